using System.Net.WebSockets;
using System.Text.Json;

namespace StagingOutage.WebSockets;

/// <summary>Sends and closes that leave the caller alone when the client is gone already.</summary>
public static class SafeWebSocket
{
    public static async Task SafeSendAsync<T>(this WebSocket socket, T message)
    {
        if (socket.State != WebSocketState.Open)
        {
            return;
        }

        try
        {
            byte[] payload = JsonSerializer.SerializeToUtf8Bytes(message);
            await socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception)
        {
            // The client has left.
        }
    }

    public static async Task SafeCloseAsync(this WebSocket socket, WebSocketCloseStatus code, string reason)
    {
        try
        {
            await socket.CloseAsync(code, reason, CancellationToken.None);
        }
        catch (Exception)
        {
            // The client has left.
        }
    }
}
