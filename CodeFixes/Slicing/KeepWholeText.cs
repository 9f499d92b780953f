using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Text without the separator is its own first part: <c>i &lt; 0 ? s : s[..i]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepWholeText))]
public sealed class KeepWholeText : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SliceBoundFromSearch);

    private protected override string Title => "Keep the whole text when nothing is found";

    private protected override Action<DocumentEdits>? Plan(SliceSite site)
    {
        if (!site.Buffer.IsString
            || site.Bounds.Form != SliceForm.Prefix
            || site.Model.GetTypeInfo(site.Slice).Type?.SpecialType != SpecialType.System_String
            || !site.Slice.Supports(LanguageVersion.CSharp7)
            || ContextValues.IsGivenToContext(site)
            || ContextValues.IsReadFromContext(site)
            || SearchedIndex.In(site) is not { } index)
        {
            return null;
        }

        ExpressionSyntax whole = Code.Expression(site.Receiver.PathText(), site.Slice);
        return index.IsNamed
            ? edits => edits.Replace(site.Slice, current => Code.InPlaceOf(
                site.Slice,
                Code.Conditional(Code.Expression($"{index.Expression} < {index.Lowest}", site.Slice), whole, current)))
            : edits => index.GuardIn(edits, site, whole);
    }
}
