using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Takes what is there when there is less than asked for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClampSlice))]
public sealed class ClampSlice : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.SliceOutOfRange, RuleIds.SliceOfUnboundedParameter);

    private protected override string Title => "Clamp the slice to the length";

    private protected override Action<DocumentEdits>? Plan(SliceSite site)
    {
        if (site.MayBeNull
            || !site.ReceiverIsPath
            || site.NeededLength is null
            || RaiseGuard.Applies(site)
            || ContextValues.IsGivenToContext(site)
            || ContextValues.IsReadFromContext(site))
        {
            return null;
        }

        ExpressionSyntax? clamped = ReturnsText(site) ? TextClamp.Of(site) : BufferClamp.Of(site);
        return clamped is null ? null : edits => edits.Replace(site.Whole, _ => Code.InPlaceOf(site.Whole, clamped));
    }

    private static bool ReturnsText(SliceSite site) =>
        site.Buffer.IsString && site.Model.GetTypeInfo(site.Slice).Type?.SpecialType == SpecialType.System_String;
}
