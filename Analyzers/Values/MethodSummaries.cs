using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// What the user's own methods of this compilation do with what they are given: validators, throwers and
/// producers. Made on demand, each once, of methods a few calls deep, which also ends recursion.
/// </summary>
internal sealed class MethodSummaries
{
    private const int MaxCallDepth = 3;

    // Longer methods decide too much to be summed up in what holds on every path.
    private const int MaxBodyLength = 6_000;

    private readonly Compilation _compilation;
    private readonly MethodEffects _effects;
    private readonly CancellationToken _cancellation;
    private readonly int _depth;
    private readonly ConcurrentDictionary<(ISymbol Member, int Depth), MethodSummary?> _cache;

    public MethodSummaries(Compilation compilation, MethodEffects effects)
        : this(compilation, effects, new ConcurrentDictionary<(ISymbol, int), MethodSummary?>(SummaryKeyComparer.Instance), MaxCallDepth, default)
    {
    }

    private MethodSummaries(
        Compilation compilation,
        MethodEffects effects,
        ConcurrentDictionary<(ISymbol Member, int Depth), MethodSummary?> cache,
        int depth,
        CancellationToken cancellation)
    {
        _compilation = compilation;
        _effects = effects;
        _cache = cache;
        _depth = depth;
        _cancellation = cancellation;
    }

    public MethodSummaries With(CancellationToken cancellation) => new(_compilation, _effects, _cache, _depth, cancellation);

    /// <summary>What is known after a call of the method, or null when its body is not at hand or not understood.</summary>
    public MethodSummary? Of(IMethodSymbol method, ControlFlowGraph? caller)
    {
        IMethodSymbol original = (method.ReducedFrom ?? method).OriginalDefinition;
        if (_depth == 0 || original.DeclaringSyntaxReferences.Length != 1 || MayBeOverridden(original) || !SymbolEqualityComparer.Default.Equals(original.ContainingAssembly, _compilation.Assembly))
        {
            return null;
        }

        if (original.MethodKind == MethodKind.LocalFunction)
        {
            return caller is not null && caller.LocalFunctions.Contains(original) && RunsAtOnce(original.DeclaringSyntaxReferences[0].GetSyntax(_cancellation))
                ? Summarise(original, caller.GetLocalFunctionControlFlowGraph(original))
                : null;
        }

        (ISymbol, int) key = (original, _depth);
        if (!_cache.TryGetValue(key, out MethodSummary? summary))
        {
            summary = GraphOf(original) is { } graph ? Summarise(original, graph) : null;
            _cache.TryAdd(key, summary);
        }

        return summary;
    }

    /// <summary>What holds for the elements for which a filter's lambda is true.</summary>
    public ElementKnowledge? OfPredicate(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph caller)
    {
        if (_depth == 0 || lambda.Symbol.Parameters.Length == 0)
        {
            return null;
        }

        MethodSummary? summary = Summarise(lambda.Symbol, caller.GetAnonymousFunctionControlFlowGraph(lambda));
        return summary?.WhenTrue is { } whenTrue
            ? new ElementKnowledge(summary.Table.Parameter(lambda.Symbol.Parameters[0]), whenTrue.Facts)
            : null;
    }

    private static bool MayBeOverridden(IMethodSymbol method) =>
        method.IsAbstract || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed);

    private ControlFlowGraph? GraphOf(IMethodSymbol method)
    {
        SyntaxNode syntax = method.DeclaringSyntaxReferences[0].GetSyntax(_cancellation);
        return syntax.Span.Length <= MaxBodyLength && RunsAtOnce(syntax) ? BodyGraphs.Of(_compilation, syntax, _cancellation) : null;
    }

    // An iterator runs when what it gives is enumerated.
    private static bool RunsAtOnce(SyntaxNode method) => !method.DescendantNodes().Any(node => node is YieldStatementSyntax);

    private MethodSummary? Summarise(IMethodSymbol method, ControlFlowGraph graph)
    {
        var returns = new ReturnCollector(graph);
        var deeper = new MethodSummaries(_compilation, _effects, _cache, _depth - 1, _cancellation);
        var context = new FlowContext(_effects, _depth > 1 ? deeper : null, returns, _cancellation) { Owner = method };
        try
        {
            new FlowWalker(context, graph).Walk(FlowEntry.Of(context.Table, method));
        }
        catch (AnalysisAbandonedException)
        {
            return null;
        }

        return MethodSummary.Of(context, method.Parameters, method.ContainingType, graph, returns.Returns);
    }

    /// <summary>What every constructor leaves in a member that nobody else writes to; null when that is not known.</summary>
    public MethodSummary? OfReadOnlyMember(ISymbol member)
    {
        if (_depth == 0 || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly))
        {
            return null;
        }

        (ISymbol, int) key = (member, _depth);
        if (!_cache.TryGetValue(key, out MethodSummary? summary))
        {
            var context = new FlowContext(_effects, _depth > 1 ? new MethodSummaries(_compilation, _effects, _cache, _depth - 1, _cancellation) : null, null, _cancellation);
            summary = ReadOnlyMembers.IsWorthReading(member, _cancellation) ? ReadOnlyMembers.Summarise(context, _compilation, member, _cancellation) : null;
            _cache.TryAdd(key, summary);
        }

        return summary;
    }

    private sealed class SummaryKeyComparer : IEqualityComparer<(ISymbol Member, int Depth)>
    {
        public static SummaryKeyComparer Instance { get; } = new();

        public bool Equals((ISymbol Member, int Depth) x, (ISymbol Member, int Depth) y) =>
            x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((ISymbol Member, int Depth) key) =>
            (SymbolEqualityComparer.Default.GetHashCode(key.Member) * 31) + key.Depth;
    }
}
