using System.Collections.Concurrent;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>A Kestrel server on a free port that gives each WebSocket to a handler, and keeps what is logged.</summary>
internal sealed class ChatHost : IAsyncDisposable, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication application;
    private readonly TaskCompletionSource<Exception?> handled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<(LogLevel Level, Exception? Cause)> log = new();

    private ChatHost(Func<WebSocket, ILogger, Task> handler)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.UseWebSockets();
        application.Run(async context =>
        {
            using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
            handled.SetResult(await FailureOfAsync(handler(socket, this)));
        });
    }

    /// <summary>The causes that the handler wrote down.</summary>
    public IReadOnlyCollection<Exception> LoggedCauses => [.. log.Select(entry => entry.Cause).OfType<Exception>()];

    public static async Task<ChatHost> StartAsync(Func<WebSocket, ILogger, Task> handler)
    {
        var host = new ChatHost(handler);
        await host.application.StartAsync();
        return host;
    }

    /// <summary>What the handler threw, once it has ended.</summary>
    public Task<Exception?> HandlerFailureAsync() => handled.Task.WaitAsync(Patience);

    public async Task<ClientWebSocket> ConnectAsync()
    {
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new ClientWebSocket();
        await client.ConnectAsync(new Uri(address.Replace("http:", "ws:")), CancellationToken.None);
        return client;
    }

    /// <summary>Reads until the connection ends: with a close frame, or without.</summary>
    public static async Task<(int? Code, string? Reason)> EndOfAsync(ClientWebSocket client)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while ((await client.ReceiveAsync(new ArraySegment<byte>(new byte[4096]), patience.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            return ((int?)client.CloseStatus, client.CloseStatusDescription);
        }
        catch (WebSocketException)
        {
            return (null, null);
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel level) => true;

    void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? cause, Func<TState, Exception?, string> format) =>
        log.Enqueue((level, cause));

    private static async Task<Exception?> FailureOfAsync(Task handling)
    {
        try
        {
            await handling;
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
}
