namespace Netra;

/// <summary>Makes the manager of a connection.</summary>
public interface IConnectionManagerFactory
{
    /// <summary>
    /// Makes the manager. What is thrown here, null, and no answer within
    /// <see cref="NetraWebSocketOptions.ManagerTimeout"/> lead to the fallback where there is one, else to a close with 1011 and
    /// <see cref="NetraErrorCodes.FactoryCriticalFailure"/>.
    /// </summary>
    /// <param name="context">Who is calling. It is complete.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves or the time is over.</param>
    ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken);
}
