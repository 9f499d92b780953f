namespace Specimens;

public static class CatchAll
{
    [Reports("NETRA3001")]
    public static async Task NamedException(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task UnnamedException(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task Bare(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, null, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OfTheSystem(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (SystemException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FilterThatIsAlwaysTrue(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception) when (true)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FilterOnTheState(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (socket.State == WebSocketState.Open)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FilterOnTheToken(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        try
        {
            await chat.RunAsync(socket, cancel);
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FilterExcludesCancellationOnly(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OnlyCancellationCaughtBefore(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OnlyDisconnectCaughtBefore(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (WebSocketException)
        {
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OtherCatchesBefore(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (JsonException e)
        {
            log.LogError(e, "bad payload");
            await socket.CloseAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload", Deadline.In5Seconds);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task GuardedByTheState(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
            if (socket.State == WebSocketState.Open || socket.State == WebSocketState.CloseReceived)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task LoggedButNotClassified(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "{Kind} for a client", e.GetType().Name);
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task RethrownAfterTheClose(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
            throw;
        }
    }

    [Reports("NETRA3001")]
    public static async Task TheCloseInItsOwnTry(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            try
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
            }
            catch
            {
                socket.Abort();
            }
        }
    }

    [Reports("NETRA3001")]
    public static void Waited(WebSocket socket, IChat chat)
    {
        try
        {
            chat.RunAsync(socket).Wait();
        }
        catch (Exception)
        {
            socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds).GetAwaiter().GetResult();
        }
    }

    [Reports("NETRA3001")]
    public static async Task NotAwaited(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            _ = socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task Configured(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket).ConfigureAwait(false);
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds).ConfigureAwait(false);
        }
    }

    [Reports("NETRA3001")]
    public static async Task InALoop(WebSocket socket, IChat chat)
    {
        while (socket.State == WebSocketState.Open)
        {
            try
            {
                await chat.HandleAsync(await chat.ReadAsync(socket));
            }
            catch (Exception)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
                break;
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task NamedArguments(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(
                statusDescription: "Internal error",
                cancellationToken: Deadline.In5Seconds,
                closeStatus: WebSocketCloseStatus.InternalServerError);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OfAConditionalSocket(WebSocket? socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket!);
        }
        catch (Exception)
        {
            await (socket?.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds) ?? Task.CompletedTask);
        }
    }

    [Reports("NETRA3001")]
    public static async Task OfAClient(ClientWebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }
}
