namespace Specimens;

public static class NormalFailures
{
    [Reports("NETRA3003")]
    public static async Task FromACatchAll(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3003")]
    public static async Task FromABareCatch(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3003")]
    public static async Task FromASpecificCatch(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (InvalidOperationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
        }
    }

    [Reports("NETRA3003")]
    public static async Task FromBadPayload(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (JsonException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)1000, "bad payload");
        }
    }

    [Reports("NETRA3003")]
    public static async Task AsOneArm(WebSocket socket, IChat chat, ILogger log, bool loud)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(loud ? WebSocketCloseStatus.InternalServerError : WebSocketCloseStatus.NormalClosure, "failed");
        }
    }

    [Reports("NETRA3003")]
    public static async Task ThroughALocal(WebSocket socket, IChat chat, ILogger log)
    {
        const int bye = 1000;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogError(e, "refused");
            var status = (WebSocketCloseStatus)bye;
            await socket.CloseQuietlyAsync(status, "refused");
        }
    }

    [Reports("NETRA3003")]
    public static async Task AndRethrown(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", Deadline.In5Seconds);
            throw;
        }
    }

    [Quiet]
    public static async Task AfterCancellation(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
        }
    }

    [Quiet]
    public static async Task AfterTaskCancellation(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (TaskCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
        }
    }

    [Silent]
    public static async Task AfterCancellationByFilter(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e) when (e is OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
        }
    }

    [Quiet]
    public static async Task AfterThePeersClose(WebSocket socket, byte[] buffer)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        if (received.MessageType == WebSocketMessageType.Close)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task AfterThePeersCloseInAHandler(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            if (socket.State == WebSocketState.CloseReceived)
            {
                await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
            }
        }
    }

    [Quiet]
    public static async Task AtTheEnd(WebSocket socket, IChat chat)
    {
        await chat.RunAsync(socket);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", Deadline.In5Seconds);
    }

    [Silent]
    public static async Task AtTheEndOfATry(WebSocket socket, IChat chat, ILogger log)
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

    [Silent]
    public static async Task AfterAHandledFailure(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (InvalidOperationException e)
        {
            log.LogError(e, "skipped");
        }

        await chat.RunAsync(socket);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", Deadline.In5Seconds);
    }

    [Quiet]
    public static async Task EchoOfTheReceivedStatus(WebSocket socket, byte[] buffer)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        while (!received.CloseStatus.HasValue)
        {
            await socket.SendAsync(new ArraySegment<byte>(buffer, 0, received.Count), received.MessageType, received.EndOfMessage, CancellationToken.None);
            received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        }

        await socket.CloseAsync(received.CloseStatus.Value, received.CloseStatusDescription, Deadline.In5Seconds);
    }
}
