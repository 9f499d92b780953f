namespace Netra.Analyzers.Closing;

/// <summary>What is illegal about a close.</summary>
internal enum IllegalCloseCause
{
    /// <summary>A code that may not be sent.</summary>
    IllegalCode,

    /// <summary>A status of HTTP as the code.</summary>
    HttpStatus,

    /// <summary>A reason of more than 123 bytes.</summary>
    ReasonTooLong,
}
