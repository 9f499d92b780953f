using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Netra;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps Netra's WebSockets.</summary>
public static class NetraWebSocketEndpointExtensions
{
    /// <summary>
    /// Maps a WebSocket whose connections are served by the managers that the registered <see cref="IConnectionManagerFactory"/>
    /// makes. <c>UseWebSockets</c> is not needed.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The route.</param>
    /// <returns>For conventions such as <c>RequireAuthorization</c> and <c>RequireRateLimiting</c>.</returns>
    /// <exception cref="InvalidOperationException">AddNetraWebSockets was not called, or no factory is registered.</exception>
    public static IEndpointConventionBuilder MapNetraWebSocket(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IConnectionManagerFactory)) == false)
        {
            throw new InvalidOperationException(
                $"No {nameof(IConnectionManagerFactory)} is registered; call AddConnectionManagerFactory<T>() after AddNetraWebSockets(), or map a handler.");
        }

        return endpoints.MapNetraWebSocket(pattern, static (connection, cancellationToken) =>
            connection.Manager?.ServeAsync(connection, cancellationToken) ?? Task.CompletedTask);
    }

    /// <summary>
    /// Maps a WebSocket whose connections are served by a handler. The caller is authenticated and validated first; where a
    /// factory is registered, the connection's manager is made. Returning closes with 1000; what the handler throws is classified
    /// and closes with the code that fits.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">Serves one connection. Its token is cancelled when the connection ends.</param>
    /// <returns>For conventions such as <c>RequireAuthorization</c> and <c>RequireRateLimiting</c>.</returns>
    /// <exception cref="InvalidOperationException">AddNetraWebSockets was not called.</exception>
    public static IEndpointConventionBuilder MapNetraWebSocket(
        this IEndpointRouteBuilder endpoints, string pattern, Func<NetraConnection, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(WebSocketEndpoint)) == false)
        {
            throw new InvalidOperationException("Netra's WebSockets are not registered; call services.AddNetraWebSockets().");
        }

        IApplicationBuilder pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(http => http.RequestServices.GetRequiredService<WebSocketEndpoint>().ServeAsync(http, handler));
        return endpoints.Map(pattern, pipeline.Build()).WithDisplayName($"Netra WebSocket {pattern}");
    }
}
