using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>What makes it likely that a search finds, without proving it: then the slice is told as a hint.</summary>
internal static class SearchEvidence
{
    private const string Brackets = "()[]{}<>";

    public static bool SpeaksFor(Value search, Facts facts) => search is { Base: { } text, Operands: [var needle, ..] }
        && (facts.Has(needle, Traits.OpaqueGuarded)
            || (LengthOrigins.IsCallersChoice(text) && LengthOrigins.IsCallersChoice(needle))
            || IsPartOf(needle, text)
            || IsCollectedHere(text)
            || facts.Bounds.Any(bound => IsTestOfOtherBracket(bound, text, needle)));

    /// <summary>Whether what is searched for was taken out of the text before: <c>line.IndexOf(line.Split(' ')[1])</c>.</summary>
    private static bool IsPartOf(Value needle, Value text)
    {
        var wholes = new HashSet<Value>();
        for (Value? whole = text; whole is { Kind: not ValueKind.This }; whole = whole.Base)
        {
            wholes.Add(whole);
        }

        return needle.Kind != ValueKind.Constant && ValueClosure.Of([needle], MadeOf).Overlaps(wholes);
    }

    private static IEnumerable<Value> MadeOf(Value value) => value.Operands.Concat(value.Inputs).Concat(value.Base is null ? [] : [value.Base]);

    /// <summary>Whether it is an element of a list that the body itself has filled: it knows more of its elements than can be seen.</summary>
    private static bool IsCollectedHere(Value text) =>
        text is { Kind: ValueKind.Element or ValueKind.Member, Base: { } list } && CountMember.IsMutable(list.Type) && IsCreatedHere(list);

    private static bool IsCreatedHere(Value value) =>
        value.Origin is IObjectCreationOperation || value.Cases.Any(@case => @case.Value.Kind != ValueKind.Merge && IsCreatedHere(@case.Value));

    /// <summary>Whether it tells that the text has the bracket that belongs to the one searched for.</summary>
    private static bool IsTestOfOtherBracket(Facts.Bound bound, Value text, Value needle) =>
        bound is { Minimum: 1, Form.Terms: [{ Coefficient: 1, Atom: { Kind: ValueKind.Call, Symbol: IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } } test }] }
        && ReferenceEquals(test.Base, text)
        && needle.Constant?.ToString() is { Length: 1 } bracket
        && Brackets.IndexOf(bracket[0]) is >= 0 and var position
        && test.Operands is [{ Kind: ValueKind.Constant, Constant: { } tested }, ..]
        && tested.ToString().IndexOf(Brackets[position ^ 1]) >= 0;
}
