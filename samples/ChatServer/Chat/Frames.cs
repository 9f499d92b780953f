using System.Text.Json.Serialization;
using Netra;

namespace ChatServer.Chat;

/// <summary>The first frame of a connection: its ids, and whether it is served by the fallback.</summary>
internal sealed record Welcome(string UserId, string ThreadId, string RunId, string RequestId, string ConnectionId, bool Degraded)
{
    [JsonPropertyOrder(-1)]
    public string Type => "welcome";

    public static Welcome To(NetraConnection connection) => new(
        connection.Context.UserId.Value,
        connection.Context.ThreadId,
        connection.Context.RunId,
        connection.Context.RequestId,
        connection.Context.ConnectionId,
        connection.IsDegraded);
}

/// <summary>What somebody has said.</summary>
internal sealed record ChatMessage(string From, string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type => ChatRequest.Chat;
}

/// <summary>What a client may send.</summary>
internal sealed class ChatRequest
{
    public const string Chat = "chat";

    public required string Type { get; init; }

    public required string Text { get; init; }
}

/// <summary>Members that must be there and must not be null are refused where they are missing or null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(Welcome))]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(ChatRequest))]
internal sealed partial class ChatJson : JsonSerializerContext;
