namespace Netra;

/// <summary>Serves one connection, and is disposed with it.</summary>
public interface IConnectionManager : IAsyncDisposable
{
    /// <summary>
    /// Serves the connection until the client leaves. Returning closes with 1000; what is thrown is classified and closes with
    /// the code that fits.
    /// </summary>
    /// <param name="connection">The connection.</param>
    /// <param name="cancellationToken">Cancelled when the connection ends, for whatever reason.</param>
    Task ServeAsync(NetraConnection connection, CancellationToken cancellationToken);
}
