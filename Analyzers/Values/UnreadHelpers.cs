using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// What a first look, which reads no code but that of the body itself, has left open: the values that went into methods
/// and members of this compilation, and that came out of them.
/// </summary>
internal sealed class UnreadHelpers
{
    private readonly HashSet<Value> _values = [];

    public bool IsEmpty => _values.Count == 0;

    public void Note(IMethodSymbol method, Value? result, Value? instance, ImmutableArray<Value> arguments)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        Note(result);
        Note(instance);
        foreach (Value argument in arguments)
        {
            Note(argument);
        }
    }

    public void Note(Value? value)
    {
        if (value is { Kind: not ValueKind.Constant })
        {
            _values.Add(value);
        }
    }

    /// <summary>Whether reading the helpers may tell more of an access: what it takes a part of, or where, has to do with one.</summary>
    public bool MayTellOf(Access access)
    {
        var seen = new HashSet<Value>();
        return IsTouched(access.Receiver, seen) || new[] { access.Start, access.End, access.Length }.Any(sum => IsTouched(sum, seen));
    }

    private bool IsTouched(Linear sum, HashSet<Value> seen) => sum.Form.Terms.Any(term => IsTouched(term.Atom, seen));

    private bool IsTouched(Value value, HashSet<Value> seen) => seen.Add(value)
        && (_values.Contains(value)
            || (value.Base is { } whole && IsTouched(whole, seen))
            || (value.Kind == ValueKind.Sum && IsTouched(value.Sum, seen))
            || value.Operands.Concat(value.Inputs).Any(part => IsTouched(part, seen))
            || value.Cases.Any(@case => IsTouched(@case.Value, seen)));
}
