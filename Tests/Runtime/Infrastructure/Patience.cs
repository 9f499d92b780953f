namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>How long a test waits for what must come, before it calls that a hang. Nothing is ever measured by it.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<T> OrHangs<T>(this Task<T> task) => await task.WaitAsync(Limit);

    public static async Task OrHangs(this Task task) => await task.WaitAsync(Limit);

    public static Task<T> OrHangs<T>(this ValueTask<T> task) => task.AsTask().OrHangs();
}
