using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), MethodSummary?> _cache;

    public MethodSummaries(Compilation compilation, MethodEffects effects)
        : this(compilation, effects, new ConcurrentDictionary<(IMethodSymbol, int), MethodSummary?>(SummaryKeyComparer.Instance), MaxCallDepth, default)
    {
    }

    private MethodSummaries(
        Compilation compilation,
        MethodEffects effects,
        ConcurrentDictionary<(IMethodSymbol Method, int Depth), MethodSummary?> cache,
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
            return caller is not null && caller.LocalFunctions.Contains(original)
                ? Summarise(original, caller.GetLocalFunctionControlFlowGraph(original))
                : null;
        }

        (IMethodSymbol, int) key = (original, _depth);
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
        if (syntax.Span.Length > MaxBodyLength || syntax.DescendantNodes().Any(node => node is YieldStatementSyntax))
        {
            return null;
        }

        // Only methods that a reported body calls are bound again, once each.
#pragma warning disable RS1030
        SemanticModel model = _compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        IOperation? operation = model.GetOperation(syntax, _cancellation);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, _cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, _cancellation),
            IBlockOperation body => ControlFlowGraph.Create(body, _cancellation),
            _ => null,
        };
    }

    private MethodSummary? Summarise(IMethodSymbol method, ControlFlowGraph graph)
    {
        var returns = new ReturnCollector(graph);
        var deeper = new MethodSummaries(_compilation, _effects, _cache, _depth - 1, _cancellation);
        var context = new FlowContext(_effects, _depth > 1 ? deeper : null, returns, _cancellation);
        try
        {
            new FlowWalker(context, graph).Walk(FlowEntry.Of(context.Table, method));
        }
        catch (AnalysisAbandonedException)
        {
            return null;
        }

        return MethodSummary.Of(context, method, graph, returns.Returns);
    }

    private sealed class ReturnCollector(ControlFlowGraph summarised) : IFlowObserver
    {
        private bool _isSummarised;

        public List<(Value? Value, FlowState State)> Returns { get; } = [];

        public bool IsOfInterest(SyntaxNode function) => false;

        public void BeginPass(ControlFlowGraph graph)
        {
            _isSummarised = graph == summarised;
            Returns.Clear();
        }

        public void OnAccess(Access access, FlowState before)
        {
        }

        public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
        {
        }

        public void OnReturn(Value? value, FlowState before)
        {
            if (_isSummarised)
            {
                Returns.Add((value, before.Clone()));
            }
        }
    }

    private sealed class SummaryKeyComparer : IEqualityComparer<(IMethodSymbol Method, int Depth)>
    {
        public static SummaryKeyComparer Instance { get; } = new();

        public bool Equals((IMethodSymbol Method, int Depth) x, (IMethodSymbol Method, int Depth) y) =>
            x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Depth) key) =>
            (SymbolEqualityComparer.Default.GetHashCode(key.Method) * 31) + key.Depth;
    }
}
