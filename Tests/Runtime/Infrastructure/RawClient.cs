using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>A frame as it comes over the wire.</summary>
internal sealed record RawFrame(int OpCode, byte[] Payload)
{
    public const int Text = 1;
    public const int Binary = 2;
    public const int Close = 8;

    public int? CloseCode => OpCode == Close && Payload.Length >= 2 ? BinaryPrimitives.ReadUInt16BigEndian(Payload) : null;
}

/// <summary>A client that speaks TCP and may break every rule.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;

    private RawClient(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Connects, and asks for a WebSocket.</summary>
    public static async Task<RawClient> ConnectAsync(Uri address, string query)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var client = new RawClient(socket);
        await client.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /ws{query} HTTP/1.1\r\nHost: {address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"));
        return client;
    }

    /// <summary>Reads the head of the answer to the handshake.</summary>
    public async Task<string> ReadHeadAsync()
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await ReadAsync(one);
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    /// <summary>Sends one masked frame, with whatever code and content.</summary>
    public Task SendFrameAsync(int opCode, byte[] payload, bool isFinal = true)
    {
        var frame = new List<byte> { (byte)((isFinal ? 0x80 : 0) | opCode) };
        if (payload.Length < 126)
        {
            frame.Add((byte)(0x80 | payload.Length));
        }
        else
        {
            frame.Add(0x80 | 127);
            byte[] length = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(length, payload.Length);
            frame.AddRange(length);
        }

        // A mask of zeros leaves the payload as it is.
        frame.AddRange(new byte[4]);
        frame.AddRange(payload);
        return WriteAsync([.. frame]);
    }

    public Task SendTextAsync(string text) => SendFrameAsync(RawFrame.Text, Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => _stream.WriteAsync(bytes).AsTask().OrHangs();

    public async Task<RawFrame> ReadFrameAsync()
    {
        byte[] head = new byte[2];
        await ReadAsync(head);
        long length = head[1] & 0x7F;
        byte[] extended = new byte[length == 126 ? 2 : length == 127 ? 8 : 0];
        await ReadAsync(extended);
        length = extended.Length switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(extended),
            8 => BinaryPrimitives.ReadInt64BigEndian(extended),
            _ => length,
        };
        byte[] payload = new byte[length];
        await ReadAsync(payload);
        return new RawFrame(head[0] & 0x0F, payload);
    }

    /// <summary>Reads frames up to the close frame.</summary>
    public async Task<RawFrame> ReadCloseAsync()
    {
        RawFrame frame;
        do
        {
            frame = await ReadFrameAsync();
        }
        while (frame.OpCode != RawFrame.Close);
        return frame;
    }

    /// <summary>Says no more, but goes on listening.</summary>
    public void HalfClose() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Vanishes, and lets the other side know by a reset.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    public void Dispose() => _stream.Dispose();

    private async Task ReadAsync(byte[] bytes) => await _stream.ReadExactlyAsync(bytes).AsTask().OrHangs();
}
