namespace Netra.Benchmarks.Floor;

/// <summary>What stands in the place of an action that an analyzer registers.</summary>
public interface IActionReplacement
{
    /// <summary>The action to register instead of <paramref name="action"/>.</summary>
    Action<T> For<T>(Action<T> action);
}
