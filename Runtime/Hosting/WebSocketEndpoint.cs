using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Netra;

/// <summary>What happens on an endpoint: authenticate, validate, accept, make the manager, serve, close.</summary>
internal sealed class WebSocketEndpoint
{
    private readonly ConnectionSettings _settings;
    private readonly ConnectionRegistry _registry;
    private readonly ConnectionMetrics _metrics;
    private readonly Doorkeeper _doorkeeper;
    private readonly ConnectionService _service;

    public WebSocketEndpoint(
        IOptions<NetraWebSocketOptions> options,
        UserExecutionContextFactory contextFactory,
        ConnectionRegistry registry,
        ConnectionMetrics metrics,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory)
    {
        _settings = new ConnectionSettings(options.Value, timeProvider, loggerFactory.CreateLogger("Netra.WebSockets"));
        _registry = registry;
        _metrics = metrics;
        _doorkeeper = new Doorkeeper(contextFactory, _settings);
        _service = new ConnectionService(_settings, metrics);
    }

    public async Task ServeAsync(HttpContext http, Func<NetraConnection, CancellationToken, Task> handler)
    {
        string correlationId = CorrelationId.New();
        if (RefusalOf(http) is { } refusal)
        {
            await RefuseAsync(http, refusal, correlationId).ConfigureAwait(false);
            return;
        }

        Admission admission;
        try
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, _registry.Stopping);
            using var activity = ConnectionActivities.Start(ConnectionActivities.Authenticate, correlationId);
            admission = await _doorkeeper.AdmitAsync(http, waiting.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested || _registry.Stopping.IsCancellationRequested)
        {
            await RefuseAsync(http, HandshakeRefusal.Stopping, correlationId).ConfigureAwait(false);
            return;
        }

        if (admission.Context is { } context)
        {
            await ServeAsync(http, context, handler, correlationId).ConfigureAwait(false);
        }
        else if (admission.Failure is { } failure)
        {
            await TurnAwayAsync(http, failure, correlationId).ConfigureAwait(false);
        }
    }

    private HandshakeRefusal? RefusalOf(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return HandshakeRefusal.NoWebSocket;
        }

        if (_registry.Stopping.IsCancellationRequested)
        {
            return HandshakeRefusal.Stopping;
        }

        if (OriginPolicy.Allows(http.Request, _settings.Options.AllowedOrigins))
        {
            return null;
        }

        FailureLog.Safely(_settings.Logger, log => log.OriginRefused(LogText.Clean(http.Request.Headers.Origin.ToString())));
        return HandshakeRefusal.Origin;
    }

    private async Task RefuseAsync(HttpContext http, HandshakeRefusal refusal, string correlationId)
    {
        FailureLog.Safely(_settings.Logger, log => log.HandshakeRefused(refusal.StatusCode, refusal.ErrorCode, correlationId));
        _metrics.Refused(refusal);
        if (!http.RequestAborted.IsCancellationRequested)
        {
            await refusal.WriteAsync(http, correlationId).ConfigureAwait(false);
        }
    }

    private async Task ServeAsync(
        HttpContext http, UserExecutionContext context, Func<NetraConnection, CancellationToken, Task> handler, string correlationId)
    {
        WebSocket socket = await AcceptAsync(http).ConfigureAwait(false);
        var connection = new NetraConnection(socket, http, context, correlationId, _settings);
        using (_registry.Enter(connection))
        {
            ConnectionEnd end = await _service.ServeAsync(connection, handler).ConfigureAwait(false);

            // Disposing of a socket cuts it off, and would take back the frame with which the framework has just closed it.
            if (end.Decision.Action != CloseAction.None)
            {
                socket.Dispose();
            }
        }
    }

    /// <summary>Tells a caller that it may not come in, in the way that the options choose.</summary>
    private async Task TurnAwayAsync(HttpContext http, NetraException failure, string correlationId)
    {
        CloseDecision decision = FailureClassifier.Classify(
            _settings.Options.Mapper, failure, new CloseSituation(WebSocketState.Open), _settings.Logger);
        FailureLog.Write(_settings.Logger, decision, failure, correlationId);
        if (_settings.Options.RefusedAuthentication == RefusedAuthentication.RefuseHandshake)
        {
            AuthFailure? ofAuthentication = (failure as UserExecutionContextException)?.Error.AuthFailure;
            await RefuseAsync(http, HandshakeRefusal.Of(decision, ofAuthentication), correlationId).ConfigureAwait(false);
            return;
        }

        using WebSocket socket = await AcceptAsync(http).ConfigureAwait(false);
        await ErrorMessageSender.SendAsync(socket, decision, correlationId, _settings.CloseOptions).ConfigureAwait(false);
        WebSocketCloseOutcome outcome = await socket.SafeCloseAsync(
            decision.Status, CorrelationId.AppendTo(decision, correlationId), _settings.CloseOptions).ConfigureAwait(false);
        _metrics.Closed(new ConnectionEnd(decision, decision.Status, ConnectionEnd.Server, outcome));
    }

    private Task<WebSocket> AcceptAsync(HttpContext http)
    {
        var accept = new WebSocketAcceptContext
        {
            SubProtocol = SubProtocol.Choose(_settings.Options.SubProtocols, http.WebSockets.WebSocketRequestedProtocols),
            KeepAliveInterval = _settings.Options.KeepAliveInterval,
        };
#if NET9_0_OR_GREATER
        accept.KeepAliveTimeout = _settings.Options.KeepAliveTimeout;
#endif
        return http.WebSockets.AcceptWebSocketAsync(accept);
    }
}
