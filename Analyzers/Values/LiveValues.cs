using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// The values that code may still come upon from a state on: those that a place or a member holds, those they are made
/// of, and those that the same expression would give again. Facts of others are of no use any more.
/// </summary>
internal sealed class LiveValues
{
    private readonly FlowState _state;
    private readonly HashSet<Value> _held = [];
    private readonly Stack<Value> _open = [];
    private readonly Dictionary<Value, bool> _known = [];

    public LiveValues(FlowState state)
    {
        _state = state;
        foreach (KeyValuePair<object, Value> place in state.Places)
        {
            Hold(place.Value);
        }

        foreach (KeyValuePair<Value, Value> store in state.Stores)
        {
            Hold(store.Value);
        }

        HoldAll();
    }

    public bool Include(LinearForm form)
    {
        foreach (LinearForm.Term term in form.Terms)
        {
            if (!Include(term.Atom))
            {
                return false;
            }
        }

        return true;
    }

    public bool Include(Value value)
    {
        if (!_known.TryGetValue(value, out bool isLive))
        {
            isLive = _held.Contains(value) || IsGivenAgain(value);
            _known[value] = isLive;
        }

        return isLive;
    }

    /// <summary>Whether an expression that is evaluated from here on may give the value.</summary>
    private bool IsGivenAgain(Value value)
    {
        bool isCurrent = value switch
        {
            { Kind: ValueKind.Opaque or ValueKind.Merge or ValueKind.Result } => false,
            { Kind: ValueKind.Member, Key: MemberKey key } => Equals(key.Version, _state.VersionOf(key.Symbol)),
            { Kind: ValueKind.Element, Base.Type: { } sequence } => Equals(value.Key, _state.VersionOf(sequence)),
            _ => true,
        };
        return isCurrent && (value.Base is null || Include(value.Base)) && value.Operands.All(Include) && (value.Kind != ValueKind.Sum || Include(value.Sum.Form));
    }

    // A list instead of recursion: a text may be built in a thousand steps, each made of the one before.
    private void HoldAll()
    {
        while (_open.Count > 0)
        {
            Value value = _open.Pop();
            Hold(value.Base);
            Hold(value.Answer);
            Hold(value.BlankAs);
            foreach (Value part in value.Operands.Concat(value.Inputs).Concat(value.Subjects).Concat(value.Tested))
            {
                Hold(part);
            }

            if (value.Kind == ValueKind.Sum)
            {
                Hold(value.Sum.Form);
            }

            if (value.Implications is { } implications)
            {
                Hold(implications.WhenTrue);
                Hold(implications.WhenFalse);
            }
        }
    }

    private void Hold(Value? value)
    {
        if (value is not null && _held.Add(value))
        {
            _open.Push(value);
        }
    }

    private void Hold(LinearForm form)
    {
        foreach (LinearForm.Term term in form.Terms)
        {
            Hold(term.Atom);
        }
    }

    private void Hold(Facts facts)
    {
        foreach (Facts.Bound bound in facts.Bounds)
        {
            Hold(bound.Form);
        }

        foreach (Value value in facts.Traits.Keys)
        {
            Hold(value);
        }
    }
}
