using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Netra;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Netra's WebSockets.</summary>
public static class NetraWebSocketServiceCollectionExtensions
{
    /// <summary>
    /// Registers what <c>MapNetraWebSocket</c> needs. The options come from the configuration section <c>Netra:WebSockets</c>,
    /// then from <paramref name="configure"/>; they are checked when the server starts.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options; null for none.</param>
    public static NetraWebSocketsBuilder AddNetraWebSockets(this IServiceCollection services, Action<NetraWebSocketOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<NetraWebSocketOptions>, OptionsFromConfiguration>(
            provider => new OptionsFromConfiguration(provider.GetService<IConfiguration>())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NetraWebSocketOptions>, OptionsValidation>());
        OptionsBuilder<NetraWebSocketOptions> options = services.AddOptions<NetraWebSocketOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IContextIdGenerator, ContextIdGenerator>();
        services.TryAddSingleton(provider => new IdPolicy(OptionsOf(provider).MaxIdLength));
        services.TryAddSingleton(provider => new UserExecutionContextFactory(
            provider.GetRequiredService<IContextIdGenerator>(),
            provider.GetRequiredService<IdPolicy>(),
            OptionsOf(provider).ContextValidation,
            provider.GetRequiredService<ILogger<UserExecutionContextFactory>>()));
        services.TryAddSingleton<ConnectionMetrics>();
        services.TryAddSingleton<ConnectionRegistry>();
        services.TryAddSingleton<WebSocketEndpoint>();
        return new NetraWebSocketsBuilder(services);
    }

    private static NetraWebSocketOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<NetraWebSocketOptions>>().Value;
}
