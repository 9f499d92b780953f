using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>What the runtime logs. The numbers and names are stable; alerts may be built on them.</summary>
internal static partial class RuntimeEvents
{
    [LoggerMessage(1, LogLevel.Debug, "Connection {ConnectionId} of {User} opened; correlation {CorrelationId}.", EventName = "ConnectionOpened")]
    public static partial void ConnectionOpened(this ILogger logger, string connectionId, UserId user, string correlationId);

    [LoggerMessage(2, LogLevel.Debug, "Connection closed with {CloseCode} by the {Initiator} after {Seconds} s: {Outcome}; correlation {CorrelationId}.", EventName = "ConnectionClosed")]
    public static partial void ConnectionClosed(this ILogger logger, string closeCode, string initiator, double seconds, WebSocketCloseOutcome outcome, string correlationId);

    [LoggerMessage(EventId = 3, Message = "Connection failed; closing with {CloseCode} {ErrorCode}; correlation {CorrelationId}.", EventName = "ConnectionFailed")]
    public static partial void ConnectionFailed(this ILogger logger, LogLevel level, string closeCode, string errorCode, string correlationId, Exception? exception);

    [LoggerMessage(4, LogLevel.Error, "The close status mapper failed; the failure that it was asked about counts as unclassified.", EventName = "MapperFailed")]
    public static partial void MapperFailed(this ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "No usable {Member} was given; a new one was made (context validation is relaxed).", EventName = "IdRepaired")]
    public static partial void IdRepaired(this ILogger logger, string member);

    [LoggerMessage(6, LogLevel.Warning, "The connection manager of {ConnectionId} could not be made; the fallback serves it, degraded; correlation {CorrelationId}.", EventName = "ConnectionDegraded")]
    public static partial void ConnectionDegraded(this ILogger logger, string connectionId, string correlationId, Exception exception);

    [LoggerMessage(7, LogLevel.Information, "Closing {Connections} connections: the server is stopping.", EventName = "ClosingAll")]
    public static partial void ClosingAll(this ILogger logger, int connections);

    [LoggerMessage(8, LogLevel.Warning, "Refused a handshake from origin {Origin}.", EventName = "OriginRefused")]
    public static partial void OriginRefused(this ILogger logger, string origin);

    [LoggerMessage(9, LogLevel.Warning, "The connection manager of {ConnectionId} failed to be disposed; correlation {CorrelationId}.", EventName = "ManagerDisposalFailed")]
    public static partial void ManagerDisposalFailed(this ILogger logger, string connectionId, string correlationId, Exception exception);

    [LoggerMessage(10, LogLevel.Debug, "Refused a handshake with HTTP {StatusCode} {ErrorCode}; correlation {CorrelationId}.", EventName = "HandshakeRefused")]
    public static partial void HandshakeRefused(this ILogger logger, int statusCode, string errorCode, string correlationId);

    [LoggerMessage(11, LogLevel.Warning, "A callback that was told of the end of a connection failed; correlation {CorrelationId}.", EventName = "CallbackFailed")]
    public static partial void CallbackFailed(this ILogger logger, string correlationId, Exception exception);
}
