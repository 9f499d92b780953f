using Netra.Analyzers.Closing;
using Netra.Analyzers.CodeFixes.Closing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;
using static Netra.Analyzers.Tests.CodeFixes.Closing.Handlers;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>Codes, reasons, deadlines, ended sockets and handlers.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class OtherFixTests
{
    [TestCase("{|NETRA3004:socket.CloseAsync((WebSocketCloseStatus)401, \"no\", stop.Token)|}", "socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, \"no\", stop.Token)")]
    [TestCase("{|NETRA3004:socket.CloseAsync((WebSocketCloseStatus)1006, \"no\", stop.Token)|}", "socket.CloseAsync(WebSocketCloseStatus.InternalServerError, \"no\", stop.Token)")]
    [TestCase("{|NETRA3004:socket.CloseAsync((WebSocketCloseStatus)503, \"no\", stop.Token)|}", "socket.CloseAsync((WebSocketCloseStatus)1013, \"no\", stop.Token)")]
    [TestCase(
        "{|NETRA3004:socket.CloseAsync(socket.SubProtocol is null ? (WebSocketCloseStatus)403 : WebSocketCloseStatus.NormalClosure, \"no\", stop.Token)|}",
        "socket.CloseAsync(socket.SubProtocol is null ? WebSocketCloseStatus.PolicyViolation : WebSocketCloseStatus.NormalClosure, \"no\", stop.Token)")]
    [TestCase("{|NETRA3004:socket.CloseAsync(WebSocketCloseStatus.Empty, \"no\", stop.Token)|}", "socket.CloseAsync(WebSocketCloseStatus.NormalClosure, \"no\", stop.Token)")]
    public Task An_illegal_code_becomes_the_one_that_was_meant(string before, string after) =>
        CodeFixVerifier<CloseAnalyzer, UseRightCode>.FixesAsync(Bounded(before), Bounded(after), setting: TestSetting.Web);

    [TestCase(
        "The connection cannot be established because the service that should serve it has not been initialised completely; please try again.",
        "The connection cannot be established because the service that should serve it has not been initialised completely; please")]
    [TestCase("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public Task A_long_reason_is_cut_between_words_or_characters(string before, string after) =>
        CodeFixVerifier<CloseAnalyzer, ShortenReason>.FixesAsync(
            Bounded($"{{|NETRA3004:socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, \"{before}\", stop.Token)|}}"),
            Bounded($"socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, \"{after}\", stop.Token)"),
            setting: TestSetting.Web);

    [Test]
    public Task A_known_failure_gets_its_code() => CodeFixVerifier<CloseAnalyzer, UseRightCode>.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (FormatException e)
            {
                await {|NETRA3008:{|NETRA3002:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "bad payload", CancellationToken.None)|}|};
            }
            """),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (FormatException e)
            {
                log.LogError(e, "The WebSocket is closed after a failure.");
                try
                {
                    using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                    await socket.CloseAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload", deadline.Token);
                }
                catch (Exception)
                {
                    socket.Abort();
                }
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task The_peer_reads_no_exception_and_the_log_does() => CodeFixVerifier<CloseAnalyzer, HideException>.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (InvalidOperationException e)
            {
                await {|NETRA3005:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, $"Error: {e.Message}", new CancellationTokenSource(5000).Token)|};
            }
            """),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (InvalidOperationException e)
            {
                log.LogError(e, "The WebSocket is closed after a failure.");
                try
                {
                    await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", new CancellationTokenSource(5000).Token);
                }
                catch (Exception)
                {
                    socket.Abort();
                }
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task An_ended_socket_is_aborted() => CodeFixVerifier<CloseAnalyzer, AbortSocket>.FixesAsync(
        WithLogger("""
            try
            {
                await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
            }
            catch (WebSocketException)
            {
                // Nobody is there.
                if (socket.State == WebSocketState.Open)
                {
                    await {|NETRA3006:socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationTokenSource(5000).Token)|};
                }
            }
            """),
        WithLogger("""
            try
            {
                await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
            }
            catch (WebSocketException)
            {
                // Nobody is there.
                socket.Abort();
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task A_close_gets_a_deadline() => CodeFixVerifier<CloseAnalyzer, GiveDeadline>.FixesAsync(
        WithLogger("""
            await run(socket);

            // Say goodbye.
            await {|NETRA3008:socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None)|};
            """),
        WithLogger("""
            await run(socket);

            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            // Say goodbye.
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
            """),
        setting: TestSetting.Web);

    [Test]
    public Task A_close_gets_the_deadline_of_the_runtime() => CodeFixVerifier<CloseAnalyzer, GiveDeadline>.FixesAsync(
        WithLogger("""
            await run(socket);
            await {|NETRA3008:socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None)|};
            """, "using Netra;\n"),
        WithLogger("""
            await run(socket);
            await socket.SafeCloseAsync(WebSocketCloseStatus.NormalClosure, "bye");
            """, "using Netra;\n"),
        setting: RuntimeStub.Referenced);

    [Test]
    public Task A_task_that_is_returned_keeps_its_deadline_alive() => CodeFixVerifier<CloseAnalyzer, GiveDeadline>.FixesAsync(
        """
        using System.Net.WebSockets;

        static class Closer
        {
            public static Task CloseAsync(WebSocket socket) =>
                {|NETRA3008:socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", default)|};
        }
        """,
        """
        using System.Net.WebSockets;

        static class Closer
        {
            public static Task CloseAsync(WebSocket socket) =>
                socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token);
        }
        """);

    [Test]
    public Task A_lost_cause_is_logged() => CodeFixVerifier<CloseAnalyzer, CloseSafely>.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (InvalidOperationException)
            {
                await {|NETRA3009:socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "failed", new CancellationTokenSource(5000).Token)|};
            }
            """),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (InvalidOperationException exception)
            {
                log.LogError(exception, "The WebSocket is closed after a failure.");
                try
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "failed", new CancellationTokenSource(5000).Token);
                }
                catch (Exception)
                {
                    socket.Abort();
                }
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task Two_closes_of_one_handler_are_made_safe_together() => CodeFixVerifier<CloseAnalyzer, CloseSafely>.FixesAsync(
        WithoutLogger("""
            try
            {
                await run(socket);
            }
            finally
            {
                if (number > 1)
                {
                    await {|NETRA3009:socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "many", new CancellationTokenSource(5000).Token)|};
                }
                else
                {
                    await {|NETRA3009:socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "one", new CancellationTokenSource(5000).Token)|};
                }
            }
            """),
        WithoutLogger("""
            try
            {
                await run(socket);
            }
            finally
            {
                if (number > 1)
                {
                    try
                    {
                        await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "many", new CancellationTokenSource(5000).Token);
                    }
                    catch (Exception)
                    {
                        socket.Abort();
                    }
                }
                else
                {
                    try
                    {
                        await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "one", new CancellationTokenSource(5000).Token);
                    }
                    catch (Exception)
                    {
                        socket.Abort();
                    }
                }
            }
            """),
        setting: TestSetting.Web);

    private static string Bounded(string close) => WithLogger($"using var stop = new CancellationTokenSource(5000);\nawait {close};");
}
