namespace Netra.Benchmarks.Floor;

/// <summary>Nothing is done, whatever was to be done.</summary>
public sealed class NoAction : IActionReplacement
{
    /// <inheritdoc/>
    public Action<T> For<T>(Action<T> action) => static _ => { };
}
