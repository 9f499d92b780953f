using System.Diagnostics;

namespace Netra;

/// <summary>What a trace shows of a connection.</summary>
internal static class ConnectionActivities
{
    public const string SourceName = "Netra.Runtime.WebSockets";
    public const string Authenticate = "netra.websocket.authenticate";
    public const string CreateManager = "netra.websocket.create_manager";
    public const string Connection = "netra.websocket.connection";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Starts an activity; null where nobody listens.</summary>
    public static Activity? Start(string name, string correlationId) =>
        Source.StartActivity(name)?.SetTag("netra.correlation_id", correlationId);

    /// <summary>Says how the connection ended.</summary>
    public static void Finish(Activity? activity, ConnectionEnd end)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("netra.websocket.close.code", ConnectionMetrics.CodeOf(end));
        activity.SetTag("netra.websocket.close.initiator", end.Initiator);
        if (end.Decision.ErrorCode.Length > 0)
        {
            activity.SetTag("error.type", end.Decision.ErrorCode);
            activity.SetStatus(ActivityStatusCode.Error, end.Decision.ErrorCode);
        }
    }
}
