namespace Netra;

/// <summary>A manager, and whether it is the one that was wanted.</summary>
public sealed class ConnectionManagerLease
{
    internal ConnectionManagerLease(IConnectionManager manager, Exception? primaryFailure = null)
    {
        Manager = manager;
        PrimaryFailure = primaryFailure;
    }

    /// <summary>The manager that serves the connection.</summary>
    public IConnectionManager Manager { get; }

    /// <summary>Whether the fallback made it: the connection works in a degraded mode, and the client is told so.</summary>
    public bool IsDegraded => PrimaryFailure is not null;

    /// <summary>Why the wanted manager could not be made; null where it could.</summary>
    public Exception? PrimaryFailure { get; }
}
