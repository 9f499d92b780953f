namespace Specimens;

public static class CancelledTokens
{
    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task OfTheTry(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", cancel);
        }
    }

    [Reports("NETRA3007")]
    public static async Task OfTheTryInAFilter(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", cancel);
        }
    }

    [Reports("NETRA3007")]
    public static async Task OfTheRequest(HttpContext context, WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", context.RequestAborted);
        }
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task OfASourceJustCancelled(WebSocket socket)
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", stop.Token);
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task OfASourceCancelledAsynchronously(WebSocket socket)
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", stop.Token);
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static Task BornCancelled(WebSocket socket) =>
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationToken(canceled: true));

    [Reports("NETRA3007")]
    public static async Task TestedBefore(WebSocket socket, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", cancel);
        }
    }

    [Reports("NETRA3007")]
    public static async Task OfATimeOutThatRanOut(WebSocket socket, IChat chat)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await chat.HandleAsync("x").WaitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync((WebSocketCloseStatus)1013, "later", limit.Token);
        }
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task AfterTheLoop(WebSocket socket, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            await Task.Delay(10, CancellationToken.None);
        }

        await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", cancel);
    }

    [Silent, Observed(PeerSees = 1000)]
    public static async Task OwnDeadline(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
        catch (OperationCanceledException)
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
        }
    }

    [Silent, Observed(PeerSees = 1000)]
    public static async Task NoneAfterCancellation(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
        }
    }

    [Quiet]
    public static async Task TokenOfTheCallerAtTheEnd(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        await chat.RunAsync(socket, cancel);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", cancel);
    }

    [Quiet]
    public static async Task TestedNotCancelled(WebSocket socket, CancellationToken cancel)
    {
        if (!cancel.IsCancellationRequested)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", cancel);
        }
    }

    [Quiet]
    public static async Task LoopLeftByABreak(WebSocket socket, CancellationToken cancel)
    {
        var buffer = new byte[1024];
        while (!cancel.IsCancellationRequested)
        {
            var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), cancel);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                break;
            }
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", cancel);
    }

    [Silent]
    public static async Task AnotherToken(WebSocket socket, IChat chat, CancellationToken cancel, CancellationToken closing)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", closing);
        }
    }

    [Silent]
    public static async Task CancelledByAnotherToken(WebSocket socket, IChat chat, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await chat.HandleAsync("x").WaitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync((WebSocketCloseStatus)1013, "later", stopping);
        }
    }

    [Quiet]
    public static async Task CancelledAfterTheClose(WebSocket socket, CancellationTokenSource stop)
    {
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", stop.Token);
        stop.Cancel();
    }

    [Quiet, Observed(PeerSees = 1000)]
    public static async Task SourceThatWillBeCancelled(WebSocket socket)
    {
        using var stop = new CancellationTokenSource();
        stop.CancelAfter(TimeSpan.FromSeconds(5));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", stop.Token);
    }

    [Silent]
    public static async Task AnotherSourceCancelled(WebSocket socket, CancellationTokenSource receiving)
    {
        receiving.Cancel();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
    }
}
