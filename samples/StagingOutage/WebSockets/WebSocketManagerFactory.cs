using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>Makes the manager of a connection, isolated from those of other users, once the context is found valid.</summary>
public sealed class WebSocketManagerFactory(ChatRoom room, ILogger<WebSocketManagerFactory> logger)
{
    /// <param name="faults">The parts of the service that are to fail, for drills.</param>
    public WebSocketManager Create(UserExecutionContext context, IReadOnlyCollection<string> faults)
    {
        try
        {
            ValidateSsotUserContext(context);
            if (faults.Contains("factory"))
            {
                throw new InvalidOperationException("The registry of managers is not ready.");
            }

            return new WebSocketManager(context, room, failsOnChat: faults.Contains("handler"));
        }
        catch (Exception error)
        {
            throw new FactoryInitializationException($"WebSocket factory initialization failed: {error.Message}");
        }
    }

    private void ValidateSsotUserContext(UserExecutionContext context)
    {
        if (string.IsNullOrWhiteSpace(context.UserId))
        {
            throw new ArgumentException($"SSOT CONTEXT INCOMPLETE: no user id in the context of {context.UserId[..8]}.");
        }

        string[] missing =
        [
            .. RequiredAttributes(context).Where(attribute => string.IsNullOrWhiteSpace(attribute.Value)).Select(attribute => attribute.Name),
        ];
        if (missing.Length > 0)
        {
            logger.LogError("Incomplete context of {User}", context.UserId[..8]);
            throw new ArgumentException($"SSOT CONTEXT INCOMPLETE: missing required attributes: {string.Join(", ", missing)}.");
        }
    }

    private static IEnumerable<(string Name, string Value)> RequiredAttributes(UserExecutionContext context) =>
    [
        (nameof(context.ThreadId), context.ThreadId),
        (nameof(context.WebSocketClientId), context.WebSocketClientId),
        (nameof(context.RunId), context.RunId),
        (nameof(context.RequestId), context.RequestId),
    ];
}
