using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Calls the validating factory instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallFactory))]
public sealed class CallFactory : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ContextOutsideFactory, RuleIds.ContextMemberMissing, RuleIds.ContextMemberAbsent, RuleIds.InventedIdentity);

    private protected override string Title => "Call the validating factory";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site) =>
        site is { NeedsFactory: true, IsTranslated: false } ? FactoryCall.Of(site)?.Plan() : null;
}
