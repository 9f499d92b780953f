using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// What is assumed at the head of a loop: at first that nothing changes but what is plainly assigned, and of what turns
/// out to change only what every way around keeps.
/// </summary>
internal sealed class LoopInvariants(ValueTable table, BasicBlock head, IEnumerable<object> written)
{
    private readonly ValueTable _table = table;
    private readonly HashSet<object> _changedPlaces = [.. written];
    private readonly HashSet<ISymbol> _changedMembers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<LinearForm, long> _weakened = [];
    private readonly HashSet<LinearForm> _dropped = [];
    private readonly HashSet<(Value, Traits)> _droppedTraits = [];

    private readonly List<(object Place, Value Merge)> _merges = [];
    private readonly List<Facts.Bound> _assumed = [];
    private FlowState _atHead = null!;

    /// <param name="before">What is known before the loop.</param>
    /// <param name="assumesBounds">Whether bounds that hold before are assumed to last; otherwise what changes is unproven.</param>
    public FlowState Enter(FlowState before, bool assumesBounds)
    {
        _merges.Clear();
        _assumed.Clear();
        FlowState state = before.Clone();
        var entered = new List<(Value Merge, Value Before)>();
        foreach (KeyValuePair<object, Value> place in before.Places)
        {
            if (_changedPlaces.Contains(place.Key))
            {
                Value merge = _table.Merge(place.Key, head, place.Value.Type);
                merge.CasesAreComplete = false;
                merge.Cases = ImmutableArray.Create(new Case(place.Value, before.Facts));
                state.Places = state.Places.SetItem(place.Key, merge);
                _merges.Add((place.Key, merge));
                entered.Add((merge, place.Value));
            }
        }

        foreach (ISymbol member in _changedMembers)
        {
            state.Forget(member, head);
        }

        AssumeTraits(state, before.Facts, entered);
        if (assumesBounds)
        {
            AssumeBounds(state, before.Facts, entered);
        }
        else
        {
            state.Facts = entered.Aggregate(state.Facts, (facts, place) => facts.With(place.Merge, Traits.OpaqueGuarded));
        }

        return _atHead = state;
    }

    private void AssumeTraits(FlowState state, Facts before, List<(Value Merge, Value Before)> entered)
    {
        foreach ((Value merge, Value value) in entered)
        {
            foreach (Traits trait in new[] { Traits.NotNull, Traits.NotBlank })
            {
                if (before.Has(value, trait) && !_droppedTraits.Contains((merge, trait)))
                {
                    state.Facts = state.Facts.With(merge, trait);
                }
            }

            if (before.Has(value, Traits.Null | Traits.MaybeNull))
            {
                state.Facts = state.Facts.With(merge, Traits.MaybeNull);
            }
        }
    }

    private void AssumeBounds(FlowState state, Facts before, List<(Value Merge, Value Before)> entered)
    {
        var numbers = new List<(Linear Merge, Linear Before)>();
        foreach ((Value merge, Value value) in entered)
        {
            if (value.Type?.SpecialType != SpecialType.System_Boolean && Conditions.IsInteger(value))
            {
                numbers.Add((_table.LinearOf(merge), _table.LinearOf(value)));
            }
            else if (CountMember.HasLength(merge.Type) && !CountMember.IsMutable(merge.Type) && !value.IsNullConstant)
            {
                numbers.Add((_table.Length(merge), _table.Length(value)));
            }
        }

        Linear[] lengths = [.. before.Bounds.SelectMany(bound => bound.Form.Terms)
            .Select(term => term.Atom)
            .Where(atom => atom.Kind == ValueKind.Length)
            .Distinct()
            .Take(6)
            .Select(_table.LinearOf)];
        foreach ((Linear merge, Linear value) in numbers)
        {
            Propose(state, before, merge, value);
            Propose(state, before, -merge, -value);
            foreach (Linear length in lengths)
            {
                Propose(state, before, length - merge, length - value);
            }

            foreach (Linear related in StateJoin.Related(merge, value, before).ToArray())
            {
                Propose(state, before, related, related.Substitute(merge.Form.Terms[0].Atom, value));
            }

            foreach ((Linear otherMerge, Linear otherValue) in numbers)
            {
                if (!otherMerge.Equals(merge))
                {
                    Propose(state, before, merge - otherMerge, value - otherValue);
                }
            }
        }
    }

    /// <summary>Assumes of <paramref name="merged"/> the bound that <paramref name="entering"/> has, while that stands.</summary>
    private void Propose(FlowState state, Facts before, Linear merged, Linear entering)
    {
        LinearForm form = merged.Form;
        if (form.IsEmpty || _dropped.Contains(form) || _assumed.Exists(assumed => assumed.Form.Equals(form)) || before.Minimum(entering) is not { } minimum)
        {
            return;
        }

        minimum -= merged.Constant;
        if (_weakened.TryGetValue(form, out long weakened))
        {
            minimum = Math.Min(minimum, weakened);
        }

        state.Facts = state.Facts.WithBound(new Linear(form, -minimum));
        _assumed.Add(new Facts.Bound(form, minimum));
    }

    /// <summary>Checks one way around; what does not hold after it is assumed no more.</summary>
    /// <param name="after">What is known at the end of that way.</param>
    /// <param name="weakens">Whether a bound gets a second chance with what is left of it.</param>
    public bool HoldAfter(FlowState after, bool weakens)
    {
        bool hold = PlacesHold(after) & MembersHold(after);
        foreach (Facts.Bound assumed in _assumed)
        {
            if (_dropped.Contains(assumed.Form))
            {
                continue;
            }

            Linear next = AfterOneRound(assumed.Form, after);
            long? minimum = after.Facts.Minimum(next);
            if (minimum >= assumed.Minimum)
            {
                continue;
            }

            hold = false;
            bool sinksEveryTime = next.Form.Equals(assumed.Form) && next.Constant < 0;
            if (minimum is null || sinksEveryTime || !weakens || _weakened.ContainsKey(assumed.Form))
            {
                _dropped.Add(assumed.Form);
            }
            else
            {
                _weakened.Add(assumed.Form, minimum.Value);
            }
        }

        foreach ((object place, Value merge) in _merges)
        {
            foreach (Traits trait in new[] { Traits.NotNull, Traits.NotBlank })
            {
                if (_atHead.Facts.Has(merge, trait) && after.Places.TryGetValue(place, out Value? value) && !after.Facts.Has(value, trait))
                {
                    hold &= !_droppedTraits.Add((merge, trait));
                }
            }
        }

        return hold;
    }

    private bool PlacesHold(FlowState after)
    {
        bool hold = true;
        foreach (KeyValuePair<object, Value> place in _atHead.Places)
        {
            if (!_changedPlaces.Contains(place.Key)
                && after.Places.TryGetValue(place.Key, out Value? value)
                && !ReferenceEquals(value, place.Value))
            {
                _changedPlaces.Add(place.Key);
                hold = false;
            }
        }

        return hold;
    }

    private bool MembersHold(FlowState after)
    {
        bool hold = true;
        foreach (KeyValuePair<ISymbol, object> version in after.Versions)
        {
            if (!Equals(_atHead.VersionOf(version.Key), version.Value))
            {
                hold &= !_changedMembers.Add(version.Key);
            }
        }

        return hold;
    }

    private Linear AfterOneRound(LinearForm form, FlowState after)
    {
        Linear sum = 0;
        foreach (LinearForm.Term term in form.Terms)
        {
            sum += ValueAfter(term.Atom, after) * term.Coefficient;
        }

        return sum;
    }

    private Linear ValueAfter(Value atom, FlowState after)
    {
        Value merge = atom.Kind == ValueKind.Length ? atom.Base! : atom;
        foreach ((object place, Value candidate) in _merges)
        {
            if (ReferenceEquals(candidate, merge) && after.Places.TryGetValue(place, out Value? value))
            {
                return atom.Kind == ValueKind.Length ? _table.Length(value) : _table.LinearOf(value);
            }
        }

        return _table.LinearOf(atom);
    }
}
