using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Analyses one body for an observer.</summary>
internal static class BodyAnalysis
{
    /// <returns>Whether the body could be analysed within bounds; otherwise what the observer was shown does not count.</returns>
    public static bool Run(ControlFlowGraph graph, ISymbol? owner, MethodEffects effects, MethodSummaries? summaries, IFlowObserver observer, CancellationToken cancellation)
    {
        var context = new FlowContext(effects, summaries?.With(cancellation), observer, cancellation) { Owner = owner as IMethodSymbol };
        try
        {
            new FlowWalker(context, graph).Walk(FlowEntry.Of(context.Table, owner as IMethodSymbol));
            return true;
        }
        catch (AnalysisAbandonedException)
        {
            return false;
        }
    }
}
