using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Netra.EndToEnd.Clients;

/// <summary>A client of the chat as a .NET program would write it.</summary>
internal sealed class ChatClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonNode> _frames = [];

    private ChatClient() => _socket.Options.KeepAliveInterval = TimeSpan.Zero;

    /// <summary>What the server has said first.</summary>
    public JsonNode Welcome => _frames.FirstOrDefault(frame => frame.Type() == "welcome")
        ?? throw new InvalidOperationException("The server has not welcomed this client.");

    public static async Task<ChatClient> ConnectAsync(Uri address, string? origin = null)
    {
        var client = new ChatClient();
        if (origin is not null)
        {
            client._socket.Options.SetRequestHeader("Origin", origin);
        }

        using var patience = new CancellationTokenSource(Patience);
        await client._socket.ConnectAsync(address, patience.Token);
        return client;
    }

    /// <summary>Connects and reads the welcome.</summary>
    public static async Task<ChatClient> EnterAsync(Uri address)
    {
        ChatClient client = await ConnectAsync(address);
        await client.ReadAsync("welcome");
        return client;
    }

    public Task SayAsync(string text) => SendTextAsync(new JsonObject { ["type"] = "chat", ["text"] = text }.ToJsonString());

    public Task SendTextAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public async Task SendAsync(byte[] payload, WebSocketMessageType type, bool endOfMessage = true)
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(payload, type, endOfMessage, patience.Token);
    }

    /// <summary>The next frame of a type; those of other types before it are kept for the conversation.</summary>
    public async Task<JsonNode> ReadAsync(string type)
    {
        while (true)
        {
            JsonNode frame = await NextAsync()
                ?? throw new InvalidOperationException($"Closed with {(int?)_socket.CloseStatus} before a '{type}' came.");
            if (frame.Type() == type)
            {
                return frame;
            }
        }
    }

    /// <summary>Reads until the server closes.</summary>
    public async Task<Conversation> ToTheEndAsync()
    {
        try
        {
            while (await NextAsync() is not null)
            {
            }
        }
        catch (WebSocketException lost) when (lost.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
        {
            return Ended(Conversation.Lost, "");
        }

        await AnswerTheCloseAsync();
        return Ended((int)_socket.CloseStatus!.Value, _socket.CloseStatusDescription ?? "");
    }

    /// <summary>Says goodbye and reads until the server has answered.</summary>
    public async Task<Conversation> LeaveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "Bye", patience.Token);
        return Ended((int)_socket.CloseStatus!.Value, _socket.CloseStatusDescription ?? "");
    }

    /// <summary>Is gone without a word.</summary>
    public void Vanish() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task AnswerTheCloseAsync()
    {
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The server has not waited for the answer.
        }
    }

    private Conversation Ended(int code, string reason) => new(_frames, code, reason);

    /// <summary>Null when the server has closed.</summary>
    private async Task<JsonNode?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var message = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        JsonNode frame = JsonNode.Parse(message.ToArray())!;
        _frames.Add(frame);
        return frame;
    }
}
