using System.Net.WebSockets;

namespace Netra;

/// <summary>What is known of a connection when its failure is classified.</summary>
/// <param name="SocketState">The state of the socket that is to be closed.</param>
/// <param name="IsPeerGone">Whether the request has been aborted: nobody would read a frame.</param>
public readonly record struct CloseSituation(WebSocketState SocketState, bool IsPeerGone = false)
{
    /// <summary>Whether a frame can no longer reach anybody.</summary>
    public bool IsSocketDead => IsPeerGone || SocketState is not (WebSocketState.Open or WebSocketState.CloseReceived);
}
