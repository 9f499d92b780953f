using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

/// <summary>The one call in the catch block of an endpoint that uses nothing else of the runtime.</summary>
[TestFixture]
internal sealed class PlainEndpointTests
{
    private const int MoreThanAnyBuffer = 64 * 1024 * 1024;
    private static readonly WebSocketCloseOptions Quick = new() { Timeout = TimeSpan.FromSeconds(1) };

    private static IEnumerable<TestCaseData> Failures()
    {
        yield return new TestCaseData(new InvalidOperationException("Cause."), 1011);
        yield return new TestCaseData(new JsonException("Cause."), 1007);
        yield return new TestCaseData(new UnauthorizedAccessException("Cause."), 1008);
        yield return new TestCaseData(new TimeoutException("Cause."), 1013);
        yield return new TestCaseData(new OperationCanceledException("Cause."), 1001);
    }

    [TestCaseSource(nameof(Failures))]
    public async Task The_client_reads_the_code_and_the_log_holds_the_cause(Exception failure, int code)
    {
        await using TestServer server = await StartAsync(_ => throw failure);
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.Messages.Count), Is.EqualTo((code, 0)));
        Assert.That(end.Reason, Does.Not.Contain("Cause."));
        Assert.That((await server.Log.WaitForAsync("ConnectionFailed")).Exception, Is.SameAs(failure));
    }

    [Test]
    public async Task It_works_while_another_method_receives()
    {
        await using TestServer server = await StartAsync(async socket =>
        {
            Task receiving = socket.ReceiveAsync(new byte[100], CancellationToken.None);
            await socket.SafeCloseAsync((WebSocketCloseStatus)4000, "Enough.", Quick);
            await receiving;
            throw new OperationCanceledException();
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.Reason), Is.EqualTo((4000, "Enough.")));
    }

    [Test]
    public async Task A_client_that_vanishes_is_no_error()
    {
        await using TestServer server = await StartAsync(socket => socket.ReceiveAsync(new byte[100], CancellationToken.None));
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        client.Reset();

        Assert.That((await server.Log.WaitForAsync("ConnectionFailed")).Level, Is.EqualTo(LogLevel.Debug));
    }

    [Test]
    public async Task A_client_that_says_nothing_more_is_told_and_cut_off()
    {
        var outcome = new TaskCompletionSource<WebSocketCloseOutcome>();
        await using TestServer server = await StartAsync(async socket =>
            outcome.SetResult(await socket.SafeCloseAsync(NetraCloseStatus.TryAgainLater, "Later.", Quick)));
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        Assert.That((await client.ReadCloseAsync()).CloseCode, Is.EqualTo(1013));
        Assert.That(await outcome.Task.OrHangs(), Is.EqualTo(WebSocketCloseOutcome.SentOnly));
    }

    [Test]
    public async Task A_send_that_is_stuck_does_not_hold_the_close()
    {
        var outcome = new TaskCompletionSource<(WebSocketCloseOutcome Outcome, WebSocketState State)>();
        await using TestServer server = await StartAsync(async socket =>
        {
            _ = socket.SendAsync(new byte[MoreThanAnyBuffer], WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
            WebSocketCloseOutcome how = await socket.SafeCloseAsync(options: new WebSocketCloseOptions { Timeout = TimeSpan.FromMilliseconds(200) });
            outcome.SetResult((how, socket.State));
        });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        Assert.That(await outcome.Task.OrHangs(), Is.EqualTo((WebSocketCloseOutcome.TimedOutAborted, WebSocketState.Aborted)));
    }

    private static Task<TestServer> StartAsync(Func<WebSocket, Task> work) => TestServer.StartAsync(new TestSetup
    {
        Use = application =>
        {
            application.UseWebSockets();
            application.Use(async (HttpContext http, RequestDelegate _) =>
            {
                using WebSocket socket = await http.WebSockets.AcceptWebSocketAsync();
                try
                {
                    await work(socket);
                }
                catch (Exception exception)
                {
                    await socket.CloseForFailureAsync(exception, application.Logger, Quick);
                }
            });
        },
    });
}
