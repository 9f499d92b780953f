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

    /// <param name="method">The method that is called.</param>
    /// <param name="mayRefuse">Whether it may throw at what it does not like.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="instance">What it is called on.</param>
    /// <param name="arguments">What it is given, in the order of the parameters.</param>
    public void Note(IMethodSymbol method, bool mayRefuse, Value? result, Value? instance, ImmutableArray<Value> arguments)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        // A method that neither refuses nor approves of what it is given tells of what it gives alone.
        bool tellsOfArguments = mayRefuse || method.IsPredicate();
        Note(result);
        Note(tellsOfArguments ? instance : null);
        for (int i = 0; i < arguments.Length; i++)
        {
            Note(tellsOfArguments || method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref ? arguments[i] : null);
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
    public bool MayTellOf(Access access) =>
        ValueClosure.Of([access.Receiver, .. AtomsOf(access.Start), .. AtomsOf(access.End), .. AtomsOf(access.Length)], Same).Overlaps(_values);

    /// <summary>What the value is, or is a part of, on some path; what it was made from has no bearing on it any more.</summary>
    private static IEnumerable<Value> Same(Value value)
    {
        IEnumerable<Value> whole = value.Base is null ? [] : [value.Base];
        return whole.Concat(value.Kind == ValueKind.Sum ? AtomsOf(value.Sum) : []).Concat(value.Cases.Select(@case => @case.Value));
    }

    private static IEnumerable<Value> AtomsOf(Linear sum) => sum.Form.Terms.Select(term => term.Atom);
}
