namespace Netra;

/// <summary>
/// Makes the manager of a connection, and where that fails the manager of a degraded mode, for the same validated context. The
/// degraded mode is never silent: the lease says so, and the endpoint logs, counts and tells the client.
/// </summary>
/// <param name="primary">Makes the manager that is wanted.</param>
/// <param name="fallback">Makes the manager of the degraded mode; null for none.</param>
/// <param name="timeout">How long each of the two may take; null for 10 s.</param>
/// <param name="timeProvider">The clock; null for the system's.</param>
public sealed class FallbackConnectionManagerFactory(
    IConnectionManagerFactory primary,
    IConnectionManagerFactory? fallback = null,
    TimeSpan? timeout = null,
    TimeProvider? timeProvider = null)
{
    private readonly TimeSpan _timeout = timeout ?? TimeSpan.FromSeconds(10);
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    /// <summary>Makes a manager.</summary>
    /// <param name="context">Who is calling.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves; that is no failure, and no fallback is made for it.</param>
    /// <exception cref="ConnectionManagerCreationException">Neither manager could be made.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<ConnectionManagerLease> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        Exception primaryFailure;
        try
        {
            return new ConnectionManagerLease(await CreateInTimeAsync(primary, context, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            primaryFailure = failure;
        }

        if (fallback is null)
        {
            throw new ConnectionManagerCreationException(primaryFailure);
        }

        try
        {
            return new ConnectionManagerLease(await CreateInTimeAsync(fallback, context, cancellationToken).ConfigureAwait(false), primaryFailure);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectionManagerCreationException(primaryFailure, failure);
        }
    }

    private async Task<IConnectionManager> CreateInTimeAsync(
        IConnectionManagerFactory factory, UserExecutionContext context, CancellationToken cancellationToken)
    {
        IConnectionManager? manager = await Bounded.RunAsync(
            token => factory.CreateAsync(context, token),
            _timeout,
            _timeProvider,
            static late => late?.DisposeAsync() ?? default,
            cancellationToken).ConfigureAwait(false);
        return manager ?? throw new InvalidOperationException($"{factory.GetType()} returned no connection manager.");
    }
}
