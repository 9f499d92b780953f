namespace Specimens;

/// <summary>Shapes beside the usual ones: handlers.</summary>
public static class OtherHandlers
{
    enum Outcome
    {
        Done,
        Failed,
    }

    [Reports("NETRA3001")]
    public static async Task OutcomeInAnEnum(WebSocket socket, IChat chat, ILogger log)
    {
        var outcome = Outcome.Done;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            outcome = Outcome.Failed;
        }

        var status = outcome == Outcome.Failed ? WebSocketCloseStatus.InternalServerError : WebSocketCloseStatus.NormalClosure;
        await socket.CloseAsync(status, "", Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task StaticWrapperOfAnotherClass(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await SocketTools.Shut(socket, WebSocketCloseStatus.InternalServerError);
        }
    }

    static class SocketTools
    {
        public static async Task Shut(WebSocket socket, WebSocketCloseStatus why)
        {
            if (socket.State != WebSocketState.Open)
            {
                return;
            }

            await socket.CloseOutputAsync(why, why.ToString(), Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task AggregateCatch(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (AggregateException e)
        {
            log.LogError(e.Flatten(), "failed");
            throw;
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task InnerTryWithFinally(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            try
            {
                await chat.RunAsync(socket);
            }
            finally
            {
                log.LogInformation("ended");
            }
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task UsingAroundTheSocket(HttpContext context, IChat chat, ILogger log)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await chat.RunAsync(socket, context.RequestAborted);
        }
        catch (Exception ex)
        {
            log.LogError(ex, "WebSocket error");
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal server error", CancellationToken.None);
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task StateFilterInAParenthesis(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception) when ((socket.State == WebSocketState.Open))
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task ValueTaskHelper(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await End(socket, 1011);
        }

        static async ValueTask End(WebSocket target, int code) => await target.CloseAsync((WebSocketCloseStatus)code, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task AllSockets(IEnumerable<WebSocket> sockets, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            foreach (var socket in sockets)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task TogetherInWhenAll(IEnumerable<WebSocket> sockets, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await Task.WhenAll(sockets.Select(socket => socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds)));
        }
    }

    [Silent]
    public static async Task FilterOnBothByIsNotChain(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception ex) when (ex is not OperationCanceledException && ex is not WebSocketException)
        {
            log.LogError(ex, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task EarlierFilterOnTheTokenAndDisconnect(WebSocket socket, IChat chat, ILogger log, CancellationToken stopping)
    {
        try
        {
            await chat.RunAsync(socket, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            socket.Abort();
        }
        catch (WebSocketException ex) when (ex.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
        {
            log.LogDebug(ex, "gone");
        }
        catch (Exception ex)
        {
            log.LogError(ex, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task GuardClauseOnTheType(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException)
            {
                return;
            }

            if (e is WebSocketException)
            {
                socket.Abort();
                return;
            }

            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static class MapperExtension
    {
        public static async Task Run(WebSocket socket, IChat chat, ILogger log)
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                var (status, reason) = ToClose(e);
                await socket.CloseQuietlyAsync(status, reason);
            }
        }

        static (WebSocketCloseStatus, string) ToClose(Exception failure) =>
            failure is JsonException ? (WebSocketCloseStatus.InvalidPayloadData, "bad payload") : (WebSocketCloseStatus.InternalServerError, "internal error");
    }
}
