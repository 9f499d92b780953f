using System.Net.WebSockets;
using ChatServer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Netra.Load;

/// <summary>The chat server, and beside it an echo on the runtime, a bare echo to compare it with, and the figures of the process.</summary>
internal static class LoadServer
{
    public static async Task<int> RunAsync(string[] args)
    {
        WebApplication app = ChatApplication.Create(args);
        app.Map("/bare", bare =>
        {
            bare.UseWebSockets();
            bare.Run(EchoAsync);
        });
        app.MapNetraWebSocket("/echo", EchoAsync);
        app.MapGet("/figures", ProcessFigures.Now);
        app.MapGet("/processor-seconds", () => Environment.CpuUsage.TotalTime.TotalSeconds);
        await app.RunAsync();
        return 0;
    }

    private static async Task EchoAsync(NetraConnection connection, CancellationToken cancellationToken)
    {
        while (await connection.ReceiveAsync() is { } message)
        {
            await connection.SendTextAsync(message.Payload);
        }
    }

    /// <summary>The shortest echo that handles a close; nothing else.</summary>
    private static async Task EchoAsync(HttpContext http)
    {
        using WebSocket socket = await http.WebSockets.AcceptWebSocketAsync();
        byte[] buffer = new byte[4096];
        while (await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
        {
            await socket.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, CancellationToken.None);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }
}
