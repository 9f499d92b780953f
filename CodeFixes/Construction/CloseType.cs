using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Lets nobody create a context that is incomplete.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseType))]
public sealed class CloseType : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OpenContextType);

    private protected override string Title => "Validate what the context is created with";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site) => null;
}
