using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>How the results of two searches in one text lie to each other.</summary>
internal static class SearchOrder
{
    public static bool Proves(Facts facts, Linear requirement)
    {
        if (requirement.Form.Terms is not [var first, var second]
            || first.Coefficient * second.Coefficient != -1
            || first.Atom.Kind != ValueKind.Search
            || second.Atom.Kind != ValueKind.Search
            || !ReferenceEquals(first.Atom.Base, second.Atom.Base))
        {
            return false;
        }

        (Value later, Value earlier) = first.Coefficient > 0 ? (first.Atom, second.Atom) : (second.Atom, first.Atom);
        return requirement.Constant switch
        {
            // The last match is not before the first of the same.
            >= 0 => AreFirstAndLast(earlier, later),

            // Different characters do not stand in the same place.
            -1 => AreDifferent(later, earlier) && facts.Proves(requirement + 1) && facts.Minimum(LinearForm.Of(earlier)) >= 0,
            _ => false,
        };
    }

    /// <summary>Adds what follows when the first match and the last of the same differ: there are two.</summary>
    public static Facts WhenDifferent(ValueTable table, Facts facts, Value left, Value right)
    {
        (Value first, Value last) = AreFirstAndLast(left, right) ? (left, right) : (right, left);
        return AreFirstAndLast(first, last)
            ? facts.AtLeastZero(table.LinearOf(first)).AtLeastZero(table.LinearOf(last) - table.LinearOf(first) - 1)
            : facts;
    }

    private static bool AreFirstAndLast(Value first, Value last) =>
        IsWhole(first, SearchKind.First)
        && IsWhole(last, SearchKind.Last)
        && ReferenceEquals(first.Base, last.Base)
        && first.Operands.SequenceEqual(last.Operands);

    private static bool IsWhole(Value search, SearchKind kind) =>
        search.Key is SearchKey { HasStart: false } key && key.Kind == kind;

    private static bool AreDifferent(Value left, Value right) =>
        FirstCharacter(left) is { } leftCharacter && FirstCharacter(right) is { } rightCharacter && leftCharacter != rightCharacter;

    private static char? FirstCharacter(Value search) =>
        search is { Key: SearchKey { HasNeedle: true }, Operands: [{ Kind: ValueKind.Constant } needle, ..] } && needle.Constant?.ToString() is [var first, ..] ? first : null;
}
