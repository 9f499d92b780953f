using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>
/// A part of a graph that leads to one of its blocks: all that lies between a block that every way passes, and that one. Walked
/// from a state in which nothing is known, it proves what the code around proves, at a fraction of the whole body's price.
/// </summary>
internal sealed class WalkRegion
{
    // Guards stand close to what they guard; what needs more is left to a walk through everything.
    private const int MaxBlocks = 10;

    private readonly ControlFlowGraph _graph;

    private WalkRegion(ControlFlowGraph graph, WalkOrder order, int start, HashSet<int> blocks)
    {
        _graph = graph;
        Order = order;
        Start = graph.Blocks[start];
        Blocks = blocks;
    }

    public WalkOrder Order { get; }

    public BasicBlock Start { get; }

    /// <summary>The ordinals of its blocks.</summary>
    public HashSet<int> Blocks { get; }

    /// <summary>The largest region of a few blocks that ends in a block; none where it could only begin in the middle of something.</summary>
    public static WalkRegion? Before(BasicBlock target, ControlFlowGraph graph, WalkOrder order, Dominators dominators)
    {
        WalkRegion? largest = null;
        foreach (int start in dominators.From(target.Ordinal))
        {
            HashSet<int> blocks = Between(start, target.Ordinal, order);
            if (blocks.Count > MaxBlocks)
            {
                break;
            }

            var region = new WalkRegion(graph, order, start, blocks);
            largest = region.IsWhole ? region : largest;
        }

        return largest;
    }

    /// <summary>The state where it is entered: behind the body's own entry, all that it reads may be anything.</summary>
    public FlowState Entry(ValueTable table, IMethodSymbol? owner)
    {
        if (Start.Kind == BasicBlockKind.Entry)
        {
            return FlowEntry.Of(table, owner);
        }

        ImmutableDictionary<object, Value>.Builder places = ImmutableDictionary.CreateBuilder<object, Value>();
        foreach (IOperation reference in Blocks.SelectMany(block => _graph.Blocks[block].AllOperations()).SelectMany(operation => operation.DescendantsAndSelf()))
        {
            if (reference.Place() is { } place)
            {
                places[place] = table.Opaque(place, reference.Type);
            }
        }

        return new FlowState(table) { Places = places.ToImmutable() };
    }

    /// <summary>Whether a jump to a block leaves it; to its start nothing new can come, for nothing is known there.</summary>
    public bool Leaves(BasicBlock destination) => destination == Start || !Blocks.Contains(destination.Ordinal);

    /// <summary>Whether it begins outside all captures and guarded regions that it needs to have seen from their start.</summary>
    private bool IsWhole
    {
        get
        {
            for (ControlFlowRegion? region = Start.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            {
                if (!region.CaptureIds.IsEmpty && region.FirstBlockOrdinal != Start.Ordinal)
                {
                    return false;
                }
            }

            return Blocks.All(block => block == Start.Ordinal
                || Handlers.HandledRegion(_graph.Blocks[block]) is not { } tried
                || Blocks.Contains(tried.FirstBlockOrdinal));
        }
    }

    private static HashSet<int> Between(int start, int target, WalkOrder order)
    {
        var between = new HashSet<int> { start, target };
        var open = new Stack<int>();
        if (target != start)
        {
            open.Push(target);
        }

        while (open.Count > 0 && between.Count <= MaxBlocks)
        {
            foreach (int before in order.PredecessorsOf(open.Pop()).Where(between.Add))
            {
                open.Push(before);
            }
        }

        return between;
    }
}
