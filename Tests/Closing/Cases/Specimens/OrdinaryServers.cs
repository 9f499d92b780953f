using System.Buffers;
using System.Collections.Concurrent;

namespace Specimens;

/// <summary>Servers and clients as good teams write them.</summary>
public static class OrdinaryServers
{
    [Quiet]
    public static async Task EchoServer(WebSocket socket, CancellationToken stopping)
    {
        var buffer = new byte[4096];
        while (socket.State == WebSocketState.Open && !stopping.IsCancellationRequested)
        {
            var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), stopping);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                await socket.CloseOutputAsync(received.CloseStatus ?? WebSocketCloseStatus.NormalClosure, received.CloseStatusDescription, Deadline.In5Seconds);
                return;
            }

            await socket.SendAsync(new ArraySegment<byte>(buffer, 0, received.Count), received.MessageType, received.EndOfMessage, stopping);
        }
    }

    [Quiet]
    public static async Task PooledReceive(WebSocket socket, CancellationToken stopping)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(buffer), stopping);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    [Quiet]
    public static async Task DisposedInFinally(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        finally
        {
            socket.Dispose();
        }
    }

    [Quiet]
    public static async Task ClosedSafelyInFinally(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        finally
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.EndpointUnavailable, "bye");
        }
    }

    [Quiet]
    public static async Task ShutDown(ConcurrentDictionary<Guid, WebSocket> sockets)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await Task.WhenAll(sockets.Values.Select(socket => socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "going away", deadline.Token)));
    }

    [Quiet]
    public static async Task ReplacedByANewerConnection(WebSocket older) =>
        await older.CloseQuietlyAsync((WebSocketCloseStatus)4409, "replaced");

    [Quiet]
    public static async Task CapacityReached(WebSocket socket, int connections, int limit)
    {
        if (connections >= limit)
        {
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)1013, "try again later");
        }
    }

    [Quiet]
    public static async Task IdleTimeOutFromOutside(WebSocket socket, IChat chat)
    {
        var run = chat.RunAsync(socket);
        if (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMinutes(5))) != run)
        {
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)4408, "idle");
        }
    }

    [Silent]
    public static async Task RetryingClient(Uri server, IChat chat, ILogger log, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            using var socket = new ClientWebSocket();
            try
            {
                await socket.ConnectAsync(server, stopping);
                await chat.RunAsync(socket, stopping);
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", Deadline.In5Seconds);
                return;
            }
            catch (WebSocketException e)
            {
                log.LogWarning(e, "reconnecting");
                await Task.Delay(1000, stopping);
            }
        }
    }

    [Quiet]
    public class Connection(WebSocket socket) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "disposed");
            socket.Dispose();
        }
    }

    [Silent]
    public class Proxy(WebSocket client, WebSocket upstream, ILogger log)
    {
        public async Task RelayAsync(CancellationToken cancel)
        {
            var buffer = new byte[4096];
            try
            {
                while (true)
                {
                    var received = await upstream.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
                    if (received.MessageType == WebSocketMessageType.Close)
                    {
                        await client.CloseQuietlyAsync(received.CloseStatus!.Value, received.CloseStatusDescription ?? "");
                        return;
                    }

                    await client.SendAsync(new ArraySegment<byte>(buffer, 0, received.Count), received.MessageType, received.EndOfMessage, CancellationToken.None);
                }
            }
            catch (WebSocketException e)
            {
                log.LogWarning(e, "upstream failed");
                await client.CloseQuietlyAsync((WebSocketCloseStatus)1014, "bad gateway");
            }
        }
    }

    [Silent]
    public static async Task ServerFaultOfItsOwn(WebSocket socket, IChat? backend)
    {
        if (backend is null)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Service unavailable", Deadline.In5Seconds);
            return;
        }

        await backend.RunAsync(socket);
    }

    [Quiet]
    public static async Task ProtocolCheck(WebSocket socket, string? subProtocol)
    {
        if (subProtocol != "chat.v1")
        {
            await socket.CloseAsync(WebSocketCloseStatus.ProtocolError, "chat.v1 expected", Deadline.In5Seconds);
        }
    }

    [Quiet]
    public static async Task BadFrame(WebSocket socket, IChat chat, string text)
    {
        if (!text.StartsWith('{'))
        {
            await socket.CloseAsync(WebSocketCloseStatus.InvalidPayloadData, "JSON expected", Deadline.In5Seconds);
            return;
        }

        await chat.HandleAsync(text);
    }

    [Silent]
    public static class MappedOutside
    {
        static readonly Dictionary<Type, WebSocketCloseStatus> Statuses = new()
        {
            [typeof(JsonException)] = WebSocketCloseStatus.InvalidPayloadData,
            [typeof(UnauthorizedAccessException)] = WebSocketCloseStatus.PolicyViolation,
        };

        public static async Task Run(WebSocket socket, IChat chat, ILogger log)
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                var status = Statuses.TryGetValue(e.GetType(), out var known) ? known : WebSocketCloseStatus.InternalServerError;
                await socket.CloseQuietlyAsync(status, "failed");
            }
        }
    }

    [Silent]
    public static async Task PatternWithAProperty(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            if (e is WebSocketException { WebSocketErrorCode: WebSocketError.ConnectionClosedPrematurely } or OperationCanceledException)
            {
                socket.Abort();
                return;
            }

            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task AsCast(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            var refused = e as UnauthorizedAccessException;
            await socket.CloseQuietlyAsync(refused != null ? WebSocketCloseStatus.PolicyViolation : WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Silent]
    public static async Task NestedTries(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e) when (e is OperationCanceledException or WebSocketException)
            {
                socket.Abort();
            }
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task DisposedSocketsAreIgnored(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (ObjectDisposedException)
        {
        }
        catch (IOException)
        {
            socket.Abort();
        }
        catch (WebSocketException)
        {
            socket.Abort();
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }
}
