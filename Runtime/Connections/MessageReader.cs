using System.Buffers;
using System.Net.WebSockets;

namespace Netra;

/// <summary>Puts the fragments of a message together. While nothing comes it holds no buffer.</summary>
internal sealed class MessageReader(WebSocket socket, int maxMessageBytes)
{
    private const int FirstBufferSize = 4096;
    private byte[] _buffer = [];
    private int _count;
    private bool _isInTooBigMessage;

    /// <summary>The next message; null when the client has sent its close frame.</summary>
    /// <exception cref="WebSocketClosingException">The message is longer than the limit.</exception>
    public async ValueTask<ReceivedMessage?> ReadAsync()
    {
        Release();
        if (_isInTooBigMessage)
        {
            throw TooBig();
        }

        // Waits for data without holding a buffer.
        ValueWebSocketReceiveResult received = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None).ConfigureAwait(false);
        while (!received.EndOfMessage)
        {
            if (_count > maxMessageBytes)
            {
                throw TooBig();
            }

            MakeRoom();
            received = await socket.ReceiveAsync(_buffer.AsMemory(_count), CancellationToken.None).ConfigureAwait(false);
            _count += received.Count;
        }

        if (received.MessageType == WebSocketMessageType.Close)
        {
            return null;
        }

        return _count > maxMessageBytes
            ? throw TooBig()
            : new ReceivedMessage(received.MessageType, _buffer.AsMemory(0, _count));
    }

    /// <summary>Gives the buffer back; what was received is gone.</summary>
    public void Release()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        _count = 0;
    }

    /// <summary>The rest of the message must never pass for one of its own.</summary>
    private WebSocketClosingException TooBig()
    {
        _isInTooBigMessage = true;
        return new WebSocketClosingException(CloseDecision.MessageTooBig, $"The message is longer than {maxMessageBytes} bytes.");
    }

    private void MakeRoom()
    {
        if (_count < _buffer.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstBufferSize, _buffer.Length * 2));
        _buffer.AsSpan(0, _count).CopyTo(larger);
        int count = _count;
        Release();
        _buffer = larger;
        _count = count;
    }
}
