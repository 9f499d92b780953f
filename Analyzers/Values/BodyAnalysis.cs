using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Analyses one body for an observer.</summary>
internal static class BodyAnalysis
{
    // Some 2,500 lines, beyond what can be walked within bounds: even to build the graph would be in vain.
    private const int MaxLength = 100_000;

    public static bool IsTooLong(SyntaxNode body) => body.Span.Length > MaxLength;

    /// <summary>A first look, which reads no code but that of the body itself.</summary>
    /// <returns>What it has left open; null when the body could not be analysed within bounds.</returns>
    public static UnreadHelpers? RunAlone(ControlFlowGraph graph, ISymbol? owner, MethodEffects effects, IFlowObserver observer, CancellationToken cancellation)
    {
        var unread = new UnreadHelpers();
        var context = new FlowContext(effects, summaries: null, observer, cancellation) { Owner = owner as IMethodSymbol, Unread = unread };
        return Run(context, graph) ? unread : null;
    }

    /// <param name="relevant">The sites of <see cref="UnreadHelpers"/> to read on at; all when not given.</param>
    /// <returns>Whether the body could be analysed within bounds; otherwise what the observer was shown does not count.</returns>
    public static bool Run(
        ControlFlowGraph graph, ISymbol? owner, MethodEffects effects, MethodSummaries summaries, IFlowObserver observer, CancellationToken cancellation, HashSet<object>? relevant = null)
    {
        var context = new FlowContext(effects, summaries.With(cancellation), observer, cancellation) { Owner = owner as IMethodSymbol, Relevant = relevant };
        return Run(context, graph);
    }

    /// <summary>Looks at a part of a body only, but not into its lambdas, as if nothing were known before it.</summary>
    /// <returns>Whether it could be analysed within bounds.</returns>
    public static bool RunAround(WalkRegion region, ControlFlowGraph graph, IMethodSymbol? owner, MethodEffects effects, IFlowObserver observer, bool hasFunctions, CancellationToken cancellation)
    {
        var context = new FlowContext(effects, summaries: null, observer, cancellation) { Owner = owner, HasFunctions = hasFunctions };
        return Run(context, graph, region);
    }

    private static bool Run(FlowContext context, ControlFlowGraph graph, WalkRegion? region = null)
    {
        try
        {
            new FlowWalker(context, graph, region).Walk(region?.Entry(context.Table, context.Owner) ?? FlowEntry.Of(context.Table, context.Owner));
            return true;
        }
        catch (AnalysisAbandonedException)
        {
            return false;
        }
    }
}
