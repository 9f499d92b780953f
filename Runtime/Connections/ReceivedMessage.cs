using System.Net.WebSockets;
using System.Text;

namespace Netra;

/// <summary>A message from the client, whole.</summary>
/// <param name="Type">Text or binary.</param>
/// <param name="Payload">The bytes; valid until the next message is received.</param>
public readonly record struct ReceivedMessage(WebSocketMessageType Type, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Whether it is text.</summary>
    public bool IsText => Type == WebSocketMessageType.Text;

    /// <summary>The bytes as text.</summary>
    public string GetText() => Encoding.UTF8.GetString(Payload.Span);
}
