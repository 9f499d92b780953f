using System.ComponentModel.DataAnnotations;
using System.Net.Http;
using System.Net.WebSockets;
using System.Security;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>The table of failures and what they mean to a client.</summary>
internal static class KnownFailures
{
    /// <summary>Of a package that the runtime does not depend on, and whose meaning is clear.</summary>
    private const string SecurityTokenException = "Microsoft.IdentityModel.Tokens.SecurityTokenException";

    public static CloseStatusMapper AddTo(CloseStatusMapper mapper) => mapper
        .With<WebSocketClosingException>((failure, _) => failure.Decision)
        .With<AuthenticationFailedException>((failure, _) => CloseDecision.For(failure.Failure))
        .With<UserExecutionContextException>((failure, _) => OfContext(failure.Error))
        .With<ConnectionManagerCreationException>(NoManager)
        .With<WebSocketException>(OfWebSocket)
        .With<ConnectionResetException>(CloseDecision.Abort)
        .With<ConnectionAbortedException>(CloseDecision.Abort)
        .With<OperationCanceledException>(OfCancellation)
        .With<ObjectDisposedException>((_, situation) => situation.IsSocketDead ? CloseDecision.Abort : null)
        .With<JsonException>(ProbablyOfClient)
        .With<FormatException>(ProbablyOfClient)
        .With<DecoderFallbackException>(ProbablyOfClient)
        .With<ValidationException>(ProbablyOfClient)
        .With<UnauthorizedAccessException>(CloseDecision.AccessDenied)
        .With<SecurityException>(CloseDecision.AccessDenied)
        .With<TimeoutException>(CloseDecision.Timeout)
        .With<HttpRequestException>(CloseDecision.UpstreamFailed);

    public static CloseDecision? OfType(string? fullName) =>
        fullName == SecurityTokenException ? CloseDecision.AccessDenied : null;

    public static CloseDecision OfContext(ContextError error) =>
        error.AuthFailure is { } failure ? CloseDecision.For(failure) : InvalidContext;

    /// <summary>What the server itself reads may be malformed too: that is worth a look at the log.</summary>
    private static CloseDecision ProbablyOfClient { get; } = CloseDecision.InvalidPayload with { LogLevel = LogLevel.Warning };

    private static CloseDecision InvalidContext { get; } = CloseDecision.Close(
        WebSocketCloseStatus.PolicyViolation, NetraErrorCodes.InvalidContext, "An id is not usable.", LogLevel.Warning);

    private static CloseDecision NoManager { get; } = CloseDecision.Close(
        WebSocketCloseStatus.InternalServerError,
        NetraErrorCodes.FactoryCriticalFailure,
        "The connection could not be set up.",
        LogLevel.Error);

    /// <summary>
    /// A peer that vanishes shows as a premature end although the state is still open. Any other fault while this socket is well
    /// is one of another socket, which the server needs.
    /// </summary>
    private static CloseDecision OfWebSocket(WebSocketException failure, CloseSituation situation) => failure.WebSocketErrorCode switch
    {
        WebSocketError.ConnectionClosedPrematurely => CloseDecision.Abort,
        WebSocketError.Faulted when situation.IsSocketDead => CloseDecision.None,
        _ => situation.IsSocketDead ? CloseDecision.Abort : CloseDecision.UpstreamFailed,
    };

    /// <summary>What an HTTP client's time-out throws is a cancellation too.</summary>
    private static CloseDecision OfCancellation(OperationCanceledException failure, CloseSituation situation) =>
        situation.IsSocketDead ? CloseDecision.Abort
        : failure.InnerException is TimeoutException ? CloseDecision.Timeout
        : CloseDecision.GoingAway;
}
