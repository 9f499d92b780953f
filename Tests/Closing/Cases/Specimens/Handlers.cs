namespace Specimens;

public static class Handlers
{
    [Reports("NETRA3009")]
    public static async Task CloseThatCanThrow(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3009")]
    public static async Task CloseThatCanThrowThoughGuarded(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            if (socket.State == WebSocketState.Open)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
            }
        }
    }

    [Reports("NETRA3009")]
    public static async Task CloseThatCanThrowInFinally(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        finally
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, null, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3009")]
    public static async Task CloseThatHidesTheRethrow(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
            throw;
        }
    }

    [Reports("NETRA3009")]
    public static async Task CauseIsLost(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Reports("NETRA3009")]
    public static async Task CauseIsNotInTheLog(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException)
        {
            log.LogInformation("a client was closed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task CloseInItsOwnTry(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            try
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
            }
            catch (Exception second)
            {
                log.LogDebug(second, "the close failed too");
                socket.Abort();
            }
        }
    }

    [Quiet]
    public static async Task LoggedAndClosedSafely(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task ClosedSafelyAndRethrown(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
            throw;
        }
    }

    [Quiet]
    public static async Task ClosedSafelyAndWrapped(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
            throw new InvalidOperationException("The chat failed.", e);
        }
    }

    [Quiet]
    public static async Task WrittenToTheConsole(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            Console.Error.WriteLine(e);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static class PassedOn
    {
        static event Action<Exception>? Failed;

        public static async Task Run(WebSocket socket, IChat chat)
        {
            try
            {
                await chat.HandleAsync("x");
            }
            catch (FactoryInitializationException e)
            {
                Failed?.Invoke(e);
                await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
            }
        }
    }

    [Quiet]
    public static async Task<Exception?> Returned(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
            return null;
        }
        catch (FactoryInitializationException e)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
            return e;
        }
    }

    [Quiet]
    public static async Task InTheTryThatCatches(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", Deadline.In5Seconds);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            socket.Abort();
        }
    }
}
