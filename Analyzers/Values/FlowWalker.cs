using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>
/// Walks a control-flow graph forward. Loops are walked again until what is assumed at their heads holds at
/// their ends; that takes a few passes, or the body is given up.
/// </summary>
/// <param name="context">What all parts of the analysis share.</param>
/// <param name="graph">The graph of the body, or of a function in it.</param>
/// <param name="region">The part of it to walk; the whole when not given.</param>
internal sealed class FlowWalker(FlowContext context, ControlFlowGraph graph, WalkRegion? region = null)
{
    private const int MaxBlocks = 600;

    private const int MaxPasses = 20;

    // Each bound that does not last costs a pass, and in nested loops several: after these it is dropped at once ...
    private const int MaxWeakeningPasses = 5;

    // ... and after these nothing is assumed of what changes.
    private const int MaxAssumingPasses = 10;

    private readonly WalkOrder _order = region?.Order ?? WalkOrder.Of(graph);
    private readonly BasicBlock _first = region?.Start ?? graph.Blocks[0];
    private readonly Dictionary<BasicBlock, LoopInvariants> _loops = [];
    private readonly Dictionary<BasicBlock, List<Edge>> _incoming = [];
    private readonly Dictionary<BasicBlock, FlowState> _before = [];
    private readonly Dictionary<BasicBlock, FlowState> _after = [];
    private readonly Dictionary<BasicBlock, (object Place, Value Value)[]> _writes = [];
    private readonly List<(BasicBlock Head, Edge Edge)> _backEdges = [];
    private readonly List<(Value? Returned, Edge Edge)> _returns = [];
    private LivePlaces? _live;
    private HashSet<int>? _needed;
    private int _passes;

    public void Walk(FlowState entry)
    {
        if (region is null && graph.Blocks.Length > MaxBlocks)
        {
            context.GiveUp();
        }

        _needed = region?.Blocks ?? NeededBlocks();
        int references;
        do
        {
            if (++_passes > MaxPasses)
            {
                context.GiveUp();
            }

            references = context.References.Count;
            RunPass(entry);
        }
        while (!LoopsHold() || context.References.Count > references);

        if (region is null)
        {
            new NestedFunctions(context, graph).Walk();
        }
    }

    private void RunPass(FlowState entry)
    {
        _incoming.Clear();
        _before.Clear();
        _after.Clear();
        _writes.Clear();
        _backEdges.Clear();
        _returns.Clear();
        context.BeginPass(graph);
        var evaluator = new Evaluator(context);
        foreach (BasicBlock block in _order.Blocks)
        {
            if (_needed?.Contains(block.Ordinal) == false)
            {
                continue;
            }

            FlowState? before = block == _first ? entry : StateBefore(block);
            if (before is null)
            {
                continue;
            }

            _before[block] = before;
            evaluator.State = before.Clone();
            RunBlock(block, evaluator);
        }

        // Only now is it known what the finally blocks do that a return passes through.
        foreach ((Value? returned, Edge edge) in _returns)
        {
            if (AfterFinally(edge) is { } state)
            {
                context.Observer?.OnReturn(returned, state);
            }
        }
    }

    /// <summary>The blocks that lead to something of interest; none when all count.</summary>
    private HashSet<int>? NeededBlocks()
    {
        if (context.Observer is not { NeedsReturns: false } observer || graph.LocalFunctions.Length > 0)
        {
            return null;
        }

        return _order.LeadingTo(block => block.AllOperations().Any(operation => observer.IsOfInterest(operation.Syntax)));
    }

    private FlowState? StateBefore(BasicBlock block)
    {
        if (Handlers.HandledRegion(block) is { } tried)
        {
            return HandlerState(block, tried);
        }

        List<FlowState> states = [];
        if (_incoming.TryGetValue(block, out List<Edge>? edges))
        {
            states.AddRange(edges.Select(AfterFinally).Where(state => state is not null).Select(state => state!));
        }

        if (states.Count == 0)
        {
            return null;
        }

        if (region is null && (states.Count > 1 || _order.IsLoopHead(block)))
        {
            ForgetDeadPlaces(states, block);
        }

        FlowState joined = new StateJoin(context.Table, block).Join(states);
        if (!_order.IsLoopHead(block))
        {
            return joined;
        }

        joined.Facts = joined.Facts.Only(new LiveValues(joined));
        if (!_loops.TryGetValue(block, out LoopInvariants? loop))
        {
            _loops.Add(block, loop = new LoopInvariants(context.Table, block, _order.LoopOf(block).SelectMany(ordinal => WrittenPlaces.In(graph.Blocks[ordinal]))));
        }

        return loop.Enter(joined, assumesBounds: _passes <= MaxAssumingPasses);
    }

    private void ForgetDeadPlaces(List<FlowState> states, BasicBlock block)
    {
        _live ??= new LivePlaces(graph, _order);
        for (int i = 0; i < states.Count; i++)
        {
            object[] dead = [.. states[i].Places.Keys.Where(place => !_live.IsLive(place, block))];
            if (dead.Length > 0)
            {
                FlowState state = states[i].Clone();
                state.Places = state.Places.RemoveRange(dead);
                states[i] = state;
            }
        }
    }

    private void RunBlock(BasicBlock block, Evaluator evaluator)
    {
        foreach (IOperation operation in block.Operations)
        {
            evaluator.Evaluate(operation);
        }

        Value? branchValue = block.BranchValue is null ? null : evaluator.Evaluate(block.BranchValue);
        _after[block] = evaluator.State;
        _writes[block] = evaluator.TakeWrites();
        if (block.ConditionalSuccessor is { } conditional && branchValue is not null)
        {
            bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Follow(conditional, evaluator.State.WithFacts(evaluator.Conditions.Assume(evaluator.State.Facts, branchValue, jumpsWhen)), returned: null);
            Follow(block.FallThroughSuccessor, evaluator.State.WithFacts(evaluator.Conditions.Assume(evaluator.State.Facts, branchValue, !jumpsWhen)), returned: null);
            return;
        }

        Follow(block.FallThroughSuccessor, evaluator.State, branchValue);
    }

    private void Follow(ControlFlowBranch? branch, FlowState state, Value? returned)
    {
        if (branch?.Destination is not { } destination || state.Facts.IsImpossible || region?.Leaves(destination) == true)
        {
            return;
        }

        var edge = new Edge(state, branch.FinallyRegions);
        if (destination.Kind == BasicBlockKind.Exit)
        {
            _returns.Add((returned, edge));
            return;
        }

        if (_order.IsBackward(branch.Source, destination))
        {
            _backEdges.Add((destination, edge));
            return;
        }

        if (!_incoming.TryGetValue(destination, out List<Edge>? edges))
        {
            _incoming.Add(destination, edges = []);
        }

        edges.Add(edge);
    }

    private bool LoopsHold()
    {
        bool hold = true;
        foreach ((BasicBlock head, Edge edge) in _backEdges)
        {
            if (!_loops.TryGetValue(head, out LoopInvariants? loop))
            {
                // A jump back to code that nothing before reaches: not a shape that people write.
                context.GiveUp();
                continue;
            }

            hold &= AfterFinally(edge) is not { } state || loop.HoldAfter(state, weakens: _passes <= MaxWeakeningPasses);
        }

        return hold;
    }

    /// <summary>An exception may come from anywhere in the guarded region: what it changes is unknown.</summary>
    private FlowState? HandlerState(BasicBlock handler, ControlFlowRegion tried)
    {
        if (!_before.TryGetValue(graph.Blocks[tried.FirstBlockOrdinal], out FlowState? before))
        {
            return null;
        }

        var afters = new List<FlowState>();
        var writes = new List<(object, Value)>();
        for (int ordinal = tried.FirstBlockOrdinal; ordinal <= tried.LastBlockOrdinal; ordinal++)
        {
            if (_after.TryGetValue(graph.Blocks[ordinal], out FlowState? after))
            {
                afters.Add(after);
                writes.AddRange(_writes[graph.Blocks[ordinal]]);
            }
        }

        return new StateJoin(context.Table, handler).Interrupt(before, afters, writes.ToLookup(write => write.Item1, write => write.Item2));
    }

    private FlowState? AfterFinally(Edge edge)
    {
        FlowState state = edge.State;
        foreach (ControlFlowRegion region in edge.FinallyRegions)
        {
            BasicBlock first = graph.Blocks[region.FirstBlockOrdinal];
            BasicBlock last = graph.Blocks[region.LastBlockOrdinal];
            if (!_before.TryGetValue(first, out FlowState? before) || !_after.TryGetValue(last, out FlowState? after))
            {
                return null;
            }

            state = new StateJoin(context.Table, last).Apply(state, before, after);
        }

        return state;
    }

    private readonly struct Edge(FlowState state, ImmutableArray<ControlFlowRegion> finallyRegions)
    {
        public FlowState State { get; } = state;

        public ImmutableArray<ControlFlowRegion> FinallyRegions { get; } = finallyRegions;
    }
}
