using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>A real server on a free port of the loopback.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private TestServer(WebApplication application, LogRecorder log)
    {
        _application = application;
        Log = log;
        Address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public LogRecorder Log { get; }

    public Uri Address { get; }

    public IServiceProvider Services => _application.Services;

    public static async Task<TestServer> StartAsync(TestSetup setup)
    {
        var log = new LogRecorder();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = setup.Environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        foreach ((string key, string value) in setup.Configuration)
        {
            builder.Configuration[$"{NetraWebSocketOptions.SectionName}:{key}"] = value;
        }

        NetraWebSocketsBuilder netra = builder.Services.AddNetraWebSockets(setup.Options);
        builder.Services.AddSingleton(setup);
        netra.AddAuthenticator<SetupAuthenticator>();
        if (setup.Factory is not null)
        {
            netra.AddConnectionManagerFactory<SetupFactory>();
        }

        if (setup.Fallback is not null)
        {
            netra.AddFallbackConnectionManagerFactory<SetupFallback>();
        }

        setup.Build?.Invoke(builder, netra);
        WebApplication application = builder.Build();
        setup.Use?.Invoke(application);
        IEndpointConventionBuilder endpoint = application.MapNetraWebSocket("/ws", setup.Handler);
        setup.Convention?.Invoke(endpoint);
        await application.StartAsync();
        return new TestServer(application, log);
    }

    public Task<TestClient> ConnectAsync(string query = "", Action<System.Net.WebSockets.ClientWebSocketOptions>? configure = null) =>
        TestClient.ConnectAsync(new UriBuilder(Address) { Scheme = "ws", Path = "/ws", Query = query }.Uri, configure);

    public Task<RawClient> ConnectRawAsync(string query = "") => RawClient.ConnectAsync(Address, query);

    public Task StopAsync() => _application.StopAsync().OrHangs();

    public async ValueTask DisposeAsync() => await _application.DisposeAsync().AsTask().OrHangs();

    private sealed class SetupAuthenticator(TestSetup setup) : IUserAuthenticator
    {
        public ValueTask<AuthResult?> AuthenticateAsync(HttpContext httpContext, CancellationToken cancellationToken) =>
            setup.Authenticate(httpContext, cancellationToken);
    }

    private sealed class SetupFactory(TestSetup setup) : IConnectionManagerFactory
    {
        public ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken) =>
            setup.Factory!(context, cancellationToken);
    }

    private sealed class SetupFallback(TestSetup setup) : IConnectionManagerFactory
    {
        public ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken) =>
            setup.Fallback!(context, cancellationToken);
    }
}
