using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Remembers that something was tested, however little the test proves.</summary>
internal static class GuardMarks
{
    public static Facts OnLength(Facts facts, Linear condition)
    {
        foreach (LinearForm.Term term in condition.Form.Terms)
        {
            Value atom = term.Atom;
            if (atom.Kind == ValueKind.Length || (atom is { Kind: ValueKind.Member, Base: not null } && CountMember.IsMutable(atom.Base.Type)))
            {
                facts = facts.With(atom.Base!, Traits.LengthGuarded);
            }
        }

        return facts;
    }

    /// <summary>Two searches that differ have not both failed; which one has found depends on what was searched for.</summary>
    public static Facts OnSearches(Facts facts, Value left, Value right) => MayBeSearch(left) && MayBeSearch(right)
        ? facts.With(left, Traits.OpaqueGuarded).With(right, Traits.OpaqueGuarded)
        : facts;

    private static bool MayBeSearch(Value value) => value.Kind == ValueKind.Search || value.Cases.Any(@case => @case.Value.Kind == ValueKind.Search);

    /// <summary>What is tested of a length's remainder may be all that the bound needs, and is not understood.</summary>
    public static Facts OnRemainder(Facts facts, Linear condition)
    {
        foreach (LinearForm.Term term in condition.Form.Terms)
        {
            if (term.Atom.Kind == ValueKind.Opaque)
            {
                facts = term.Atom.Subjects.Aggregate(facts, (known, subject) => known.With(subject, Traits.OpaqueGuarded));
            }
        }

        return facts;
    }

    /// <summary>A word that one text is known to contain is often known to be in another by that.</summary>
    public static Facts OnNeedle(Facts facts, Value condition) =>
        condition is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "Contains" or "StartsWith" or "EndsWith", ContainingType.SpecialType: SpecialType.System_String }, Operands: [{ Constant: string { Length: > 1 } } needle, ..] }
            ? facts.With(needle, Traits.OpaqueGuarded)
            : facts;
}
