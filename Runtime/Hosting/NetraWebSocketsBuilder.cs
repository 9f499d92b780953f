using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Netra;

/// <summary>Registers the application's own parts. Each is made once per connection, so that it may depend on scoped services.</summary>
public sealed class NetraWebSocketsBuilder
{
    internal NetraWebSocketsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers who says who is connecting.</summary>
    /// <typeparam name="T">The authenticator.</typeparam>
    public NetraWebSocketsBuilder AddAuthenticator<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IUserAuthenticator
    {
        Services.Replace(ServiceDescriptor.Scoped<IUserAuthenticator, T>());
        return this;
    }

    /// <summary>Takes the user from the principal that ASP.NET Core's authentication has found; see <see cref="ClaimsUserAuthenticator"/>.</summary>
    public NetraWebSocketsBuilder AddClaimsAuthenticator() => AddAuthenticator<ClaimsUserAuthenticator>();

    /// <summary>Registers who makes the manager of a connection.</summary>
    /// <typeparam name="T">The factory.</typeparam>
    public NetraWebSocketsBuilder AddConnectionManagerFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IConnectionManagerFactory
    {
        Services.Replace(ServiceDescriptor.Scoped<IConnectionManagerFactory, T>());
        return this;
    }

    /// <summary>
    /// Registers who makes the manager of a degraded mode where the wanted one cannot be made. The client is told
    /// (<see cref="NetraConnection.IsDegraded"/>), and each case is logged as a warning and counted.
    /// </summary>
    /// <typeparam name="T">The factory.</typeparam>
    public NetraWebSocketsBuilder AddFallbackConnectionManagerFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IConnectionManagerFactory
    {
        Services.TryAddScoped<T>();
        Services.Replace(ServiceDescriptor.Scoped(services => new FallbackRegistration(services.GetRequiredService<T>())));
        return this;
    }

    /// <summary>Registers who takes ids of a connection from its request.</summary>
    /// <typeparam name="T">The source.</typeparam>
    public NetraWebSocketsBuilder AddContextIdSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IContextIdSource
    {
        Services.Replace(ServiceDescriptor.Scoped<IContextIdSource, T>());
        return this;
    }

    /// <summary>Says how connections end after a failure of this type.</summary>
    /// <typeparam name="TException">The type of failure, or a base of it.</typeparam>
    /// <param name="decision">How they end.</param>
    public NetraWebSocketsBuilder MapException<TException>(CloseDecision decision)
        where TException : Exception
    {
        Services.Configure<NetraWebSocketOptions>(options => options.Mapper = options.Mapper.With<TException>(decision));
        return this;
    }

    internal sealed record FallbackRegistration(IConnectionManagerFactory Factory);
}
