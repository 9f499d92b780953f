using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>A text that starts with one literal and ends with another is as long as both, but for what they may share.</summary>
internal static class PrefixAndSuffix
{
    public static Facts Refine(ValueTable table, Facts facts, Value condition, bool truth)
    {
        if (!truth || Literal(condition) is not { } literal)
        {
            return facts;
        }

        foreach (Facts.Bound bound in facts.Bounds)
        {
            if (bound.Minimum == 1
                && bound.Form.Terms is [{ Coefficient: 1, Atom: var other }]
                && ReferenceEquals(other.Base, condition.Base)
                && other.Symbol?.Name != condition.Symbol?.Name
                && Literal(other) is { } otherLiteral)
            {
                (string prefix, string suffix) = condition.Symbol?.Name == "StartsWith" ? (literal, otherLiteral) : (otherLiteral, literal);
                return facts.AtLeastZero(table.Length(condition.Base!) - ShortestWith(prefix, suffix));
            }
        }

        return facts;
    }

    private static string? Literal(Value condition) =>
        condition is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "StartsWith" or "EndsWith", ContainingType.SpecialType: SpecialType.System_String }, Operands: [{ Kind: ValueKind.Constant } operand, ..] }
            ? operand.Constant?.ToString()
            : null;

    private static int ShortestWith(string prefix, string suffix)
    {
        if (prefix.EndsWith(suffix, StringComparison.Ordinal) || suffix.StartsWith(prefix, StringComparison.Ordinal))
        {
            return Math.Max(prefix.Length, suffix.Length);
        }

        int shared = Math.Min(prefix.Length, suffix.Length);
        while (string.CompareOrdinal(prefix, prefix.Length - shared, suffix, 0, shared) != 0)
        {
            shared--;
        }

        return prefix.Length + suffix.Length - shared;
    }
}
