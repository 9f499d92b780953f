namespace Specimens;

/// <summary>Shapes beside the usual ones: reasons, sockets, tokens, causes.</summary>
public static class OtherCloses
{
    [Reports("NETRA3005")]
    public static async Task TextThroughAHelper(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, Describe(e), Deadline.In5Seconds);
        }

        static string Describe(Exception failure) => "failed: " + failure.Message;
    }

    [Reports("NETRA3005")]
    public static async Task TextThroughConcat(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, string.Concat("failed: ", e.Message), Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task HelperThatNamesTheKind(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, Kind(e));
        }

        static string Kind(Exception failure) => failure is FactoryInitializationException ? "factory" : "other";
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task CancelledSendAndReceive(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            var buffer = new ArraySegment<byte>(new byte[64]);
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, cancel).ConfigureAwait(false);
                await socket.SendAsync(buffer.Slice(0, received.Count), WebSocketMessageType.Text, true, cancel).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", Deadline.In5Seconds).ConfigureAwait(false);
        }
    }

    [Reports("NETRA3006")]
    public static async Task DisconnectFilteredOutOfACatchAll(WebSocket socket)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "gone", Deadline.In5Seconds);
        }
    }

    [Silent, Observed(PeerSees = 1000)]
    public static async Task ReceiveHadCompleted(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await socket.SendAsync(new ArraySegment<byte>(new byte[1]), WebSocketMessageType.Binary, true, limit.Token);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", limit.Token);
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task FilterNegatedTwice(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (TaskCanceledException)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", cancel);
        }
    }

    [Silent]
    public static async Task LinkedDeadlineOfItsOwn(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            using var deadline = new CancellationTokenSource();
            deadline.CancelAfter(5000);
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", deadline.Token);
        }
    }

    [Reports("NETRA3008")]
    public static Task NamedDefault(WebSocket socket) =>
        socket.CloseAsync(closeStatus: WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellationToken: default);

    [Reports("NETRA3009")]
    public static async Task CauseIsLostInABareCatch(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (KeyNotFoundException)
        {
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)4404, "no such room");
        }
    }

    [Quiet]
    public static async Task CauseIsKeptInAField(WebSocket socket, IChat chat, List<Exception> failures)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            failures.Add(e);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task CauseSetsATask(WebSocket socket, IChat chat, TaskCompletionSource done)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            done.SetException(e);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task WaitedWithALimitInTheHandler(WebSocket socket, IChat chat, ILogger log)
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
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(2));
            }
            catch
            {
                socket.Abort();
            }
        }
    }

    public interface IBroker
    {
        ValueTask CloseAsync(int code, string reason);

        ValueTask CloseAsync(CancellationToken cancel);
    }

    [Quiet]
    public static async Task BrokerWithACode(IBroker broker, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception)
        {
            await broker.CloseAsync(1011, "Internal error");
        }
    }

    [Quiet]
    public static async Task BrokerWithoutADeadline(IBroker broker) => await broker.CloseAsync(CancellationToken.None);

    [Quiet]
    public static async Task PipeWriterCompletes(System.IO.Pipelines.PipeWriter writer, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            await writer.CompleteAsync(e);
        }
    }

    [Quiet]
    public static async Task OnlyDisposed(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            socket.Dispose();
        }
    }
}
