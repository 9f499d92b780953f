using System.Net.WebSockets;

namespace Netra;

/// <summary>Close codes that are legal on the wire and have no member in <see cref="WebSocketCloseStatus"/>, and what is legal at all.</summary>
public static class NetraCloseStatus
{
    /// <summary>1012: the server restarts; come back after a random delay.</summary>
    public const WebSocketCloseStatus ServiceRestart = (WebSocketCloseStatus)1012;

    /// <summary>1013: not now; come back later.</summary>
    public const WebSocketCloseStatus TryAgainLater = (WebSocketCloseStatus)1013;

    /// <summary>1014: a server behind this one gave a bad answer.</summary>
    public const WebSocketCloseStatus BadGateway = (WebSocketCloseStatus)1014;

    /// <summary>Whether a server may put the code on the wire: 1000 to 1014 without 1004, 1005, 1006 and 1010, and 3000 to 4999.</summary>
    /// <param name="status">Any value.</param>
    public static bool MayBeSent(WebSocketCloseStatus status) => (int)status switch
    {
        1004 or 1005 or 1006 or 1010 => false,
        >= 1000 and <= 1014 => true,
        >= 3000 and <= 4999 => true,
        _ => false,
    };
}
