using System.Net.WebSockets;

namespace Netra;

/// <summary>Ends one connection once: the first decision is carried out, the others wait for it and are only recorded.</summary>
internal sealed class ConnectionEnding : IDisposable
{
    private readonly WebSocket _socket;
    private readonly FrameWriter _writer;
    private readonly string _correlationId;
    private readonly ConnectionSettings _settings;
    private readonly CancellationToken _requestAborted;
    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenRegistration _peerGone;
    private readonly TaskCompletionSource<ConnectionEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isEnding;

    public ConnectionEnding(
        WebSocket socket, FrameWriter writer, string correlationId, ConnectionSettings settings, CancellationToken requestAborted)
    {
        _socket = socket;
        _writer = writer;
        _correlationId = correlationId;
        _settings = settings;
        _requestAborted = requestAborted;
        Token = _ended.Token;

        // What the client sent before it left can still be received, so the socket is left alone here.
        _peerGone = requestAborted.UnsafeRegister(static ending => _ = ((ConnectionEnding)ending!).CancelAsync(), this);
    }

    /// <summary>Cancelled as soon as the connection ends or the client is gone.</summary>
    public CancellationToken Token { get; }

    /// <summary>Answers the client's close frame with its own code.</summary>
    public Task<ConnectionEnd> EndByClientAsync()
    {
        WebSocketCloseStatus status = _socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure;
        return EndAsync(CloseDecision.Close(status, string.Empty, string.Empty, CloseDecision.Normal.LogLevel), ConnectionEnd.Client);
    }

    /// <summary>Ends the connection as the failure deserves, and logs its cause.</summary>
    public Task<ConnectionEnd> EndAsync(Exception failure)
    {
        var situation = new CloseSituation(CloseLatch.StateOf(_socket), IsPeerGone: _requestAborted.IsCancellationRequested);
        CloseDecision decision = FailureClassifier.Classify(_settings.Options.Mapper, failure, situation, _settings.Logger);
        return EndAsync(decision, decision.Action == CloseAction.Close ? ConnectionEnd.Server : ConnectionEnd.Client, cause: failure);
    }

    public Task<ConnectionEnd> EndAsync(CloseDecision decision, TimeSpan? timeout = null) => EndAsync(decision, ConnectionEnd.Server, timeout);

    public void Dispose()
    {
        _peerGone.Dispose();
        _ended.Dispose();
    }

    private Task<ConnectionEnd> EndAsync(CloseDecision decision, string initiator, TimeSpan? timeout = null, Exception? cause = null)
    {
        bool isFirst = Interlocked.Exchange(ref _isEnding, 1) == 0;
        if (IsToBeLogged(decision, cause, isFirst))
        {
            FailureLog.Write(_settings.Logger, decision, cause, _correlationId);
        }

        if (isFirst)
        {
            _ = CarryOutAsync(decision, initiator, timeout ?? _settings.Options.CloseTimeout);
        }

        return _end.Task;
    }

    /// <summary>A cause that comes after the end is not lost either, unless it is only the end seen from another side.</summary>
    private static bool IsToBeLogged(CloseDecision decision, Exception? cause, bool isFirst) =>
        isFirst
            ? cause is not null || decision is { ErrorCode.Length: > 0, SendsErrorMessage: true }
            : cause is not null && decision.Action == CloseAction.Close;

    private async Task CarryOutAsync(CloseDecision decision, string initiator, TimeSpan timeout)
    {
        WebSocketCloseOptions options = ConnectionSettings.CloseOptionsFor(_settings.Options, _settings.TimeProvider, timeout);
        Task cancelled = CancelAsync();
        WebSocketCloseOutcome outcome = decision.Action switch
        {
            CloseAction.Close => await CloseAsync(decision, timeout, options).ConfigureAwait(false),
            CloseAction.Abort => await _socket.AbortSafelyAsync(options).ConfigureAwait(false),
            _ => WebSocketCloseOutcome.AlreadyClosed,
        };
        bool isSent = decision.Action == CloseAction.Close && outcome is WebSocketCloseOutcome.Completed or WebSocketCloseOutcome.SentOnly;
        WebSocketCloseStatus? sent = isSent ? decision.Status : null;
        _end.SetResult(new ConnectionEnd(decision, sent, initiator, outcome));
        await cancelled.ConfigureAwait(false);
    }

    private async Task<WebSocketCloseOutcome> CloseAsync(CloseDecision decision, TimeSpan timeout, WebSocketCloseOptions options)
    {
        await SendLastMessageAsync(decision, timeout).ConfigureAwait(false);
        return await _socket.SafeCloseAsync(decision.Status, CorrelationId.AppendTo(decision, _correlationId), options).ConfigureAwait(false);
    }

    /// <summary>The error message, after what waits to be sent; or instead of it, where the client does not read.</summary>
    private async Task SendLastMessageAsync(CloseDecision decision, TimeSpan timeout)
    {
        bool isToBeTold = decision.SendsErrorMessage && decision.ErrorCode.Length > 0 && _settings.Options.ErrorMessage is not null;
        ReadOnlyMemory<byte> message = isToBeTold
            ? ErrorMessageSender.Write(_settings.Options.ErrorMessage!, decision, _correlationId)
            : default;
        TimeSpan limit = timeout < _settings.Options.ErrorMessageTimeout ? timeout : _settings.Options.ErrorMessageTimeout;
        try
        {
            await _writer.CompleteAsync(message, discardWaiting: decision == CloseDecision.SlowConsumer)
                .WaitAsync(limit, _settings.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The close has a deadline of its own, and cuts off who does not read.
        }
    }

    private async Task CancelAsync()
    {
        try
        {
            await _ended.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            FailureLog.Safely(_settings.Logger, log => log.CallbackFailed(_correlationId, LogSafeException.Of(failure)));
        }
    }
}
