namespace Netra;

/// <summary>How a close ended. Whatever it says, the socket is of no use any more.</summary>
public enum WebSocketCloseOutcome
{
    /// <summary>Both sides have sent their close frame.</summary>
    Completed,

    /// <summary>The close frame was sent; the peer did not answer it in time, and the socket was aborted.</summary>
    SentOnly,

    /// <summary>Nothing was sent: there is no socket, it had ended before, or another close came first.</summary>
    AlreadyClosed,

    /// <summary>The close frame could not be sent in time, and the socket was aborted.</summary>
    TimedOutAborted,

    /// <summary>The close frame could not be sent, and the socket was aborted.</summary>
    FaultedAborted,

    /// <summary>No close frame was meant to be sent, and the socket was aborted.</summary>
    Aborted,
}
