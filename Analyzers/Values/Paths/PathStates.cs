using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>What is known at a point, told apart by the handler that the way to it went through last.</summary>
internal sealed class PathStates
{
    public static readonly PathStates Unreachable = new(ImmutableDictionary<object, PathState>.Empty);

    private static readonly object NoHandler = new();

    private readonly ImmutableDictionary<object, PathState> _byHandler;

    private PathStates(ImmutableDictionary<object, PathState> byHandler) => _byHandler = byHandler;

    public static PathStates Entry { get; } = new(ImmutableDictionary<object, PathState>.Empty.Add(NoHandler, PathState.Unknown));

    public bool IsReachable => !_byHandler.IsEmpty;

    /// <summary>The handlers that a way to this point may have gone through last.</summary>
    public IEnumerable<ICatchClauseOperation> Handlers => _byHandler.Keys.OfType<ICatchClauseOperation>();

    /// <summary>What is known on the ways through the handler, or through none; null when there is no such way.</summary>
    public PathState? Through(ICatchClauseOperation? handler) => _byHandler.TryGetValue(handler ?? NoHandler, out PathState? state) ? state : null;

    /// <summary>What is known whichever way was gone; of a point that no way leads to, nothing.</summary>
    public PathState Any => IsReachable ? _byHandler.Values.Aggregate((left, right) => left.Join(right)) : PathState.Unknown;

    public PathStates Join(PathStates other)
    {
        if (ReferenceEquals(this, other) || !other.IsReachable)
        {
            return this;
        }

        if (!IsReachable)
        {
            return other;
        }

        ImmutableDictionary<object, PathState> joined = _byHandler;
        foreach (KeyValuePair<object, PathState> entry in other._byHandler)
        {
            PathState both = joined.TryGetValue(entry.Key, out PathState? mine) ? mine.Join(entry.Value) : entry.Value;
            joined = ReferenceEquals(both, mine) ? joined : joined.SetItem(entry.Key, both);
        }

        return ReferenceEquals(joined, _byHandler) ? this : new(joined);
    }

    public PathStates Into(ICatchClauseOperation handler) =>
        IsReachable ? new(ImmutableDictionary<object, PathState>.Empty.Add(handler, Any)) : this;

    /// <summary>Changes what is known on each way; a way for which the change is null does not lead on.</summary>
    public PathStates Map(Func<PathState, PathState?> change)
    {
        ImmutableDictionary<object, PathState> changed = _byHandler;
        foreach (KeyValuePair<object, PathState> entry in _byHandler)
        {
            PathState? after = change(entry.Value);
            changed = after is null ? changed.Remove(entry.Key) : ReferenceEquals(after, entry.Value) ? changed : changed.SetItem(entry.Key, after);
        }

        return ReferenceEquals(changed, _byHandler) ? this : new(changed);
    }
}
