using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>What all parts of the analysis of one body share.</summary>
internal sealed class FlowContext
{
    // A few times what the largest hand-written method measured has; generated ones beyond it stay silent.
    private const int MaxOperations = 8_000;

    // All passes together, each operation as dear as the bounds that are known there make it: what takes longer is given up.
    private const int MaxWork = 100_000;

    private readonly CancellationToken _cancellation;
    private int _operations;
    private int _work;

    public FlowContext(MethodEffects effects, MethodSummaries? summaries, IFlowObserver? observer, CancellationToken cancellation, ValueTable? table = null)
    {
        _cancellation = cancellation;
        Effects = effects;
        Summaries = summaries;
        Observer = observer;
        Table = table ?? new ValueTable();
        Conditions = new Conditions(Table);
    }

    /// <summary>The same values, shown to another observer.</summary>
    public FlowContext With(IFlowObserver observer) => new(Effects, Summaries, observer, _cancellation, Table) { Owner = Owner, Unread = Unread, Relevant = Relevant };

    public ValueTable Table { get; }

    public Conditions Conditions { get; }

    public IFlowObserver? Observer { get; }

    public MethodEffects Effects { get; }

    /// <summary>The method that the body belongs to.</summary>
    public IMethodSymbol? Owner { get; init; }

    /// <summary>What the user's own methods do; absent in a first look that hopes to do without.</summary>
    public MethodSummaries? Summaries { get; }

    /// <summary>What a first look leaves open; absent in a second one, which has <see cref="Summaries"/>.</summary>
    public UnreadHelpers? Unread { get; init; }

    /// <summary>The calls and members in which a second look is to read on; all when not given.</summary>
    public HashSet<object>? Relevant { get; init; }

    /// <summary>Whether the body may have lambdas or local functions; who has found none says so, which spares another search.</summary>
    public bool HasFunctions { get; init; } = true;

    /// <summary>The summaries, where what stands at this site is to be read.</summary>
    /// <param name="site">The call, or the member that is read.</param>
    public MethodSummaries? SummariesAt(object site) => Relevant?.Contains(site) == false ? null : Summaries;

    /// <summary>The lambdas met in this pass, with what is known where each is created.</summary>
    public Dictionary<IFlowAnonymousFunctionOperation, FlowState> Functions { get; } = [];

    /// <summary>What is known of the elements that a lambda is called with.</summary>
    public Dictionary<IFlowAnonymousFunctionOperation, ElementKnowledge> FunctionElements { get; } = [];

    /// <summary>The calls of local functions met in this pass.</summary>
    public Dictionary<IMethodSymbol, List<LocalFunctionCall>> LocalFunctionCalls { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the <c>ref</c> locals of the body stand for, in whatever pass.</summary>
    public References References { get; } = new();

    public void Defer(IFlowAnonymousFunctionOperation function, FlowState state) => Functions[function] = state;

    /// <param name="known">How many bounds are known where the operation stands.</param>
    public void CountOperation(int known)
    {
        _cancellation.ThrowIfCancellationRequested();
        _work += 1 + known;
        if (++_operations > MaxOperations || _work > MaxWork)
        {
            GiveUp();
        }
    }

    public void GiveUp() => throw new AnalysisAbandonedException();

    /// <summary>The graph that is being walked.</summary>
    public ControlFlowGraph? Graph { get; private set; }

    /// <summary>What the lambdas and local functions of the body may write to.</summary>
    public Effects EffectsOfFunctions { get; private set; } = Values.Effects.None;

    /// <summary>The names of locals and parameters that the lambdas and local functions of the body may write to.</summary>
    public HashSet<string> WrittenByFunctions { get; private set; } = [];

    public void BeginPass(ControlFlowGraph graph)
    {
        if (Graph is null && HasFunctions)
        {
            EffectsOfFunctions = Effects.OfFunctionsIn(graph.OriginalOperation, Owner);
            WrittenByFunctions = EffectsOfFunctions.IsNone ? [] : MethodEffects.WrittenByFunctionsIn(graph.OriginalOperation.Syntax);
        }

        Graph = graph;
        _operations = 0;
        Observer?.BeginPass(graph);
        Functions.Clear();
        FunctionElements.Clear();
        LocalFunctionCalls.Clear();
    }
}

/// <summary>A call of a local function: the values of its parameters, and what is known there.</summary>
internal sealed record LocalFunctionCall(ImmutableArray<Value> Arguments, FlowState State);

/// <summary>A body is too large or too deep to be analysed within bounds: it stays silent.</summary>
internal sealed class AnalysisAbandonedException : Exception;
