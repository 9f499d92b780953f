namespace Netra;

/// <summary>Runs code that is not ours for a limited time, whether it heeds its token or not.</summary>
internal static class Bounded
{
    /// <summary>Runs the work; throws <see cref="TimeoutException"/> when its time is over.</summary>
    /// <param name="work">May throw or block on the spot, or never end.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="discard">Disposes of a result that comes too late.</param>
    /// <param name="cancellationToken">Ends the waiting early, with <see cref="OperationCanceledException"/>.</param>
    public static async Task<T> RunAsync<T>(
        Func<CancellationToken, ValueTask<T>> work,
        TimeSpan limit,
        TimeProvider timeProvider,
        Func<T, ValueTask>? discard,
        CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        CancellationToken token = either.Token;
        Task<T> running = Task.Run(() => work(token).AsTask(), CancellationToken.None);
        try
        {
            return await running.WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            _ = DiscardLateAsync(running, discard);
            cancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"No answer within {limit}.");
        }
    }

    private static async Task DiscardLateAsync<T>(Task<T> running, Func<T, ValueTask>? discard)
    {
        try
        {
            T late = await running.ConfigureAwait(false);
            if (discard is not null)
            {
                await discard(late).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // The time-out has been reported; what comes after it changes nothing.
        }
    }
}
