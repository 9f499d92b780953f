using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Slicing;

/// <summary>What makes it likely that a search finds, without proving it: then the slice is told as a hint.</summary>
internal static class SearchEvidence
{
    public static bool SpeaksFor(Value search, FlowState before) => search is { Base: { } text, Operands: [var needle, ..] }
        && (before.Facts.Has(needle, Traits.OpaqueGuarded)
            || OwnersOf(text).Any(whole => before.Facts.Has(whole, Traits.OpaqueGuarded))
            || search.Operands.Any(RegularExpressions.IsPlaceOfMatch)
            || before.Facts.IsCrowded
            || IsPartOf(needle, text)
            || IsPutInto(text, needle)
            || PathTexts.IsOfPathsOnly(needle)
            || IsPath(search)
            || CutTexts.WholesOf(text).Any(whole => FixedForms.IsOne(whole) || before.Facts.Has(whole, Traits.ContentTested) || before.Facts.Bounds.Any(bound => IsAbout(bound, whole, search, before)))
            || before.Facts.Bounds.Any(bound => IsComparedWithAnother(bound, search)));

    /// <summary>Whether something is known to hold that was asked of the text, or of what it was cut from.</summary>
    private static bool IsAbout(Facts.Bound bound, Value text, Value search, FlowState before) =>
        bound.Form.Terms is [{ Coefficient: 1, Atom: var answer }] && !ReferenceEquals(answer, search) && IsAnswerAbout(text, answer, bound.Minimum, before);

    /// <summary>Whether what is searched is called a path, and what is searched for sets parts of a path off.</summary>
    private static bool IsPath(Value search) => search is { Operands: [var needle, ..], Origin: IInvocationOperation call }
        && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value)?.Syntax is ExpressionSyntax searched
        && PathTexts.IsSeparator(needle)
        && WrittenNames.NameOf(searched) is { } name
        && PathTexts.IsNameOfOne(name);

    /// <summary>Whether it was compared with another search in the same text: where one has failed, the other may have found.</summary>
    private static bool IsComparedWithAnother(Facts.Bound bound, Value search) =>
        bound.Form.Terms is [var one, var other]
        && (ReferenceEquals(one.Atom, search) ? other.Atom : ReferenceEquals(other.Atom, search) ? one.Atom : null) is { Kind: ValueKind.Search } another
        && ReferenceEquals(another.Base, search.Base);

    /// <summary>The text, what it was cut from, and what it is a member of.</summary>
    private static IEnumerable<Value> OwnersOf(Value text) => text.WithOwners().TakeWhile(owner => owner.Kind != ValueKind.This);

    /// <summary>Whether what is searched for was taken out of the text before: <c>line.IndexOf(line.Split(' ')[1])</c>.</summary>
    private static bool IsPartOf(Value needle, Value text) =>
        needle.Kind != ValueKind.Constant && ValueClosure.Of([needle], MadeOf).Overlaps(OwnersOf(text));

    /// <summary>Whether the code itself has put what is searched for into the text, on some path.</summary>
    private static bool IsPutInto(Value text, Value needle) => needle.Constant?.ToString() is { Length: > 0 } searched
        && CutTexts.PartsOf(text).Any(part => part.Constant?.ToString().Contains(searched) == true);

    private static IEnumerable<Value> MadeOf(Value value) =>
        value.Operands.Concat(value.Inputs).Concat(value.Cases.Select(@case => @case.Value)).Concat(value.Base is null ? [] : [value.Base]);

    /// <summary>Whether something was found in the text, or counted, or is true of it: what else it holds may follow from that.</summary>
    private static bool IsAnswerAbout(Value text, Value answer, long minimum, FlowState before) => answer switch
    {
        { Kind: ValueKind.Length, Base: { Kind: ValueKind.Call, Symbol.Name: "Split" } parts } => minimum >= 2 && ReferenceEquals(parts.Base, text),
        { Kind: ValueKind.Call } => minimum >= 1 && (ReferenceEquals(answer.Base, text) || answer.Operands.Contains(text) || IsGiven(answer.Origin, text, before)),
        { Kind: ValueKind.Search } => minimum >= 0 && ReferenceEquals(answer.Base, text),
        _ => false,
    };

    private static bool IsGiven(IOperation? origin, Value text, FlowState before) => origin is IInvocationOperation call
        && call.Arguments.Any(argument => argument.Value.WithoutConversions().Place() is { } place && before.Places.TryGetValue(place, out Value? given) && ReferenceEquals(given, text));
}
