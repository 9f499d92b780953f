namespace StagingOutage.Authentication;

/// <summary>Authenticates a connection and says who is on it.</summary>
public sealed class UnifiedAuthenticationService(IUserDirectory directory, ILogger<UnifiedAuthenticationService> logger)
{
    /// <param name="runToResume">The run that a client comes back to, or empty for a new one.</param>
    public async Task<UserExecutionContext> AuthenticateWebSocketAsync(string token, string runToResume)
    {
        AuthResult auth = await directory.FindAsync(token);
        if (!auth.Success)
        {
            logger.LogWarning("Refused a token with header {Header}", token[..token.IndexOf('.')]);
            throw new UnauthorizedAccessException(auth.Error);
        }

        UserExecutionContext context;
        try
        {
            context = runToResume == ""
                ? CreateUserExecutionContext(auth)
                : ResumeUserExecutionContext(auth, runToResume);
        }
        catch (Exception error)
        {
            logger.LogError(error, "No context for {User}", auth.UserId![..8]);
            throw;
        }

        logger.LogInformation("Authenticated {User} as {Client}", context.UserId, context.WebSocketClientId);
        return context;
    }

    private static UserExecutionContext CreateUserExecutionContext(AuthResult auth)
    {
        long connectedAt = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string uniqueId = Guid.NewGuid().ToString();

        return new UserExecutionContext
        {
            UserId = auth.UserId!,
            ThreadId = $"ws_thread_{uniqueId[..8]}",
            RunId = $"ws_run_{uniqueId[..8]}",
            RequestId = $"ws_req_{connectedAt}_{uniqueId[..8]}",
            WebSocketClientId = $"ws_{auth.UserId[..8]}_{connectedAt}_{uniqueId[..8]}",
        };
    }

    private static UserExecutionContext ResumeUserExecutionContext(AuthResult auth, string runId)
    {
        long connectedAt = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

        return new UserExecutionContext
        {
            UserId = auth.UserId ?? string.Empty,
            ThreadId = $"ws_thread_{runId}",
            RunId = runId,
            RequestId = $"ws_req_{connectedAt}_{runId}",
            WebSocketClientId = $"ws_{auth.UserId}_{connectedAt}_{runId}",
        };
    }
}
