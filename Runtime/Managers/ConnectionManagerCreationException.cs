namespace Netra;

/// <summary>No connection manager could be made. Both causes are kept.</summary>
public sealed class ConnectionManagerCreationException : NetraException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="primaryFailure">Why the factory failed.</param>
    /// <param name="fallbackFailure">Why its fallback failed as well; null where there is none.</param>
    public ConnectionManagerCreationException(Exception primaryFailure, Exception? fallbackFailure = null)
        : base(
            NetraErrorCodes.FactoryCriticalFailure,
            fallbackFailure is null
                ? "The connection manager could not be made, and there is no fallback."
                : "Neither the connection manager nor its fallback could be made.",
            fallbackFailure is null ? primaryFailure : new AggregateException(primaryFailure, fallbackFailure))
    {
        PrimaryFailure = primaryFailure;
        FallbackFailure = fallbackFailure;
    }

    /// <summary>Why the factory failed.</summary>
    public Exception PrimaryFailure { get; }

    /// <summary>Why its fallback failed as well; null where there is none.</summary>
    public Exception? FallbackFailure { get; }
}
