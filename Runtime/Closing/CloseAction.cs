namespace Netra;

/// <summary>What is done with a socket.</summary>
public enum CloseAction
{
    /// <summary>A close frame is sent, with a code and a reason.</summary>
    Close,

    /// <summary>The socket is cut off without a frame: the peer is gone, or can read none.</summary>
    Abort,

    /// <summary>Nothing: the framework has closed the socket itself, and cutting it off now would take its close frame back.</summary>
    None,
}
