using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Netra.EndToEnd.Clients;

/// <summary>A client that may break every rule of the protocol: the bytes are its own.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private RawClient()
    {
    }

    /// <summary>The status line and headers that the server has answered with.</summary>
    public string Handshake { get; private set; } = "";

    public static async Task<RawClient> ConnectAsync(Uri address, params string[] headers)
    {
        var client = new RawClient();
        await client._socket.ConnectAsync(IPAddress.Loopback, address.Port);
        string request = string.Join("\r\n",
        [
            $"GET {address.PathAndQuery} HTTP/1.1", $"Host: {address.Authority}", "Connection: Upgrade", "Upgrade: websocket",
            "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", .. headers, "", "",
        ]);
        await client.SendAsync(Encoding.ASCII.GetBytes(request));
        client.Handshake = await client.ReadHeadersAsync();
        return client;
    }

    public async Task SendAsync(byte[] bytes)
    {
        using var patience = new CancellationTokenSource(Patience);
        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await _socket.SendAsync(bytes.AsMemory(sent), patience.Token);
        }
    }

    /// <summary>One frame, masked with zeros as a client's must be.</summary>
    public static byte[] Frame(Opcode opcode, byte[] payload, bool final = true, bool masked = true)
    {
        byte[] length = payload.Length switch
        {
            < 126 => [(byte)payload.Length],
            <= ushort.MaxValue => [126, (byte)(payload.Length >> 8), (byte)payload.Length],
            _ => LongLength(payload.LongLength),
        };
        length[0] |= (byte)(masked ? 0x80 : 0);
        byte[] mask = masked ? [0, 0, 0, 0] : [];
        return [(byte)((int)opcode | (final ? 0x80 : 0)), .. length, .. mask, .. payload];
    }

    /// <summary>The beginning of a frame whose payload is yet to come.</summary>
    public static byte[] Header(Opcode opcode, long length)
    {
        byte[] longLength = LongLength(length);
        longLength[0] |= 0x80;
        return [(byte)((int)opcode | 0x80), .. longLength, 0, 0, 0, 0];
    }

    public static byte[] CloseFrame(ushort code) => Frame(Opcode.Close, [(byte)(code >> 8), (byte)code]);

    /// <summary>Ends the connection by a reset.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    /// <summary>Says that nothing more will come, and goes on listening.</summary>
    public void HalfClose() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>The code of the server's close frame; <see cref="Conversation.Lost"/> when the connection ends without one.</summary>
    public async Task<int> CloseCodeAsync()
    {
        while (await ReadFrameAsync() is var (opcode, payload))
        {
            if (opcode == Opcode.Close)
            {
                return payload.Length < 2 ? 1005 : BinaryPrimitives.ReadUInt16BigEndian(payload);
            }
        }

        return Conversation.Lost;
    }

    /// <summary>Null at the end of the connection.</summary>
    public async Task<(Opcode Opcode, byte[] Payload)?> ReadFrameAsync()
    {
        if (await ReadAsync(2) is not [var first, var second])
        {
            return null;
        }

        int length = second & 0x7f;
        if (length == 126)
        {
            length = BinaryPrimitives.ReadUInt16BigEndian(await ReadAsync(2) ?? []);
        }
        else if (length == 127)
        {
            length = (int)BinaryPrimitives.ReadUInt64BigEndian(await ReadAsync(8) ?? []);
        }

        return await ReadAsync(length) is { } payload ? ((Opcode)(first & 0x0f), payload) : null;
    }

    public void Dispose() => _socket.Dispose();

    private static byte[] LongLength(long length)
    {
        byte[] bytes = new byte[9];
        bytes[0] = 127;
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), length);
        return bytes;
    }

    private async Task<string> ReadHeadersAsync()
    {
        var text = new StringBuilder();
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await ReadAsync(1) is [var character])
        {
            text.Append((char)character);
        }

        return text.ToString();
    }

    private async Task<byte[]?> ReadAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        byte[] bytes = new byte[count];
        try
        {
            for (int received = 0; received < count;)
            {
                int part = await _socket.ReceiveAsync(bytes.AsMemory(received), patience.Token);
                if (part == 0)
                {
                    return null;
                }

                received += part;
            }
        }
        catch (SocketException)
        {
            return null;
        }

        return bytes;
    }
}

internal enum Opcode : byte
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}
