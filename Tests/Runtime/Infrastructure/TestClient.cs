using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>How a connection ended for the client: the code, the reason, and the messages that came before.</summary>
internal sealed record ClientEnd(int? Code, string? Reason, IReadOnlyList<string> Messages)
{
    /// <summary>What a client sees when no close frame came.</summary>
    public const int Abnormal = 1006;

    /// <summary>The error messages that came before the close.</summary>
    public IReadOnlyList<JsonElement> Errors =>
        [.. Messages.Where(text => text.StartsWith("{\"type\":\"error\"", StringComparison.Ordinal)).Select(text => JsonDocument.Parse(text).RootElement)];

    /// <summary>The code of the one error message; null without one.</summary>
    public string? ErrorCode => Errors.SingleOrDefault() is { ValueKind: JsonValueKind.Object } error ? error.GetProperty("code").GetString() : null;

    public string? CorrelationId => Errors.Single().GetProperty("correlationId").GetString();
}

/// <summary>The framework's own client.</summary>
internal sealed class TestClient : IDisposable
{
    private readonly byte[] _buffer = new byte[1024 * 1024];

    private TestClient(ClientWebSocket socket) => Socket = socket;

    public ClientWebSocket Socket { get; }

    public static async Task<TestClient> ConnectAsync(Uri address, Action<ClientWebSocketOptions>? configure = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        configure?.Invoke(socket.Options);
        await socket.ConnectAsync(address, CancellationToken.None).OrHangs();
        return new TestClient(socket);
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SendAsync(byte[] bytes, WebSocketMessageType type) =>
        Socket.SendAsync(bytes, type, endOfMessage: true, CancellationToken.None).OrHangs();

    /// <summary>The next message; null where the server closes or is gone.</summary>
    public async Task<string?> ReceiveAsync()
    {
        int count = 0;
        while (true)
        {
            WebSocketReceiveResult result;
            try
            {
                result = await Socket.ReceiveAsync(new ArraySegment<byte>(_buffer, count, _buffer.Length - count), CancellationToken.None).OrHangs();
            }
            catch (WebSocketException)
            {
                return null;
            }

            count += result.Count;
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (result.EndOfMessage)
            {
                return Encoding.UTF8.GetString(_buffer, 0, count);
            }
        }
    }

    /// <summary>Reads to the end and answers the server's close frame.</summary>
    public async Task<ClientEnd> ReadToEndAsync()
    {
        List<string> messages = [];
        while (await ReceiveAsync() is { } message)
        {
            messages.Add(message);
        }

        if (Socket.State == WebSocketState.CloseReceived)
        {
            await Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None).OrHangs();
        }

        return new ClientEnd((int?)Socket.CloseStatus ?? ClientEnd.Abnormal, Socket.CloseStatusDescription, messages);
    }

    public Task CloseAsync(WebSocketCloseStatus status = WebSocketCloseStatus.NormalClosure) =>
        Socket.CloseAsync(status, "", CancellationToken.None).OrHangs();

    public void Dispose() => Socket.Dispose();
}
