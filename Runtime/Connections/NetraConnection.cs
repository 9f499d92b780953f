using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Netra;

/// <summary>
/// One client, from its welcome to its end. Any number of threads may send; one at a time may receive. However the connection
/// ends, it does so once: the first decision wins.
/// </summary>
public sealed class NetraConnection
{
    private readonly WebSocket _socket;
    private readonly ConnectionEnding _ending;
    private readonly MessageReader _reader;
    private readonly FrameWriter _writer;
    private int _isReceiving;

    internal NetraConnection(WebSocket socket, HttpContext httpContext, UserExecutionContext context, string correlationId, ConnectionSettings settings)
    {
        _socket = socket;
        HttpContext = httpContext;
        Context = context;
        CorrelationId = correlationId;
        _reader = new MessageReader(socket, settings.Options.MaxMessageBytes);
        _writer = new FrameWriter(socket, settings.WriterLimits, settings.TimeProvider, WriterFailed);
        _ending = new ConnectionEnding(socket, _writer, correlationId, settings, httpContext.RequestAborted);
    }

    /// <summary>Who is calling, in which thread, run and request.</summary>
    public UserExecutionContext Context { get; }

    /// <summary>The request that became this connection.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>The id by which this connection's entries are found in the log; error messages carry it.</summary>
    public string CorrelationId { get; }

    /// <summary>Whether a fallback serves this connection. Tell the client.</summary>
    public bool IsDegraded { get; private set; }

    /// <summary>The manager that was made for this connection; null where no <see cref="IConnectionManagerFactory"/> is registered.</summary>
    public IConnectionManager? Manager { get; private set; }

    /// <summary>The subprotocol that was agreed upon, or null.</summary>
    public string? SubProtocol => _socket.SubProtocol;

    /// <summary>Cancelled as soon as the connection ends or the client is gone.</summary>
    public CancellationToken Ended => _ending.Token;

    /// <summary>Sends text and waits until it is written. Waiting for a slow client is bounded: see <see cref="NetraWebSocketOptions.SendTimeout"/>.</summary>
    /// <param name="utf8Text">UTF-8; not copied, so it must not be changed before the task completes.</param>
    /// <returns>False when the connection ends instead.</returns>
    public ValueTask<bool> SendTextAsync(ReadOnlyMemory<byte> utf8Text) => _writer.SendAsync(utf8Text, WebSocketMessageType.Text);

    /// <inheritdoc cref="SendTextAsync(ReadOnlyMemory{byte})"/>
    /// <param name="text">The text.</param>
    public ValueTask<bool> SendTextAsync(string text) => SendTextAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a value as JSON text and waits until it is written.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    /// <returns>False when the connection ends instead.</returns>
    public ValueTask<bool> SendJsonAsync<T>(T value, JsonTypeInfo<T> type) => SendTextAsync(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>Sends bytes and waits until they are written.</summary>
    /// <param name="bytes">Not copied, so they must not be changed before the task completes.</param>
    /// <returns>False when the connection ends instead.</returns>
    public ValueTask<bool> SendBinaryAsync(ReadOnlyMemory<byte> bytes) => _writer.SendAsync(bytes, WebSocketMessageType.Binary);

    /// <summary>
    /// Sends text without waiting, for broadcasts: a slow client holds nobody up. One whose queue is full is closed with 1013.
    /// </summary>
    /// <param name="utf8Text">UTF-8; not copied, so it must never be changed again. Many connections may share it.</param>
    /// <returns>False when the connection ends instead.</returns>
    public bool TrySendText(ReadOnlyMemory<byte> utf8Text) => _writer.TrySend(new OutgoingFrame(utf8Text, WebSocketMessageType.Text));

    /// <summary>Waits for the next message.</summary>
    /// <returns>The message, valid until the next call; null when the connection has ended, in whatever way.</returns>
    /// <exception cref="WebSocketClosingException">The message is too big. Let it pass: the connection closes with 1009.</exception>
    /// <exception cref="InvalidOperationException">Another call is still waiting.</exception>
    public async ValueTask<ReceivedMessage?> ReceiveAsync()
    {
        if (Interlocked.Exchange(ref _isReceiving, 1) != 0)
        {
            throw new InvalidOperationException("Another call is still waiting for a message.");
        }

        try
        {
            if (await _reader.ReadAsync().ConfigureAwait(false) is { } message)
            {
                return message;
            }

            await _ending.EndByClientAsync().ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (failure is not WebSocketClosingException)
        {
            await _ending.EndAsync(failure).ConfigureAwait(false);
            return null;
        }
        finally
        {
            Volatile.Write(ref _isReceiving, 0);
        }
    }

    /// <summary>Waits for the next message, which must be text.</summary>
    /// <returns>The text; null when the connection has ended.</returns>
    /// <exception cref="WebSocketClosingException">The message is too big (1009) or not text (1003). Let it pass.</exception>
    public async ValueTask<string?> ReceiveTextAsync() => (await ReceiveTextMessageAsync().ConfigureAwait(false))?.GetText();

    /// <summary>Waits for the next message, which must be JSON text of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <returns>The value; null when the connection has ended.</returns>
    /// <exception cref="WebSocketClosingException">The message is too big (1009), not text (1003) or not of the type (1007). Let it pass.</exception>
    public async ValueTask<T?> ReceiveJsonAsync<T>(JsonTypeInfo<T> type)
        where T : class
    {
        if (await ReceiveTextMessageAsync().ConfigureAwait(false) is not { } message)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(message.Payload.Span, type)
                ?? throw new WebSocketClosingException(CloseDecision.InvalidPayload, "The message is the JSON literal null.");
        }
        catch (JsonException failure)
        {
            throw new WebSocketClosingException(CloseDecision.InvalidPayload, "The message cannot be read.", failure);
        }
    }

    /// <summary>Ends the connection. Never throws; a connection that has ended already stays as it ended.</summary>
    /// <param name="decision">How it ends.</param>
    public async ValueTask<WebSocketCloseOutcome> CloseAsync(CloseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return (await _ending.EndAsync(decision).ConfigureAwait(false)).Outcome;
    }

    /// <inheritdoc/>
    public override string ToString() => Context.ToString();

    internal void Attach(ConnectionManagerLease lease)
    {
        Manager = lease.Manager;
        IsDegraded = lease.IsDegraded;
    }

    internal Task<ConnectionEnd> EndAsync(CloseDecision decision, TimeSpan? timeout = null) => _ending.EndAsync(decision, timeout);

    internal Task<ConnectionEnd> EndAsync(Exception failure) => _ending.EndAsync(failure);

    /// <summary>Ends a connection whose client has stopped reading.</summary>
    internal void EndIfStalled(TimeSpan limit)
    {
        if (_writer.IsStalled(limit))
        {
            _ = _ending.EndAsync(CloseDecision.SlowConsumer);
        }
    }

    /// <summary>To be called when nobody uses the connection any more.</summary>
    internal void Release()
    {
        _reader.Release();
        _ending.Dispose();
    }

    private void WriterFailed(Exception? failure) =>
        _ = failure is null ? _ending.EndAsync(CloseDecision.SlowConsumer) : _ending.EndAsync(failure);

    private async ValueTask<ReceivedMessage?> ReceiveTextMessageAsync() =>
        await ReceiveAsync().ConfigureAwait(false) is not { } message ? null
        : message.IsText ? message
        : throw new WebSocketClosingException(CloseDecision.UnsupportedData, "The message is not text.");
}
