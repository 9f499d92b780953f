using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>
/// How a connection ends: the close code, the fixed text that goes with it, and the code of the error message before it. Making
/// one never throws: what a frame cannot carry is replaced.
/// </summary>
public sealed record CloseDecision
{
    private CloseDecision(CloseAction action, WebSocketCloseStatus status, string errorCode, string reason, LogLevel logLevel)
    {
        Action = action;
        Status = NetraCloseStatus.MayBeSent(status) ? status : WebSocketCloseStatus.InternalServerError;
        ErrorCode = errorCode;
        Reason = WebSocketCloseReason.Truncate(reason);
        LogLevel = logLevel;
    }

    /// <summary>The end of a connection that has done its work: 1000.</summary>
    public static CloseDecision Normal { get; } =
        new(CloseAction.Close, WebSocketCloseStatus.NormalClosure, string.Empty, string.Empty, LogLevel.Debug);

    /// <summary>No frame: the peer is gone.</summary>
    public static CloseDecision Abort { get; } =
        new(CloseAction.Abort, WebSocketCloseStatus.InternalServerError, string.Empty, string.Empty, LogLevel.Debug);

    /// <summary>Nothing is left to do: the framework has answered a breach of the WebSocket protocol itself, with 1002 or 1007.</summary>
    public static CloseDecision None { get; } =
        new(CloseAction.None, WebSocketCloseStatus.ProtocolError, string.Empty, string.Empty, LogLevel.Information);

    /// <summary>1001: the server is stopping.</summary>
    public static CloseDecision GoingAway { get; } =
        Close(WebSocketCloseStatus.EndpointUnavailable, NetraErrorCodes.GoingAway, "The server is going away.", LogLevel.Information) with
        {
            SendsErrorMessage = false,
        };

    /// <summary>1007: the client sent data that is not of the protocol.</summary>
    public static CloseDecision InvalidPayload { get; } =
        Close(WebSocketCloseStatus.InvalidPayloadData, NetraErrorCodes.InvalidPayload, "The message is not of this protocol.", LogLevel.Information);

    /// <summary>1003: the client sent a type of message that the endpoint does not take.</summary>
    public static CloseDecision UnsupportedData { get; } =
        Close(WebSocketCloseStatus.InvalidMessageType, NetraErrorCodes.UnsupportedData, "This type of message is not supported.", LogLevel.Information);

    /// <summary>1009: the client sent a message longer than the limit.</summary>
    public static CloseDecision MessageTooBig { get; } =
        Close(WebSocketCloseStatus.MessageTooBig, NetraErrorCodes.MessageTooBig, "The message is too big.", LogLevel.Information);

    /// <summary>1008: the client may not do what it asked for.</summary>
    public static CloseDecision AccessDenied { get; } =
        Close(WebSocketCloseStatus.PolicyViolation, NetraErrorCodes.AccessDenied, "Access denied.", LogLevel.Warning);

    /// <summary>1013: the client does not read as fast as it is sent to.</summary>
    public static CloseDecision SlowConsumer { get; } =
        Close(NetraCloseStatus.TryAgainLater, NetraErrorCodes.SlowConsumer, "The client reads too slowly.", LogLevel.Warning);

    /// <summary>1013: a service that the server needs did not answer in time.</summary>
    public static CloseDecision Timeout { get; } =
        Close(NetraCloseStatus.TryAgainLater, NetraErrorCodes.Timeout, "A service did not answer in time.", LogLevel.Warning);

    /// <summary>1014: a service that the server needs failed.</summary>
    public static CloseDecision UpstreamFailed { get; } =
        Close(NetraCloseStatus.BadGateway, NetraErrorCodes.UpstreamFailed, "A service has failed.", LogLevel.Warning);

    /// <summary>1011: a failure that nobody classified.</summary>
    public static CloseDecision InternalError { get; } =
        Close(WebSocketCloseStatus.InternalServerError, NetraErrorCodes.InternalError, "Internal error.", LogLevel.Error);

    /// <summary>What is done with the socket.</summary>
    public CloseAction Action { get; }

    /// <summary>The close code.</summary>
    public WebSocketCloseStatus Status { get; }

    /// <summary>The code of the error message; empty where nothing has failed.</summary>
    public string ErrorCode { get; }

    /// <summary>The fixed text of the error message and of the close frame, at most <see cref="WebSocketCloseReason.MaxBytes"/> UTF-8 bytes.</summary>
    public string Reason { get; }

    /// <summary>How the log records the cause.</summary>
    public LogLevel LogLevel { get; init; }

    /// <summary>Whether an error message precedes the close; true for every failure unless said otherwise.</summary>
    public bool SendsErrorMessage { get; init; } = true;

    /// <summary>Makes the decision to close with a code.</summary>
    /// <param name="status">A code that <see cref="NetraCloseStatus.MayBeSent"/>; others are replaced by 1011.</param>
    /// <param name="errorCode">The code of the error message.</param>
    /// <param name="reason">A fixed text, not one from an exception; longer ones are cut.</param>
    /// <param name="logLevel">How the log records the cause.</param>
    public static CloseDecision Close(WebSocketCloseStatus status, string errorCode, string reason, LogLevel logLevel = LogLevel.Information) =>
        new(CloseAction.Close, status, errorCode, reason, logLevel);

    /// <summary>The decision for a failed authentication.</summary>
    /// <param name="failure">What has failed.</param>
    public static CloseDecision For(AuthFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.Kind switch
        {
            AuthFailureKind.Unavailable => Close(
                NetraCloseStatus.TryAgainLater, failure.ErrorCode, "Authentication is not available now.", LogLevel.Error),
            AuthFailureKind.MissingUserId => Close(
                NetraCloseStatus.TryAgainLater, failure.ErrorCode, "Authentication named no user.", LogLevel.Error),
            AuthFailureKind.Forbidden => Close(
                WebSocketCloseStatus.PolicyViolation, failure.ErrorCode, "Not allowed to connect.", LogLevel.Information),
            _ => Close(
                WebSocketCloseStatus.PolicyViolation, failure.ErrorCode, "Authentication failed.", LogLevel.Information),
        };
    }

    internal CloseDecision WithStatus(WebSocketCloseStatus status) =>
        new(Action, status, ErrorCode, Reason, LogLevel) { SendsErrorMessage = SendsErrorMessage };
}
