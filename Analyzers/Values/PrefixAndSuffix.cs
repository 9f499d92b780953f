using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// A text that starts with one literal and ends with another is as long as both, but for what they may share; where one of
/// two literals stands there, as long as the shorter of the two possible texts.
/// </summary>
internal static class PrefixAndSuffix
{
    public static Facts Refine(ValueTable table, Facts facts, Value condition, bool truth)
    {
        if (!truth || Literal(condition) is not { } literal)
        {
            return facts;
        }

        if (IsExcluded(literal, condition))
        {
            facts = facts.AtLeastZero(table.Length(condition.Base!) - (literal.Length + 1));
        }

        return OtherEnds(facts, condition).FirstOrDefault() is { } either
            ? facts.AtLeastZero(table.Length(condition.Base!) - either.Min(other => IsOfStart(condition)
                ? ShortestWith(literal, Literal(other)!, text => IsExcluded(text, condition, other))
                : ShortestWith(Literal(other)!, literal, text => IsExcluded(text, condition, other))))
            : facts;

        bool IsExcluded(string text, params Value[] tests) => Array.TrueForAll(tests, IsExact)
            && facts.Proves(-table.LinearOf(table.Compare(ComparisonOperator.Equal, condition.Base!, table.Constant(text, null))));
    }

    /// <summary>A text that is known to start or end with a literal and is not the literal itself is longer.</summary>
    public static Facts WhenDifferent(ValueTable table, Facts facts, Facts known, Value text, Value different) =>
        different.Constant is string { Length: > 0 } literal && known.Bounds.Any(bound =>
            bound is { Minimum: 1, Form.Terms: [{ Coefficient: 1, Atom: var test }] } && ReferenceEquals(test.Base, text) && Literal(test) == literal && IsExact(test))
            ? facts.AtLeastZero(table.Length(text) - (literal.Length + 1))
            : facts;

    /// <summary>Whether the text begins or ends with just these letters: what ignores their case may be something else and no longer.</summary>
    private static bool IsExact(Value test) => test.Operands.Length < 3 && TextComparisons.AreCaseSensitive(test.Operands.ElementAtOrDefault(1));

    /// <summary>What is known of the other end: a test that has succeeded, or two one of which has.</summary>
    private static IEnumerable<Value[]> OtherEnds(Facts facts, Value condition) => facts.Bounds
        .Where(bound => bound is { Minimum: 1, Form.Terms: [{ Coefficient: 1 }] })
        .Select(bound => new[] { bound.Form.Terms[0].Atom })
        .Concat(facts.SucceededInPairs.Select(pair => new[] { pair.First, pair.Second }))
        .Where(tests => Array.TrueForAll(tests, test => IsOtherEnd(test, condition)));

    /// <summary>Whether it is the answer to how a text begins or ends.</summary>
    public static bool IsTest(Value value) =>
        value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "StartsWith" or "EndsWith", ContainingType.SpecialType: SpecialType.System_String } };

    public static bool IsOfStart(Value test) => test.Symbol?.Name == "StartsWith";

    private static bool IsOtherEnd(Value test, Value condition) => ReferenceEquals(test.Base, condition.Base)
        && IsOfStart(test) != IsOfStart(condition)
        && Literal(test) is not null;

    /// <summary>What the text is tested to begin or end with, where the code says it.</summary>
    public static string? Literal(Value condition) =>
        IsTest(condition) && condition.Operands is [{ Kind: ValueKind.Constant } operand, ..]
            ? operand.Constant?.ToString()
            : null;

    // A test that ignores case lets more of both overlap; which one it was does not matter for the few texts that could.
    private static int ShortestWith(string prefix, string suffix, Func<string, bool> isExcluded)
    {
        int shared = Math.Min(prefix.Length, suffix.Length);
        while (string.Compare(prefix, prefix.Length - shared, suffix, 0, shared, StringComparison.OrdinalIgnoreCase) != 0
            || (shared > 0 && isExcluded(prefix + suffix.Substring(shared))))
        {
            shared--;
        }

        return prefix.Length + suffix.Length - shared;
    }
}
