using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Netra;

/// <summary>Serves one accepted connection to its end. Never throws: whatever happens becomes the way in which the connection ends.</summary>
internal sealed class ConnectionService(ConnectionSettings settings, ConnectionMetrics metrics)
{
    public async Task<ConnectionEnd> ServeAsync(NetraConnection connection, Func<NetraConnection, CancellationToken, Task> handler)
    {
        long started = settings.TimeProvider.GetTimestamp();
        metrics.Opened();
        FailureLog.Safely(settings.Logger, log => log.ConnectionOpened(connection.Context.ConnectionId, connection.Context.UserId, connection.CorrelationId));

        using Activity? activity = ConnectionActivities.Start(ConnectionActivities.Connection, connection.CorrelationId);
        ConnectionEnd end = await HandleAsync(connection, handler).ConfigureAwait(false);
        await DisposeManagerAsync(connection).ConfigureAwait(false);
        connection.Release();

        TimeSpan duration = settings.TimeProvider.GetElapsedTime(started);
        metrics.Closed(end, duration);
        ConnectionActivities.Finish(activity, end);
        FailureLog.Safely(settings.Logger, log => log.ConnectionClosed(
            ConnectionMetrics.CodeOf(end), end.Initiator, Math.Round(duration.TotalSeconds, 3), end.Outcome, connection.CorrelationId));
        return end;
    }

    private async Task<ConnectionEnd> HandleAsync(NetraConnection connection, Func<NetraConnection, CancellationToken, Task> handler)
    {
        try
        {
            await AttachManagerAsync(connection).ConfigureAwait(false);
            await handler(connection, connection.Ended).ConfigureAwait(false);
            return await connection.EndAsync(CloseDecision.Normal).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return await connection.EndAsync(failure).ConfigureAwait(false);
        }
    }

    private async Task AttachManagerAsync(NetraConnection connection)
    {
        IServiceProvider services = connection.HttpContext.RequestServices;
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IConnectionManagerFactory)) != true)
        {
            return;
        }

        using Activity? activity = ConnectionActivities.Start(ConnectionActivities.CreateManager, connection.CorrelationId);
        var factory = new FallbackConnectionManagerFactory(
            new ResolvedFactory(services.GetRequiredService<IConnectionManagerFactory>),
            services.GetService<IServiceProviderIsService>()?.IsService(typeof(NetraWebSocketsBuilder.FallbackRegistration)) == true
                ? new ResolvedFactory(() => services.GetRequiredService<NetraWebSocketsBuilder.FallbackRegistration>().Factory)
                : null,
            settings.Options.ManagerTimeout,
            settings.TimeProvider);
        ConnectionManagerLease lease = await factory.CreateAsync(connection.Context, connection.Ended).ConfigureAwait(false);
        connection.Attach(lease);
        if (lease.PrimaryFailure is { } failure)
        {
            metrics.Degraded();
            FailureLog.Safely(settings.Logger, log => log.ConnectionDegraded(
                connection.Context.ConnectionId, connection.CorrelationId, LogSafeException.Of(failure)));
        }
    }

    private async Task DisposeManagerAsync(NetraConnection connection)
    {
        try
        {
            if (connection.Manager is { } manager)
            {
                await manager.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (Exception failure)
        {
            FailureLog.Safely(settings.Logger, log => log.ManagerDisposalFailed(
                connection.Context.ConnectionId, connection.CorrelationId, LogSafeException.Of(failure)));
        }
    }

    /// <summary>A factory whose own construction may fail, like its work.</summary>
    private sealed class ResolvedFactory(Func<IConnectionManagerFactory> resolve) : IConnectionManagerFactory
    {
        public ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken) =>
            resolve().CreateAsync(context, cancellationToken);
    }
}
