using System.Net.WebSockets;

namespace Netra.Load;

/// <summary>One connection of the load.</summary>
internal sealed class LoadClient : IDisposable
{
    /// <summary>The connection ended without a close frame.</summary>
    public const int Lost = 1006;

    /// <summary>The server did not let the client in at all: it stops.</summary>
    public const int NotLetIn = 503;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1024];

    public LoadClient() => _socket.Options.KeepAliveInterval = TimeSpan.Zero;

    /// <summary>Whether the server has let the client in.</summary>
    public async Task<bool> ConnectAsync(Uri address)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _socket.ConnectAsync(address, patience.Token);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> text)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }

    /// <summary>The next message; null at the end.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await ReceiveAsync(patience.Token);
    }

    /// <inheritdoc cref="ReceiveAsync()"/>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken patience)
    {
        ValueWebSocketReceiveResult part = await _socket.ReceiveAsync(_buffer.AsMemory(), patience);
        if (part.MessageType == WebSocketMessageType.Close)
        {
            return null;
        }

        return _buffer.AsMemory(0, part.Count);
    }

    /// <summary>Reads until the server closes, and returns its code.</summary>
    public async Task<int> CodeAtTheEndAsync()
    {
        try
        {
            while (await ReceiveAsync() is not null)
            {
            }

            int code = (int)_socket.CloseStatus!.Value;
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            return code;
        }
        catch (WebSocketException)
        {
            return (int?)_socket.CloseStatus ?? Lost;
        }
    }

    /// <summary>Says goodbye, and returns the code of the server's answer.</summary>
    public async Task<int> LeaveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            return (int)_socket.CloseStatus!.Value;
        }
        catch (WebSocketException)
        {
            return Lost;
        }
    }

    public void Vanish() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
