using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// Whether how a text begins and how it ends have been tested for different things: that they overlap in a short text is
/// possible in theory, and nobody writes such a text. With the same at both ends, such as a quote, it is the usual mistake.
/// </summary>
internal static class BothEnds
{
    public static bool AreKnownToDiffer(Access access, FlowState before)
    {
        Value text = ValueTable.Owner(access.Receiver);
        Value[] known = [.. before.Facts.Bounds.Where(bound => bound.Form.Terms.Length == 1).SelectMany(bound => bound.Form.Atoms).Distinct()];
        Value[] tests = Array.FindAll(known, answer => PrefixAndSuffix.IsTest(answer) && ReferenceEquals(answer.Base, text) && before.Facts.Minimum(LinearForm.Of(answer)) == 1);
        return AreDifferentTexts(tests)
            || known.Where(value => value.Kind == ValueKind.Element)
                .GroupBy(element => element.Base!)
                .Any(elements => AreAsLong(elements.Key, access.Length, before)
                    && (AreDifferentElements(elements, before) || elements.Any(element => Array.Exists(tests, test => IsOther(element, test, before)))));
    }

    private static bool AreDifferentTexts(Value[] tests)
    {
        ILookup<bool, Value> byEnd = tests.ToLookup(PrefixAndSuffix.IsOfStart);
        return byEnd[true].Any(start => byEnd[false].Any(end => !ReferenceEquals(start.Operands[0], end.Operands[0])));
    }

    /// <summary>Whether an element is known to be another than the last of what the text begins with, or the first of what it ends with.</summary>
    private static bool IsOther(Value element, Value test, FlowState before) =>
        PrefixAndSuffix.Literal(test) is { Length: > 0 } literal
        && literal[PrefixAndSuffix.IsOfStart(test) ? literal.Length - 1 : 0] is var end
        && before.Facts.Minimum(LinearForm.Of(element)) is { } value
        && value == before.Facts.Maximum(before.Table.LinearOf(element))
        && value != end;

    private static bool AreAsLong(Value content, Linear length, FlowState before)
    {
        Linear difference = before.Table.Length(content) - length;
        return before.Facts.Proves(difference) && before.Facts.Proves(-difference);
    }

    private static bool AreDifferentElements(IEnumerable<Value> elements, FlowState before) =>
        elements.Select(element => (before.Facts.Minimum(LinearForm.Of(element)), before.Facts.Maximum(before.Table.LinearOf(element)))).Distinct().Skip(1).Any();
}
