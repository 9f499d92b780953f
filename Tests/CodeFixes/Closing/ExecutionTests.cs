using System.Net.WebSockets;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Netra.Analyzers.Tests.CodeFixes.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>The fixed handler serves a real client: the client reads the code that is meant, and the log holds the cause.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ExecutionTests
{
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
        }
        """)]
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch (Exception e)
        {
            Failures++;
            await socket.CloseAsync((WebSocketCloseStatus)1011, e.Message, default);
        }
        """)]
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch
        {
            if (socket.State == WebSocketState.Open)
            {
                await CloseWithAsync(socket, 1011, "Internal error");
            }
        }
        """)]
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
        }
        """)]
    [TestCase(1007, """
        try
        {
            JsonDocument.Parse("boom");
        }
        catch (JsonException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "bad payload", CancellationToken.None);
        }
        """)]
    [TestCase(1008, """
        try
        {
            throw new UnauthorizedAccessException("boom");
        }
        catch (UnauthorizedAccessException e)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, $"refused: {e.Message}", CancellationToken.None);
        }
        """)]
    [TestCase(1013, """
        try
        {
            throw new TimeoutException("boom");
        }
        catch (TimeoutException)
        {
            await CloseWithAsync(socket, 1011, "too slow");
        }
        """)]
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch (InvalidOperationException e)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.ToString(), CancellationToken.None);
        }
        """)]
    [TestCase(1011, """
        try
        {
            throw new InvalidOperationException("boom");
        }
        catch (InvalidOperationException)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "failed", CancellationToken.None);
        }
        """)]
    public async Task The_client_reads_the_code_and_the_log_holds_the_cause(int code, string body)
    {
        await using ChatHost host = await ChatHost.StartAsync(await FixedHandlerAsync(body));
        using ClientWebSocket client = await host.ConnectAsync();

        (int? seen, string? reason) = await ChatHost.EndOfAsync(client);

        Assert.Multiple(async () =>
        {
            Assert.That(seen, Is.EqualTo(code));
            Assert.That(reason, Does.Not.Contain("boom"));
            Assert.That(await host.HandlerFailureAsync(), Is.Null);
            Assert.That(host.LoggedCauses, Has.Count.EqualTo(1));
        });
    }

    [TestCase(1008, "await socket.CloseAsync((WebSocketCloseStatus)401, \"unauthorized\", CancellationToken.None);")]
    [TestCase(1000, "await socket.CloseAsync(WebSocketCloseStatus.Empty, \"done\", CancellationToken.None);")]
    [TestCase(1000, "await CloseWithAsync(socket, 1005, \"done\");")]
    [TestCase(1008, "await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, \"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\", default);")]
    [TestCase(1000, "using var stop = new CancellationTokenSource(); stop.Cancel(); await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"done\", stop.Token);")]
    public async Task The_client_reads_a_code_where_the_close_failed(int code, string body)
    {
        await using ChatHost host = await ChatHost.StartAsync(await FixedHandlerAsync(body));
        using ClientWebSocket client = await host.ConnectAsync();

        (int? seen, _) = await ChatHost.EndOfAsync(client);

        Assert.Multiple(async () =>
        {
            Assert.That(seen, Is.EqualTo(code));
            Assert.That(await host.HandlerFailureAsync(), Is.Null);
        });
    }

    [TestCase("""
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
        }
        catch (Exception)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
        }
        """)]
    [TestCase("""
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
        }
        """)]
    [TestCase("""
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
        }
        catch (WebSocketException)
        {
        }
        finally
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
        }
        """)]
    public async Task A_client_that_has_gone_makes_no_handler_fail(string body)
    {
        await using ChatHost host = await ChatHost.StartAsync(await FixedHandlerAsync(body));
        ClientWebSocket client = await host.ConnectAsync();

        client.Abort();

        Assert.That(await host.HandlerFailureAsync(), Is.Null);
        Assert.That(host.LoggedCauses, Is.Empty);
    }

    [Test]
    public async Task A_cancelled_receive_ends_without_a_failure()
    {
        await using ChatHost host = await ChatHost.StartAsync(await FixedHandlerAsync("""
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
            using var idle = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
            try
            {
                await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), idle.Token);
            }
            catch (OperationCanceledException)
            {
                await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "idle", CancellationToken.None);
            }
            """));
        using ClientWebSocket client = await host.ConnectAsync();
        await client.SendAsync(new ArraySegment<byte>(new byte[1]), WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);

        (int? seen, _) = await ChatHost.EndOfAsync(client);

        Assert.That(seen, Is.Null);
        Assert.That(await host.HandlerFailureAsync(), Is.Null);
    }

    private static async Task<Func<WebSocket, ILogger, Task>> FixedHandlerAsync(string body)
    {
        string source = $$"""
            using System;
            using System.Net.WebSockets;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.Extensions.Logging;

            public static class P
            {
                public static int Failures;

                public static async Task ServeAsync(WebSocket socket, ILogger log)
                {
                    {{body.Replace("\n", "\n        ")}}
                }

                private static Task CloseWithAsync(WebSocket socket, int code, string reason) =>
                    socket.CloseAsync((WebSocketCloseStatus)code, reason, new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token);
            }
            """;
        using var workspace = new FixWorkspace(ClosingFixes.Rules, TestReferences.AspNetCore, options: "", source);
        Assert.That(await workspace.FindingsAsync(), Is.Not.Empty, "There is nothing to fix.");
        IReadOnlyList<Diagnostic> left = await ClosingFixes.ApplyAllAsync(workspace);

        string text = (await workspace.TextsAsync())[0];
        TestContext.Out.WriteLine(text);
        Assert.That(left, Is.Empty, text);
        return Load((await workspace.Project.GetCompilationAsync())!, text);
    }

    private static Func<WebSocket, ILogger, Task> Load(Compilation compilation, string text)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.That(emitted.Success, Is.True, () => string.Join("\n", emitted.Diagnostics) + "\n" + text);
        MethodInfo method = Assembly.Load(image.ToArray()).GetType("P")!.GetMethod("ServeAsync")!;
        return method.CreateDelegate<Func<WebSocket, ILogger, Task>>();
    }
}
