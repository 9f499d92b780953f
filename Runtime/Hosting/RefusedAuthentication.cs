namespace Netra;

/// <summary>How a client learns that nobody was authenticated.</summary>
public enum RefusedAuthentication
{
    /// <summary>The WebSocket is accepted, the error message sent and the socket closed with a code: a browser cannot read more of a refused handshake than that it failed.</summary>
    CloseAfterAccept,

    /// <summary>The handshake is refused with HTTP 400, 401, 403 or 503, and the error message as its body.</summary>
    RefuseHandshake,
}
