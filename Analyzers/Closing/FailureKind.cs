namespace Netra.Analyzers.Closing;

/// <summary>What an exception type says about the cause.</summary>
internal enum FailureKind
{
    /// <summary>Nothing that a close code would say.</summary>
    Unknown,

    /// <summary>Everything: the type is a base of all the others.</summary>
    Anything,

    /// <summary>Somebody has given up waiting.</summary>
    Cancellation,

    /// <summary>The peer has gone.</summary>
    Disconnect,

    /// <summary>The socket has been disposed of.</summary>
    Disposed,

    /// <summary>The peer has sent what cannot be read.</summary>
    Payload,

    /// <summary>The peer has asked for what makes no sense.</summary>
    Request,

    /// <summary>The peer may not do that.</summary>
    Refusal,

    /// <summary>Something took too long.</summary>
    TimeOut,
}
