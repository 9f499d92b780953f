using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Paths;

/// <summary>The statements around a point that something may jump to.</summary>
internal sealed class PathFrames
{
    private readonly Stack<Frame> _frames = new();

    public Frame Push(ILabelSymbol? exit = null, ILabelSymbol? next = null)
    {
        var frame = new Frame(exit, next);
        _frames.Push(frame);
        return frame;
    }

    public void Pop() => _frames.Pop();

    /// <summary>Something may be thrown here.</summary>
    public void Throw(PathStates states)
    {
        foreach (Frame frame in _frames)
        {
            // Most calls change nothing that has not been thrown before.
            if (!ReferenceEquals(frame.LastThrown, states))
            {
                frame.Thrown = frame.Thrown.Join(states);
                frame.LastThrown = states;
            }
        }
    }

    /// <summary>The body is left here, through the last parts of the statements around.</summary>
    public void Leave(PathStates states)
    {
        foreach (Frame frame in _frames)
        {
            frame.Left = frame.Left.Join(states);
        }
    }

    /// <returns>Whether there is such a target.</returns>
    public bool Jump(ILabelSymbol target, PathStates states)
    {
        foreach (Frame frame in _frames)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Exit, target))
            {
                frame.AtExit = frame.AtExit.Join(states);
                return true;
            }

            if (SymbolEqualityComparer.Default.Equals(frame.Next, target))
            {
                frame.AtNext = frame.AtNext.Join(states);
                return true;
            }

            frame.Left = frame.Left.Join(states);
        }

        return false;
    }

    internal sealed class Frame(ILabelSymbol? exit, ILabelSymbol? next)
    {
        public ILabelSymbol? Exit { get; } = exit;

        public ILabelSymbol? Next { get; } = next;

        public PathStates AtExit { get; set; } = PathStates.Unreachable;

        public PathStates AtNext { get; set; } = PathStates.Unreachable;

        public PathStates Thrown { get; set; } = PathStates.Unreachable;

        public PathStates? LastThrown { get; set; }

        public PathStates Left { get; set; } = PathStates.Unreachable;
    }
}
