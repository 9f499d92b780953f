using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>Texts that are a part of another one, and texts that were put together from others.</summary>
internal static class CutTexts
{
    /// <summary>The text, and what it was trimmed or cut from.</summary>
    public static IEnumerable<Value> WholesOf(Value text)
    {
        for (Value? whole = text; whole is { Type.SpecialType: SpecialType.System_String }; whole = CutFrom(whole))
        {
            yield return whole;
        }
    }

    /// <summary>What the text was in the end taken from, on some path at least, by calls on texts, slices and casts.</summary>
    public static IEnumerable<Value> OriginsOf(Value text) => ValueClosure.Of([text], TakenFrom).Where(value => !TakenFrom(value).Any());

    private static IEnumerable<Value> TakenFrom(Value text) => text switch
    {
        { Kind: ValueKind.Call, Symbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String }, Base: { } whole } => [whole],
        { Kind: ValueKind.Slice or ValueKind.View or ValueKind.Cast, Base: { } whole } => [whole],
        { Kind: ValueKind.Merge } => text.Cases.Select(@case => @case.Value).Where(value => value.Kind != ValueKind.Merge),
        _ => [],
    };

    /// <summary>The text, and what it was put together from, on some path at least.</summary>
    public static HashSet<Value> PartsOf(Value text) => ValueClosure.Of([text], PutTogetherFrom);

    private static IEnumerable<Value> PutTogetherFrom(Value text) => text.Cases.Select(@case => @case.Value)
        .Concat(text.Kind == ValueKind.Concatenation ? text.Operands.AsEnumerable() : [])
        .Concat(text is { Kind: ValueKind.Slice, Base: { } whole } ? [whole] : []);

    private static Value? CutFrom(Value text) => text switch
    {
        { Operands: [var path, ..] } when PathTexts.IsPartOfPath(text) => path,
        { Kind: ValueKind.Call or ValueKind.Slice } => text.Base,
        _ => null,
    };
}
