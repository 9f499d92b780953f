using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>NETRA2001 to NETRA2005 and NETRA2009: contexts that come out incomplete, invented or unchecked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstructionAnalyzer : ContextAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.ContextOutsideFactory,
        Descriptors.ContextMemberMissing,
        Descriptors.ContextMemberAbsent,
        Descriptors.InventedIdentity,
        Descriptors.UncheckedResult,
        Descriptors.FormattedNonText);

    private protected override void Register(CompilationStartAnalysisContext start, ContextTypes contexts)
    {
        var effects = new MethodEffects();
        var summaries = new MethodSummaries(start.Compilation, effects);
        var helpers = new PassingHelpers(start.Compilation, effects, summaries);
        start.RegisterOperationBlockAction(body =>
        {
            foreach (ConstructionFinding finding in Findings(body, contexts, effects, summaries, helpers))
            {
                body.ReportDiagnostic(finding.ToDiagnostic());
            }
        });
    }

    private static IEnumerable<ConstructionFinding> Findings(OperationBlockAnalysisContext context, ContextTypes contexts, MethodEffects effects, MethodSummaries summaries, PassingHelpers helpers)
    {
        foreach ((IOperation block, IOperation body) in Bodies.Of(context.OperationBlocks))
        {
            if (contexts.OptionsOf(body.Syntax.SyntaxTree) is not { } options || !CreationSites.AreLikelyIn(body.Syntax))
            {
                continue;
            }

            CreationSite[] sites = [.. new CreationSites(contexts, options, helpers, context.CancellationToken).In(body)];
            if (sites.Length == 0)
            {
                continue;
            }

            var flow = new CreationObserver(sites.SelectMany(site => site.Given).Select(given => given.Site));
            if (!BodyAnalysis.Run(context.GetControlFlowGraph(block), context.OwningSymbol, effects, summaries, flow, context.CancellationToken))
            {
                continue;
            }

            var values = new ValueJudge(contexts, options, summaries, helpers);
            var scope = new FactoryScope(context.OwningSymbol);
            foreach (ConstructionFinding finding in sites.SelectMany(site => CreationJudge.Judge(site, flow, values, scope)))
            {
                yield return finding;
            }
        }
    }
}
