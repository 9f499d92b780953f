namespace Netra;

/// <summary>Ends a connection in a way that whoever throws it has decided. Handlers throw it; the endpoint does what it says.</summary>
public sealed class WebSocketClosingException : NetraException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="decision">How the connection ends.</param>
    /// <param name="message">Why, for the log; the client reads the decision's reason.</param>
    /// <param name="innerException">The cause, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public WebSocketClosingException(CloseDecision decision, string? message = null, Exception? innerException = null)
        : base(NotNull(decision).ErrorCode, message ?? decision.Reason, innerException) =>
        Decision = decision;

    /// <summary>How the connection ends.</summary>
    public CloseDecision Decision { get; }

    private static CloseDecision NotNull(CloseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision;
    }
}
