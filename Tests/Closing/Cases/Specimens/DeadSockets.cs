namespace Specimens;

public static class DeadSockets
{
    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task CancelledReceive(WebSocket socket, CancellationToken cancel)
    {
        var buffer = new byte[1024];
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(buffer), cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task CancelledReceiveIntoMemory(WebSocket socket, CancellationToken cancel)
    {
        Memory<byte> buffer = new byte[1024];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, cancel);
                await socket.SendAsync(buffer[..received.Count], received.MessageType, received.EndOfMessage, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006")]
    public static async Task CancelledReceiveGuardedByTheState(WebSocket socket, CancellationToken cancel)
    {
        var buffer = new byte[1024];
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(buffer), cancel);
        }
        catch (OperationCanceledException)
        {
            if (socket.State == WebSocketState.Open)
            {
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
            }
        }
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task IdleTimeOutOnTheReceive(WebSocket socket)
    {
        using var idle = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), idle.Token);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "idle", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException), PeerVanishes = true)]
    public static async Task Disconnected(WebSocket socket)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException), PeerVanishes = true)]
    public static async Task DisconnectedPrematurely(WebSocket socket)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), CancellationToken.None);
        }
        catch (WebSocketException e) when (e.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006")]
    public static async Task DisconnectedAndClosedAsAnError(WebSocket socket, ILogger log)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), CancellationToken.None);
        }
        catch (WebSocketException e)
        {
            log.LogDebug(e, "gone");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "gone", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task Aborted(WebSocket socket)
    {
        socket.Abort();
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
    }

    [Reports("NETRA3006")]
    public static async Task AbortedInTheHandler(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            socket.Abort();
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3006")]
    public class OfAField(WebSocket socket, CancellationToken stopping)
    {
        readonly byte[] _buffer = new byte[1024];

        public async Task RunAsync()
        {
            try
            {
                while (!stopping.IsCancellationRequested)
                {
                    await socket.ReceiveAsync(new ArraySegment<byte>(_buffer), stopping);
                }
            }
            catch (OperationCanceledException)
            {
                await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", Deadline.In5Seconds);
            }
        }
    }

    [Silent]
    public static async Task AbortInstead(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), cancel);
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (WebSocketException)
        {
            socket.Abort();
        }
    }

    [Quiet]
    public static async Task ThroughASafeHelper(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.EndpointUnavailable, "bye");
        }
    }

    [Quiet]
    public static async Task CancelledElsewhere(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.EndpointUnavailable, "bye");
        }
    }

    [Silent, Observed(PeerSees = 1001)]
    public static async Task CancelledElsewhereDirectly(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task AnotherSocketEnded(WebSocket client, WebSocket upstream, ILogger log)
    {
        try
        {
            await upstream.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), CancellationToken.None);
        }
        catch (WebSocketException e)
        {
            log.LogWarning(e, "upstream gone");
            await client.CloseQuietlyAsync((WebSocketCloseStatus)1014, "bad gateway");
        }
    }

    [Silent]
    public static async Task AnotherSocketEndedDirectly(WebSocket client, WebSocket upstream, CancellationToken cancel)
    {
        try
        {
            await upstream.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), cancel);
        }
        catch (OperationCanceledException)
        {
            await client.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task AnotherSocketAborted(WebSocket client, WebSocket upstream)
    {
        upstream.Abort();
        await client.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);
    }

    [Silent]
    public static async Task AbortedOnTheOtherPath(WebSocket socket, bool gone)
    {
        if (gone)
        {
            socket.Abort();
            return;
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
    }

    [Quiet]
    public static async Task AbortAfterAFailedClose(WebSocket socket)
    {
        try
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Deadline.In5Seconds);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }
}
