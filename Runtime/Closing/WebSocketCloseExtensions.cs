using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>Closes that are safe in any catch or finally block: none throws, each returns within its deadline and says how it ended.</summary>
public static class WebSocketCloseExtensions
{
    /// <summary>
    /// Closes a socket. Never throws; returns within <see cref="WebSocketCloseOptions.Timeout"/> and a moment; leaves the socket
    /// closed or aborted. The first close of a socket wins: a second one waits for it and sends nothing. May be called while
    /// another method receives or sends.
    /// </summary>
    /// <param name="socket">The socket, or null.</param>
    /// <param name="status">The code; one that may not be sent is replaced by 1011.</param>
    /// <param name="reason">A fixed text; cut to <see cref="WebSocketCloseReason.MaxBytes"/> UTF-8 bytes.</param>
    /// <param name="options">How the close is done; null for the defaults.</param>
    public static ValueTask<WebSocketCloseOutcome> SafeCloseAsync(
        this WebSocket? socket,
        WebSocketCloseStatus status = WebSocketCloseStatus.NormalClosure,
        string? reason = null,
        WebSocketCloseOptions? options = null)
    {
        if (socket is null)
        {
            return new ValueTask<WebSocketCloseOutcome>(WebSocketCloseOutcome.AlreadyClosed);
        }

        WebSocketCloseStatus sent = NetraCloseStatus.MayBeSent(status) ? status : WebSocketCloseStatus.InternalServerError;
        return CloseLatch.Of(socket).CloseAsync(sent, WebSocketCloseReason.Truncate(reason), options ?? WebSocketCloseOptions.Default);
    }

    /// <summary>
    /// The one call for a catch block: classifies the failure, logs its cause once, tells the client where
    /// <see cref="WebSocketCloseOptions.ErrorMessage"/> says how, and closes with the code that fits; 1011 only for what nobody
    /// classified. Nothing of the exception is sent. Never throws, and is bounded in time as
    /// <see cref="SafeCloseAsync"/> is.
    /// </summary>
    /// <param name="socket">The socket, or null.</param>
    /// <param name="exception">What was caught.</param>
    /// <param name="logger">Where the cause is recorded; null where there is no logger.</param>
    /// <param name="options">How the failure is classified and the close done; null for the defaults.</param>
    public static async ValueTask<WebSocketCloseOutcome> CloseForFailureAsync(
        this WebSocket? socket,
        Exception exception,
        ILogger? logger = null,
        WebSocketCloseOptions? options = null)
    {
        options ??= WebSocketCloseOptions.Default;
        string correlationId = CorrelationId.New();
        CloseDecision decision = FailureClassifier.Classify(options.Mapper, exception, new CloseSituation(CloseLatch.StateOf(socket)), logger);
        FailureLog.Write(logger, decision, exception, correlationId);

        switch (decision.Action)
        {
            case CloseAction.Abort:
                return await AbortSafelyAsync(socket, options).ConfigureAwait(false);
            case CloseAction.None:
                return WebSocketCloseOutcome.AlreadyClosed;
        }

        if (socket is not null && options.ErrorMessage is not null && decision.SendsErrorMessage)
        {
            await ErrorMessageSender.SendAsync(socket, decision, correlationId, options).ConfigureAwait(false);
        }

        return await socket.SafeCloseAsync(decision.Status, CorrelationId.AppendTo(decision, correlationId), options).ConfigureAwait(false);
    }

    /// <summary>Cuts a socket off without a frame. Never throws, and returns within a second even where the socket's own code hangs.</summary>
    /// <param name="socket">The socket, or null.</param>
    /// <param name="options">How the close is done; null for the defaults.</param>
    internal static ValueTask<WebSocketCloseOutcome> AbortSafelyAsync(this WebSocket? socket, WebSocketCloseOptions? options = null) =>
        socket is null
            ? new ValueTask<WebSocketCloseOutcome>(WebSocketCloseOutcome.AlreadyClosed)
            : CloseLatch.Of(socket).AbortAsync(options ?? WebSocketCloseOptions.Default);
}
