using System.Net.WebSockets;

namespace Netra;

/// <summary>The id by which what a client reads and what the log holds are brought together.</summary>
internal static class CorrelationId
{
    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>A reason that names the id where the client has nothing else to report: after a failure of the server.</summary>
    public static string AppendTo(CloseDecision decision, string correlationId) =>
        decision.Status == WebSocketCloseStatus.InternalServerError
            ? $"{SafeId.Prefix(decision.Reason, 60)} ({correlationId})"
            : decision.Reason;
}
