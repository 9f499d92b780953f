using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>What a test wants of its server; an authenticated user and an echo where it says nothing.</summary>
internal sealed record TestSetup
{
    public const string User = "alice-7f3a91c2";

    public string Environment { get; init; } = "Development";

    public Dictionary<string, string> Configuration { get; init; } = [];

    public Action<NetraWebSocketOptions> Options { get; init; } = Quick;

    public Func<HttpContext, CancellationToken, ValueTask<AuthResult?>> Authenticate { get; init; } =
        (_, _) => new ValueTask<AuthResult?>(AuthResult.Success(User));

    public Func<UserExecutionContext, CancellationToken, ValueTask<IConnectionManager?>>? Factory { get; init; }

    public Func<UserExecutionContext, CancellationToken, ValueTask<IConnectionManager?>>? Fallback { get; init; }

    public Func<NetraConnection, CancellationToken, Task> Handler { get; init; } = EchoAsync;

    public Action<WebApplicationBuilder, NetraWebSocketsBuilder>? Build { get; init; }

    public Action<WebApplication>? Use { get; init; }

    public Action<IEndpointConventionBuilder>? Convention { get; init; }

    public static async Task EchoAsync(NetraConnection connection, CancellationToken cancellationToken)
    {
        while (await connection.ReceiveTextAsync() is { } text)
        {
            await connection.SendTextAsync(text);
        }
    }

    /// <summary>Deadlines that a test can wait for, and a slow machine meets.</summary>
    public static void Quick(NetraWebSocketOptions options)
    {
        options.AuthenticationTimeout = TimeSpan.FromSeconds(1);
        options.ManagerTimeout = TimeSpan.FromSeconds(1);
        options.CloseTimeout = TimeSpan.FromSeconds(1);
    }
}
