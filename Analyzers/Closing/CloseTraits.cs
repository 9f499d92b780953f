namespace Netra.Analyzers.Closing;

/// <summary>How a method that closes behaves, beside the code it sends.</summary>
[Flags]
internal enum CloseTraits
{
    None = 0,

    /// <summary>Throws when the connection has gone, so that the caller's handler fails.</summary>
    Throws = 1,

    /// <summary>Waits until the peer answers, for ever if the token allows it.</summary>
    Waits = 2,

    /// <summary>Belongs to a socket that a cancelled or failed receive aborts.</summary>
    AbortsOnFailure = 4,

    /// <summary>Belongs to a type that users derive from: what stands in a derived type is their own code.</summary>
    IsBaseOfUsers = 8,

    /// <summary>Sends its reason as it is: one that is too long or no text is an error.</summary>
    SendsReasonAsGiven = 16,

    /// <summary>Belongs to the client's side of the connection only.</summary>
    IsClient = 32,

    /// <summary>Takes 0 for "no code".</summary>
    ZeroIsNoCode = 64,
}
