using System.Net.WebSockets;
using System.Text.Json;
using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>Serves one connection: welcomes the user and passes each chat frame on.</summary>
public sealed class WebSocketManager(UserExecutionContext context, ChatRoom room, bool failsOnChat)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private WebSocket? _socket;

    public async Task RunAsync(WebSocket socket)
    {
        _socket = socket;
        await SendAsync(new
        {
            type = "welcome",
            userId = context.UserId,
            threadId = context.ThreadId,
            runId = context.RunId,
            requestId = context.RequestId,
            connectionId = context.WebSocketClientId,
            degraded = false,
        });

        room.Enter(this);
        try
        {
            await ServeAsync(socket);
        }
        finally
        {
            room.Leave(this);
        }
    }

    public Task SendAsync<T>(T message) => _socket!.SafeSendAsync(message);

    private async Task ServeAsync(WebSocket socket)
    {
        while (true)
        {
            WebSocketReceiveResult frame = await socket.ReceiveAsync(_buffer, CancellationToken.None);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                await socket.SafeCloseAsync(WebSocketCloseStatus.NormalClosure, "Bye");
                return;
            }

            using JsonDocument message = JsonDocument.Parse(_buffer.AsMemory(0, frame.Count));
            string? text = message.RootElement.GetProperty("text").GetString();
            if (failsOnChat)
            {
                throw new InvalidOperationException("The agent of this thread is gone.");
            }

            await room.BroadcastAsync(new { type = "chat", from = context.UserId, text });
        }
    }
}
