using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace Netra.Analyzers.Tests.Closing.Cases;

/// <summary>Two ends of a WebSocket over a real loopback connection. The peer reads, and answers a close.</summary>
internal sealed class LoopbackPair : IDisposable
{
    private readonly TcpClient peerConnection;
    private readonly TcpClient serverConnection;
    private readonly WebSocket peer;
    private readonly TaskCompletionSource<int?> closeCode = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackPair(TcpClient serverConnection, TcpClient peerConnection)
    {
        this.serverConnection = serverConnection;
        this.peerConnection = peerConnection;
        Server = WebSocket.CreateFromStream(serverConnection.GetStream(), new WebSocketCreationOptions { IsServer = true });
        peer = WebSocket.CreateFromStream(peerConnection.GetStream(), new WebSocketCreationOptions { IsServer = false });
        _ = ReadAsync();
    }

    /// <summary>The end that the code under test holds.</summary>
    public WebSocket Server { get; }

    /// <summary>The code of the close frame that the peer received; null when the connection ended without one.</summary>
    public Task<int?> PeerSawAsync() => closeCode.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public static async Task<LoopbackPair> OpenAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var peerConnection = new TcpClient();
        Task<TcpClient> accepted = listener.AcceptTcpClientAsync();
        await peerConnection.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        return new LoopbackPair(await accepted, peerConnection);
    }

    /// <summary>Ends the connection as a crashed client does: without a close frame.</summary>
    public void Vanish()
    {
        peerConnection.LingerState = new LingerOption(enable: true, seconds: 0);
        peerConnection.Close();
    }

    public void Dispose()
    {
        Server.Dispose();
        peer.Dispose();
        serverConnection.Dispose();
        peerConnection.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            WebSocketReceiveResult received;
            do
            {
                received = await peer.ReceiveAsync(new ArraySegment<byte>(new byte[4096]), CancellationToken.None);
            }
            while (received.MessageType != WebSocketMessageType.Close);

            closeCode.SetResult((int)received.CloseStatus!.Value);
            await peer.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception)
        {
            closeCode.TrySetResult(null);
        }
    }
}
