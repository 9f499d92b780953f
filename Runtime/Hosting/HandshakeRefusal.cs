using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Netra;

/// <summary>A handshake that is refused over HTTP, with the error message as its body.</summary>
/// <param name="StatusCode">HTTP.</param>
/// <param name="ErrorCode">What the client reads.</param>
/// <param name="Message">A fixed text.</param>
internal sealed record HandshakeRefusal(int StatusCode, string ErrorCode, string Message)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public static HandshakeRefusal NoWebSocket { get; } =
        new(StatusCodes.Status426UpgradeRequired, "UPGRADE_REQUIRED", "This address speaks WebSocket only.");

    public static HandshakeRefusal Stopping { get; } =
        new(StatusCodes.Status503ServiceUnavailable, NetraErrorCodes.GoingAway, "The server is going away.");

    public static HandshakeRefusal Origin { get; } =
        new(StatusCodes.Status403Forbidden, "ORIGIN_REFUSED", "Pages of this origin may not connect.");

    /// <summary>The refusal that says the same as a close would.</summary>
    public static HandshakeRefusal Of(CloseDecision decision, AuthFailure? failure) => new(
        failure?.Kind switch
        {
            AuthFailureKind.Rejected => StatusCodes.Status401Unauthorized,
            AuthFailureKind.Forbidden => StatusCodes.Status403Forbidden,
            null when decision.Status == System.Net.WebSockets.WebSocketCloseStatus.PolicyViolation => StatusCodes.Status400BadRequest,
            null when decision.Status == System.Net.WebSockets.WebSocketCloseStatus.InternalServerError => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status503ServiceUnavailable,
        },
        decision.ErrorCode,
        decision.Reason);

    public async Task WriteAsync(HttpContext http, string correlationId)
    {
        http.Response.StatusCode = StatusCode;
        http.Response.ContentType = "application/json";
        switch (StatusCode)
        {
            case StatusCodes.Status503ServiceUnavailable:
                http.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                break;
            case StatusCodes.Status426UpgradeRequired:
                http.Response.Headers.Upgrade = "websocket";
                break;
        }

        ReadOnlyMemory<byte> body = new JsonErrorMessageWriter().Write(new ErrorMessage(ErrorCode, Message, correlationId));
        await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }
}
