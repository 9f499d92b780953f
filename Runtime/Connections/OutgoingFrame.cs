using System.Net.WebSockets;

namespace Netra;

/// <summary>A message on its way to the client.</summary>
/// <param name="Payload">The whole message; not copied, so nobody may change it.</param>
/// <param name="Type">Text or binary.</param>
/// <param name="Written">Told whether it was written; null where nobody waits.</param>
internal readonly record struct OutgoingFrame(
    ReadOnlyMemory<byte> Payload, WebSocketMessageType Type, TaskCompletionSource<bool>? Written = null);
