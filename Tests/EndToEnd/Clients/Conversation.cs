using System.Text.Json.Nodes;

namespace Netra.EndToEnd.Clients;

/// <summary>What a client has seen from the handshake to the end. A lost connection has no close frame: 1006.</summary>
internal sealed record Conversation(IReadOnlyList<JsonNode> Frames, int CloseCode, string Reason)
{
    public const int Lost = 1006;

    public IEnumerable<JsonNode> FramesOf(string type) => Frames.Where(frame => frame.Type() == type);

    public override string ToString() =>
        $"{string.Join('\n', Frames.Select(frame => frame.ToJsonString()))}\nclosed with {CloseCode} \"{Reason}\"";
}

internal static class FrameExtensions
{
    public static string Type(this JsonNode frame) => frame.Text("type");

    /// <summary>The text of a member that must be there.</summary>
    public static string Text(this JsonNode frame, string member) =>
        frame[member]?.GetValue<string>() ?? throw new InvalidDataException($"No '{member}' in {frame.ToJsonString()}");

    public static bool Flag(this JsonNode frame, string member) =>
        frame[member]?.GetValue<bool>() ?? throw new InvalidDataException($"No '{member}' in {frame.ToJsonString()}");
}
