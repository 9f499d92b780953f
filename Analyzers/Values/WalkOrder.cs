using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>
/// The order in which blocks are walked: each after all that lead to it, but for loops. It is not the order of the source:
/// the default section of a switch is entered from behind it.
/// </summary>
internal sealed class WalkOrder
{
    private readonly int[] _position;

    private WalkOrder(BasicBlock[] blocks, int[] position)
    {
        Blocks = blocks;
        _position = position;
    }

    /// <summary>The blocks that can be reached, in order.</summary>
    public BasicBlock[] Blocks { get; }

    /// <summary>Whether a jump goes to a block that has been walked before.</summary>
    public bool IsBackward(BasicBlock source, BasicBlock destination) => _position[destination.Ordinal] <= _position[source.Ordinal];

    public bool IsLoopHead(BasicBlock block) =>
        block.Predecessors.Any(branch => _position[branch.Source.Ordinal] >= _position[block.Ordinal]);

    public static WalkOrder Of(ControlFlowGraph graph)
    {
        List<int>[] successors = SuccessorsOf(graph);
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

        return new WalkOrder([.. postorder.Select(ordinal => graph.Blocks[ordinal])], position);
    }

    private static List<int>[] SuccessorsOf(ControlFlowGraph graph)
    {
        var successors = new HashSet<int>[graph.Blocks.Length];
        for (int i = 0; i < successors.Length; i++)
        {
            successors[i] = [];
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            AddBranch(block.ConditionalSuccessor, successors);
            AddBranch(block.FallThroughSuccessor, successors);
        }

        AddHandlers(graph.Root, successors);

        // What stands first in the source is walked first: it is entered last.
        return [.. successors.Select(set => set.OrderByDescending(ordinal => ordinal).ToList())];
    }

    /// <summary>On its way a branch runs the finally blocks that it leaves.</summary>
    private static void AddBranch(ControlFlowBranch? branch, HashSet<int>[] successors)
    {
        if (branch?.Destination is not { } destination)
        {
            return;
        }

        successors[branch.Source.Ordinal].Add(destination.Ordinal);
        foreach (ControlFlowRegion region in branch.FinallyRegions)
        {
            successors[branch.Source.Ordinal].Add(region.FirstBlockOrdinal);
            successors[region.LastBlockOrdinal].Add(destination.Ordinal);
        }
    }

    /// <summary>An exception leads from everywhere in a guarded region to its handlers.</summary>
    private static void AddHandlers(ControlFlowRegion region, HashSet<int>[] successors)
    {
        if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
        {
            ControlFlowRegion tried = region.NestedRegions[0];
            foreach (ControlFlowRegion handler in region.NestedRegions.Skip(1))
            {
                for (int ordinal = tried.FirstBlockOrdinal; ordinal <= tried.LastBlockOrdinal; ordinal++)
                {
                    successors[ordinal].Add(handler.FirstBlockOrdinal);
                }
            }
        }

        foreach (ControlFlowRegion nested in region.NestedRegions)
        {
            AddHandlers(nested, successors);
        }
    }
}
