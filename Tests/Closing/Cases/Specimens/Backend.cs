namespace Specimens;

/// <summary>The shapes of the outage: two places that close with 1011, and the handlers around them.</summary>
public static class Backend
{
    public sealed class ManagerFactory
    {
        public IChat Create(AuthResult auth) =>
            throw new FactoryInitializationException("SSOT CONTEXT INCOMPLETE: " + auth.UserId);
    }

    static async Task SafeWebSocketClose(WebSocket socket, int code = 1000, string reason = "Normal closure")
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await socket.CloseAsync((WebSocketCloseStatus)code, reason, deadline.Token);
            }
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FactoryFailure(WebSocket socket, AuthResult auth, ManagerFactory factory, ILogger log)
    {
        IChat manager;
        try
        {
            manager = factory.Create(auth);
        }
        catch (Exception factoryError)
        {
            log.LogError(factoryError, "factory failed");
            await SafeWebSocketClose(socket, code: 1011, reason: "Factory SSOT validation failed");
            return;
        }

        await manager.RunAsync(socket);
    }

    [Reports("NETRA3001")]
    public static async Task GeneralHandler(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "WebSocket error");
            await SafeWebSocketClose(socket, 1011, "Internal error");
        }
    }

    [Reports("NETRA3001")]
    public static async Task ServiceNotReady(WebSocket socket, Func<IChat> chat, ILogger log)
    {
        try
        {
            await chat().RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "services missing");
            await SafeWebSocketClose(socket, 1011, "Service unavailable");
            throw;
        }
    }

    [Reports("NETRA3002")]
    public static async Task RefusedAuthentication(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (!auth.Success)
        {
            await SafeWebSocketClose(socket, 1011, "Authentication failed");
            return;
        }

        await chat.RunAsync(socket);
    }

    [Reports("NETRA3004")]
    public static async Task RefusedWithAnHttpStatus(WebSocket socket) => await SafeWebSocketClose(socket, 401, "Unauthorized");

    [Reports("NETRA3004")]
    public static async Task ClosedAsAbnormal(WebSocket socket) => await SafeWebSocketClose(socket, 1006, "Gone");

    [Reports("NETRA3005")]
    public static async Task ReasonFromTheException(WebSocket socket, AuthResult auth, ManagerFactory factory, ILogger log)
    {
        try
        {
            await factory.Create(auth).RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "factory failed");
            await SafeWebSocketClose(socket, 1011, $"Factory failed: {e.Message}");
        }
    }

    [Reports("NETRA3003")]
    public static async Task FailureWithTheDefaultCode(WebSocket socket, AuthResult auth, ManagerFactory factory, ILogger log)
    {
        try
        {
            await factory.Create(auth).RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "factory failed");
            await SafeWebSocketClose(socket);
        }
    }

    [Quiet]
    public static async Task TypedFactoryFailure(WebSocket socket, AuthResult auth, ManagerFactory factory, ILogger log)
    {
        try
        {
            await factory.Create(auth).RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "factory failed");
            await SafeWebSocketClose(socket, 1011, "Factory failed");
        }
    }

    [Quiet]
    public static async Task RefusedWithItsCode(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (!auth.Success)
        {
            await SafeWebSocketClose(socket, 1008, "Authentication failed");
            return;
        }

        await chat.RunAsync(socket);
        await SafeWebSocketClose(socket);
    }

    [Silent]
    public static async Task GracefulFallback(WebSocket socket, AuthResult auth, ManagerFactory factory, Func<AuthResult, IChat> createEmergency, IChat chat, ILogger log)
    {
        IChat manager;
        try
        {
            manager = factory.Create(auth);
        }
        catch (Exception factoryError) when (factoryError is FactoryInitializationException)
        {
            log.LogError(factoryError, "factory failed");
            try
            {
                manager = createEmergency(auth);
            }
            catch (Exception emergencyError)
            {
                log.LogError(emergencyError, "emergency fallback failed");
                await chat.ReplyAsync(socket, "FACTORY_CRITICAL_FAILURE");
                await SafeWebSocketClose(socket, 1011, "Factory critical failure");
                return;
            }
        }

        await manager.RunAsync(socket);
    }

    [Silent]
    public static async Task HandlerChain(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            await SafeWebSocketClose(socket, 1001, "Going away");
        }
        catch (WebSocketException e)
        {
            log.LogDebug(e, "gone");
            socket.Abort();
        }
        catch (JsonException e)
        {
            log.LogWarning(e, "bad payload");
            await SafeWebSocketClose(socket, 1007, "Bad payload");
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogWarning(e, "refused");
            await SafeWebSocketClose(socket, 1008, "Refused");
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await SafeWebSocketClose(socket, 1011, "Internal error");
        }
    }
}
