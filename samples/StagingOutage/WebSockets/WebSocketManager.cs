using System.Net.WebSockets;
using System.Text.Json;
using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>Serves one connection: welcomes the user and answers each chat frame.</summary>
public sealed class WebSocketManager(UserExecutionContext context)
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    public async Task RunAsync(WebSocket socket)
    {
        await SendAsync(socket, new
        {
            type = "welcome",
            userId = context.UserId,
            threadId = context.ThreadId,
            runId = context.RunId,
            requestId = context.RequestId,
            connectionId = context.WebSocketClientId,
        });

        while (true)
        {
            WebSocketReceiveResult frame = await socket.ReceiveAsync(_buffer, CancellationToken.None);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
                return;
            }

            using JsonDocument message = JsonDocument.Parse(_buffer.AsMemory(0, frame.Count));
            await SendAsync(socket, new
            {
                type = "chat",
                from = context.UserId,
                text = message.RootElement.GetProperty("text").GetString(),
            });
        }
    }

    private static Task SendAsync<T>(WebSocket socket, T message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
