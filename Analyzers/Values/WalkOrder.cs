using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// The order in which blocks are walked: each after all that lead to it, but for loops. It is not the order of the source:
/// the default section of a switch is entered from behind it.
/// </summary>
internal sealed class WalkOrder
{
    private readonly int[] _position;
    private readonly List<int>[] _successors;
    private readonly HashSet<int> _handlers;
    private List<int>[]? _predecessors;

    private WalkOrder(BasicBlock[] blocks, int[] position, List<int>[] successors, HashSet<int> handlers)
    {
        Blocks = blocks;
        _position = position;
        _successors = successors;
        _handlers = handlers;
    }

    /// <summary>The blocks that can be reached, in order.</summary>
    public BasicBlock[] Blocks { get; }

    /// <summary>How many blocks the graph has, those among them that cannot be reached.</summary>
    public int BlockCount => _successors.Length;

    /// <summary>The place of a block in the order.</summary>
    public int PositionOf(int ordinal) => _position[ordinal];

    /// <summary>Whether a jump goes to a block that has been walked before.</summary>
    public bool IsBackward(BasicBlock source, BasicBlock destination) => _position[destination.Ordinal] <= _position[source.Ordinal];

    public bool IsLoopHead(BasicBlock block) =>
        block.Predecessors.Any(branch => _position[branch.Source.Ordinal] >= _position[block.Ordinal]);

    /// <summary>The ordinals of the blocks that may follow, handlers among them.</summary>
    public IReadOnlyList<int> SuccessorsOf(BasicBlock block) => _successors[block.Ordinal];

    /// <summary>The ordinals of the blocks that can be reached and that a block may follow.</summary>
    public IReadOnlyList<int> PredecessorsOf(int ordinal)
    {
        if (_predecessors is null)
        {
            _predecessors = [.. _successors.Select(_ => new List<int>())];
            foreach (BasicBlock block in Blocks)
            {
                _successors[block.Ordinal].ForEach(successor => _predecessors[successor].Add(block.Ordinal));
            }
        }

        return _predecessors[ordinal];
    }

    /// <summary>The ordinals of the blocks from which control returns to the head of a loop; those that leave it are not among them.</summary>
    public HashSet<int> LoopOf(BasicBlock head)
    {
        var loop = new HashSet<int> { head.Ordinal };
        var open = new Stack<BasicBlock>(head.Predecessors.Select(branch => branch.Source).Where(source => IsBackward(source, head)));
        while (open.Count > 0)
        {
            BasicBlock block = open.Pop();
            if (loop.Add(block.Ordinal))
            {
                foreach (ControlFlowBranch branch in block.Predecessors)
                {
                    open.Push(branch.Source);
                }
            }
        }

        return loop;
    }

    /// <summary>The ordinals of the blocks from which one of those can be reached for which the condition is true.</summary>
    public HashSet<int> LeadingTo(Func<BasicBlock, bool> condition)
    {
        var leading = new HashSet<int>();
        int known = -1;
        while (leading.Count > known)
        {
            known = leading.Count;
            foreach (BasicBlock block in Enumerable.Reverse(Blocks))
            {
                if (!leading.Contains(block.Ordinal) && (_successors[block.Ordinal].Exists(leading.Contains) || condition(block)))
                {
                    leading.Add(block.Ordinal);
                }
            }
        }

        return leading;
    }

    /// <summary>Whether a handler or a finally block begins here: an exception may lead to it from anywhere in what it guards.</summary>
    public bool IsHandler(int ordinal) => _handlers.Contains(ordinal);

    public static WalkOrder Of(ControlFlowGraph graph)
    {
        var handlers = new HashSet<int>();
        List<int>[] successors = SuccessorsOf(graph, handlers);
        var postorder = new List<int>(successors.Length);
        var entered = new bool[successors.Length];
        var open = new Stack<(int Block, int Next)>();
        entered[0] = true;
        open.Push((0, 0));
        while (open.Count > 0)
        {
            (int block, int next) = open.Pop();
            if (next == successors[block].Count)
            {
                postorder.Add(block);
                continue;
            }

            open.Push((block, next + 1));
            int successor = successors[block][next];
            if (!entered[successor])
            {
                entered[successor] = true;
                open.Push((successor, 0));
            }
        }

        postorder.Reverse();
        int[] position = [.. Enumerable.Repeat(-1, successors.Length)];
        for (int i = 0; i < postorder.Count; i++)
        {
            position[postorder[i]] = i;
        }

        return new WalkOrder([.. postorder.Select(ordinal => graph.Blocks[ordinal])], position, successors, handlers);
    }

    private static List<int>[] SuccessorsOf(ControlFlowGraph graph, HashSet<int> handlers)
    {
        List<int>[] successors = [.. graph.Blocks.Select(_ => new List<int>(2))];
        foreach (BasicBlock block in graph.Blocks)
        {
            AddBranch(block.ConditionalSuccessor, successors);
            AddBranch(block.FallThroughSuccessor, successors);
        }

        AddHandlers(graph.Root, successors, handlers);

        // What stands first in the source is walked first: it is entered last.
        Array.ForEach(successors, following => following.Sort((one, other) => other - one));
        return successors;
    }

    /// <summary>On its way a branch runs the finally blocks that it leaves.</summary>
    private static void AddBranch(ControlFlowBranch? branch, List<int>[] successors)
    {
        if (branch?.Destination is not { } destination)
        {
            return;
        }

        Add(branch.Source.Ordinal, destination.Ordinal, successors);
        foreach (ControlFlowRegion region in branch.FinallyRegions)
        {
            Add(branch.Source.Ordinal, region.FirstBlockOrdinal, successors);
            Add(region.LastBlockOrdinal, destination.Ordinal, successors);
        }
    }

    private static void Add(int ordinal, int successor, List<int>[] successors)
    {
        if (!successors[ordinal].Contains(successor))
        {
            successors[ordinal].Add(successor);
        }
    }

    /// <summary>An exception leads from everywhere in a guarded region to its handlers.</summary>
    private static void AddHandlers(ControlFlowRegion region, List<int>[] successors, HashSet<int> handlers)
    {
        if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
        {
            ControlFlowRegion tried = region.NestedRegions[0];
            foreach (ControlFlowRegion handler in region.NestedRegions.Skip(1))
            {
                handlers.Add(handler.FirstBlockOrdinal);
                for (int ordinal = tried.FirstBlockOrdinal; ordinal <= tried.LastBlockOrdinal; ordinal++)
                {
                    Add(ordinal, handler.FirstBlockOrdinal, successors);
                }
            }
        }

        foreach (ControlFlowRegion nested in region.NestedRegions)
        {
            AddHandlers(nested, successors, handlers);
        }
    }
}
