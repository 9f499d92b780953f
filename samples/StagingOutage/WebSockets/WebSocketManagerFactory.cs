using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>Makes the manager of a connection, once the context is found valid.</summary>
public sealed class WebSocketManagerFactory(ILogger<WebSocketManagerFactory> logger)
{
    public WebSocketManager Create(UserExecutionContext context)
    {
        Validate(context);
        return new WebSocketManager(context);
    }

    /// <summary>The failure branch slices the very id that it has found to be missing.</summary>
    private void Validate(UserExecutionContext context)
    {
        if (string.IsNullOrWhiteSpace(context.UserId))
        {
            throw new FactoryInitializationException(
                $"The context of user {context.UserId[..8]} is incomplete."); // NETRA1002
        }

        if (string.IsNullOrWhiteSpace(context.WebSocketClientId))
        {
            logger.LogError("No client id for user {User}", context.UserId.Substring(0, 8)); // NETRA1002
            throw new FactoryInitializationException("The context has no client id.");
        }
    }
}
