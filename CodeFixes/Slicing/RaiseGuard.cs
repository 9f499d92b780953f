using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Slicing;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Makes the guard that is there prove what the slice needs: <c>Length >= 7</c> becomes <c>Length >= 8</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseGuard))]
public sealed class RaiseGuard : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SliceOutOfRange);

    private protected override string Title => "Raise the length that the guard asks for";

    /// <summary>Raising is better than a second check or a clamp: those are not offered beside it.</summary>
    internal static bool Applies(SliceSite site) => Guard(site) is not null;

    private protected override Action<DocumentEdits>? Plan(SliceSite site) =>
        Guard(site) is { } guard ? edits => edits.Raise(guard.Constant, guard.ConstantFor(site.NeededLength!.Value)) : null;

    private static LengthGuard? Guard(SliceSite site) =>
        site.Diagnostic.Id == RuleIds.SliceOutOfRange
        && site.Reason == SliceReason.InsufficientGuard
        && !site.MayBeNull
        && site.ProvenLength is { } proven
        && site.NeededLength > proven
            ? LengthGuard.Of(site, proven)
            : null;
}
