namespace StagingOutage.Authentication;

/// <summary>Authenticates a connection and says who is on it.</summary>
public sealed class UnifiedAuthenticationService(IUserDirectory directory, ILogger<UnifiedAuthenticationService> logger)
{
    public async Task<UserExecutionContext> AuthenticateWebSocketAsync(string token)
    {
        AuthResult auth = await directory.FindAsync(token);
        if (!auth.Success)
        {
            logger.LogWarning("Refused a token with header {Header}", token[..token.IndexOf('.')]); // NETRA1003
            throw new UnauthorizedAccessException(auth.Error);
        }

        UserExecutionContext context;
        try
        {
            context = CreateUserExecutionContext(auth);
        }
        catch (Exception error)
        {
            logger.LogError(error, "No context for {User}", auth.UserId![..8]); // NETRA1002
            throw;
        }

        logger.LogInformation("Authenticated {User}", context.UserId[..8]); // NETRA1002
        return context;
    }

    public UserExecutionContext CreateUserExecutionContext(AuthResult auth)
    {
        long connectedAt = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string uniqueId = Guid.NewGuid().ToString();

        return new UserExecutionContext
        {
            UserId = auth.UserId!,
            ThreadId = $"ws_thread_{uniqueId[..8]}",
            RunId = $"ws_run_{uniqueId[..8]}",
            RequestId = $"ws_req_{connectedAt}_{uniqueId[..8]}",
            WebSocketClientId = $"ws_{auth.UserId[..8]}_{connectedAt}_{uniqueId[..8]}", // NETRA1001
        };
    }
}
