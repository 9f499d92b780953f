using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

[TestFixture]
internal sealed class ManagerTests
{
    private static readonly TaskCompletionSource<IConnectionManager?> Never = new();

    /// <summary>Every way in which a factory can fail.</summary>
    private static readonly Dictionary<string, Func<ValueTask<IConnectionManager?>>> Failures = new()
    {
        ["throws"] = () => throw new InvalidOperationException("Primary."),
        ["faults"] = () => ValueTask.FromException<IConnectionManager?>(new InvalidOperationException("Primary.")),
        ["returns null"] = () => default,
        ["hangs"] = () => new ValueTask<IConnectionManager?>(Never.Task),
        ["is cancelled"] = () => throw new TaskCanceledException("Primary."),
    };

    private static IEnumerable<string> FailureNames => Failures.Keys;

    [Test]
    public async Task The_manager_serves_its_connection_and_is_disposed_with_it()
    {
        var manager = new TestManager();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Factory = (_, _) => new ValueTask<IConnectionManager?>(manager),
            Handler = (connection, ended) => connection.Manager!.ServeAsync(connection, ended),
        });
        using TestClient client = await server.ConnectAsync();
        Assert.That(await client.ReceiveAsync(), Is.EqualTo("served degraded=False"));

        await client.CloseAsync();
        await server.Log.WaitForAsync("ConnectionClosed");

        Assert.That(manager.IsDisposed, Is.True);
    }

    [TestCaseSource(nameof(FailureNames))]
    public async Task A_factory_that_fails_leads_to_the_fallback_visibly(string failure)
    {
        UserExecutionContext? seenByFallback = null;
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Factory = (_, _) => Failures[failure](),
            Fallback = (context, _) =>
            {
                seenByFallback = context;
                return new ValueTask<IConnectionManager?>(new TestManager());
            },
            Handler = (connection, ended) => connection.Manager!.ServeAsync(connection, ended),
        });
        using var metrics = new MetricRecorder(server.Services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>());
        using TestClient client = await server.ConnectAsync();

        Assert.That(await client.ReceiveAsync(), Is.EqualTo("served degraded=True"));
        Assert.That(seenByFallback?.UserId.Value, Is.EqualTo(TestSetup.User));
        LogEntry warning = server.Log.Named("ConnectionDegraded").Single();
        Assert.That((warning.Level, warning.Exception is null), Is.EqualTo((LogLevel.Warning, false)));
        Assert.That(metrics.Of("netra.websocket.server.fallbacks"), Has.Count.EqualTo(1));
        await client.CloseAsync();
    }

    [TestCaseSource(nameof(FailureNames))]
    public async Task Without_a_fallback_it_is_1011_with_the_cause_in_the_log(string failure)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Factory = (_, _) => Failures[failure]() });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1011, "FACTORY_CRITICAL_FAILURE")));
        Assert.That(end.Reason + string.Concat(end.Messages), Does.Not.Contain("Primary."));
        LogEntry cause = server.Log.Named("ConnectionFailed").Single();
        Assert.That(cause.Text, Does.Contain(end.CorrelationId));
        Assert.That((cause.Exception as ConnectionManagerCreationException)?.PrimaryFailure, Is.Not.Null);
    }

    [TestCaseSource(nameof(FailureNames))]
    public async Task When_the_fallback_fails_too_both_causes_are_kept(string failure)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Factory = (_, _) => throw new InvalidOperationException("First cause."),
            Fallback = (_, _) => Failures[failure](),
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1011, "FACTORY_CRITICAL_FAILURE")));
        var cause = server.Log.Named("ConnectionFailed").Single().Exception as ConnectionManagerCreationException;
        Assert.That(cause?.PrimaryFailure.Message, Is.EqualTo("First cause."));
        Assert.That(cause?.FallbackFailure, Is.Not.Null);
        Assert.That(cause?.ToString(), Does.Contain("First cause.").And.Contain(cause!.FallbackFailure!.Message));
    }

    [Test]
    public async Task A_client_that_leaves_meanwhile_gets_no_fallback()
    {
        var asked = new TaskCompletionSource();
        bool isFallbackAsked = false;
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = _ => { },
            Factory = async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
            Fallback = (_, _) =>
            {
                isFallbackAsked = true;
                return default;
            },
        });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();
        await asked.Task.OrHangs();

        client.Reset();

        await server.Log.WaitForAsync("ConnectionClosed");
        Assert.That(isFallbackAsked, Is.False);
        Assert.That(server.Log.Entries.Where(entry => entry.Level >= LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task A_manager_that_comes_too_late_is_disposed_of()
    {
        var late = new TaskCompletionSource<IConnectionManager?>();
        var manager = new TestManager();
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Factory = (_, _) => new ValueTask<IConnectionManager?>(late.Task) });
        using TestClient client = await server.ConnectAsync();
        await client.ReadToEndAsync();

        late.SetResult(manager);

        await manager.Disposed.OrHangs();
    }

    [Test]
    public async Task A_manager_that_cannot_be_disposed_of_changes_nothing_but_the_log()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Factory = (_, _) => new ValueTask<IConnectionManager?>(new TestManager { DisposeFailure = new InvalidOperationException("Stuck.") }),
            Handler = (_, _) => Task.CompletedTask,
        });
        using TestClient client = await server.ConnectAsync();

        Assert.That((await client.ReadToEndAsync()).Code, Is.EqualTo(1000));
        Assert.That((await server.Log.WaitForAsync("ManagerDisposalFailed")).Exception?.Message, Is.EqualTo("Stuck."));
        await server.Log.WaitForAsync("ConnectionClosed");
    }

    private sealed class TestManager : IConnectionManager
    {
        private readonly TaskCompletionSource _disposed = new();

        public bool IsDisposed => _disposed.Task.IsCompleted;

        public Task Disposed => _disposed.Task;

        public Exception? DisposeFailure { get; init; }

        public async Task ServeAsync(NetraConnection connection, CancellationToken cancellationToken)
        {
            await connection.SendTextAsync($"served degraded={connection.IsDegraded}");
            await TestSetup.EchoAsync(connection, cancellationToken);
        }

        public ValueTask DisposeAsync()
        {
            _disposed.TrySetResult();
            return DisposeFailure is null ? default : throw DisposeFailure;
        }
    }
}
