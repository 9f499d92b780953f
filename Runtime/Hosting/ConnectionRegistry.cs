using System.Collections.Concurrent;
using System.Net.WebSockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Netra;

/// <summary>Knows every open connection: closes them all when the server stops, and those whose clients have stopped reading.</summary>
internal sealed class ConnectionRegistry : IDisposable
{
    private readonly ConcurrentDictionary<NetraConnection, bool> _connections = new();
    private readonly NetraWebSocketOptions _options;
    private readonly TimeSpan _shutdownTimeout;
    private readonly ILogger _logger;
    private readonly CancellationTokenRegistration _stopping;
    private readonly ITimer _stallCheck;

    public ConnectionRegistry(
        IOptions<NetraWebSocketOptions> options,
        IOptions<HostOptions> host,
        IHostApplicationLifetime lifetime,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory)
    {
        _options = options.Value;
        _shutdownTimeout = ShutdownBudget.CloseTimeout(host.Value.ShutdownTimeout, _options.CloseTimeout);
        _logger = loggerFactory.CreateLogger("Netra.WebSockets");
        Stopping = lifetime.ApplicationStopping;
        _stopping = Stopping.UnsafeRegister(static registry => Task.Run(((ConnectionRegistry)registry!).CloseAll), this);

        TimeSpan period = TimeSpan.FromTicks(Math.Clamp(_options.SendTimeout.Ticks / 4, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerSecond));
        _stallCheck = timeProvider.CreateTimer(static registry => ((ConnectionRegistry)registry!).EndStalled(), this, period, period);
    }

    /// <summary>Cancelled when the server begins to stop.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Adds a connection until the result is disposed of. One that comes too late is closed at once.</summary>
    public IDisposable Enter(NetraConnection connection)
    {
        _connections[connection] = true;
        if (Stopping.IsCancellationRequested)
        {
            Close(connection);
        }

        return new Entry(this, connection);
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _stallCheck.Dispose();
    }

    private void CloseAll()
    {
        FailureLog.Safely(_logger, log => log.ClosingAll(_connections.Count));
        foreach (NetraConnection connection in _connections.Keys)
        {
            Close(connection);
        }
    }

    private void Close(NetraConnection connection)
    {
        CloseDecision decision = CloseDecision.GoingAway.WithStatus((WebSocketCloseStatus)_options.ShutdownStatus);
        _ = connection.EndAsync(decision, _shutdownTimeout);
    }

    private void EndStalled()
    {
        foreach ((NetraConnection connection, _) in _connections)
        {
            connection.EndIfStalled(_options.SendTimeout);
        }
    }

    private sealed class Entry(ConnectionRegistry registry, NetraConnection connection) : IDisposable
    {
        public void Dispose() => registry._connections.TryRemove(connection, out _);
    }
}
