namespace Netra.Analyzers.Values;

/// <summary>For each block the nearest other one that every way to it passes.</summary>
/// <remarks>Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".</remarks>
internal sealed class Dominators
{
    private const int None = -1;

    private readonly WalkOrder _order;
    private readonly int[] _immediate;

    public Dominators(WalkOrder order)
    {
        _order = order;
        int first = order.Blocks[0].Ordinal;
        _immediate = [.. Enumerable.Repeat(None, order.BlockCount)];
        _immediate[first] = first;
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (int block in order.Blocks.Skip(1).Select(block => block.Ordinal))
            {
                int nearest = order.PredecessorsOf(block).Where(before => _immediate[before] != None).Aggregate(None, Common);
                changed |= _immediate[block] != nearest;
                _immediate[block] = nearest;
            }
        }
    }

    /// <summary>The block itself, its nearest dominator, and so on up to the entry; ordinals.</summary>
    public IEnumerable<int> From(int block)
    {
        yield return block;
        while (_immediate[block] != block)
        {
            block = _immediate[block];
            yield return block;
        }
    }

    private int Common(int one, int other)
    {
        if (one == None)
        {
            return other;
        }

        while (one != other)
        {
            (one, other) = _order.PositionOf(one) > _order.PositionOf(other) ? (_immediate[one], other) : (one, _immediate[other]);
        }

        return one;
    }
}
