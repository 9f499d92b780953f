using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;
using static Netra.Analyzers.Tests.CodeFixes.Closing.Handlers;
using Verify = Netra.Analyzers.Tests.Infrastructure.CodeFixVerifier<Netra.Analyzers.Closing.CloseAnalyzer, Netra.Analyzers.CodeFixes.Closing.ClassifyFailure>;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ClassifyFailureTests
{
    [Test]
    public Task Cancellation_and_disconnect_are_caught_before_a_handler_that_only_closes() => Verify.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (Exception)
            {
                // Tell the client.
                await {|NETRA3008:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None)|}|}; // at last
            }
            """),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (OperationCanceledException)
            {
                socket.Abort();
            }
            catch (WebSocketException)
            {
                socket.Abort();
            }
            catch (Exception exception)
            {
                log.LogError(exception, "The WebSocket is closed after a failure.");
                // Tell the client.
                try
                {
                    using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                    await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", deadline.Token);
                }
                catch (Exception)
                {
                    socket.Abort();
                } // at last
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task What_is_caught_already_is_not_caught_again_and_the_handlers_end_alike() => Verify.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                if (socket.State == WebSocketState.Open)
                {
                    await {|NETRA3008:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None)|}|};
                }

                throw;
            }
            """),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (WebSocketException)
            {
                socket.Abort();
                throw;
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                if (socket.State == WebSocketState.Open)
                {
                    try
                    {
                        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                        await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", deadline.Token);
                    }
                    catch (Exception)
                    {
                        socket.Abort();
                    }
                }

                throw;
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task A_handler_that_does_more_asks_at_the_close() => Verify.FixesAsync(
        WithLogger("""
            var open = 1;
            try
            {
                await run(socket);
            }
            catch (Exception e)
            {
                open--;
                log.LogError(e, "failed, {Open} left", open);
                await {|NETRA3008:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None)|}|};
            }
            """),
        WithLogger("""
            var open = 1;
            try
            {
                await run(socket);
            }
            catch (Exception e)
            {
                open--;
                log.LogError(e, "failed, {Open} left", open);
                if (e is OperationCanceledException or WebSocketException)
                {
                    socket.Abort();
                }
                else
                {
                    try
                    {
                        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                        await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", deadline.Token);
                    }
                    catch (Exception)
                    {
                        socket.Abort();
                    }
                }
            }
            """),
        setting: TestSetting.Web);

    [Test]
    public Task A_code_used_after_the_handler_is_not_reached_by_those_who_have_gone() => Verify.FixesAsync(
        WithLogger("""
            var status = WebSocketCloseStatus.NormalClosure;
            try
            {
                await run(socket);
            }
            catch (Exception)
            {
                status = WebSocketCloseStatus.InternalServerError;
            }

            await {|NETRA3001:socket.CloseAsync(status, null, new CancellationTokenSource(5000).Token)|};
            """),
        WithLogger("""
            var status = WebSocketCloseStatus.NormalClosure;
            try
            {
                await run(socket);
            }
            catch (OperationCanceledException)
            {
                socket.Abort();
                return;
            }
            catch (WebSocketException)
            {
                socket.Abort();
                return;
            }
            catch (Exception exception)
            {
                log.LogError(exception, "The WebSocket is closed after a failure.");
                status = WebSocketCloseStatus.InternalServerError;
            }

            await socket.CloseAsync(status, null, new CancellationTokenSource(5000).Token);
            """),
        setting: TestSetting.Web);

    [Test]
    public Task A_failure_closed_as_normal_is_a_fault() => Verify.FixesAsync(
        WithoutLogger("""
            try
            {
                await run(socket);
            }
            catch
            {
                await {|NETRA3003:socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationTokenSource(5000).Token)|};
            }
            """, "using System.Diagnostics;\n"),
        WithoutLogger("""
            try
            {
                await run(socket);
            }
            catch (OperationCanceledException)
            {
                socket.Abort();
            }
            catch (WebSocketException)
            {
                socket.Abort();
            }
            catch (Exception exception)
            {
                Trace.TraceError(exception.ToString());
                try
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.InternalServerError, "bye", new CancellationTokenSource(5000).Token);
                }
                catch (Exception)
                {
                    socket.Abort();
                }
            }
            """, "using System.Diagnostics;\n"),
        setting: TestSetting.Web);

    [Test]
    public Task The_runtime_classifies_logs_and_closes() => Verify.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (Exception)
            {
                await {|NETRA3008:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None)|}|};
            }
            """, "using Netra;\n"),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (Exception exception)
            {
                await socket.CloseForFailureAsync(exception, log);
            }
            """, "using Netra;\n"),
        setting: RuntimeStub.Referenced);

    [Test]
    public Task The_runtime_does_not_log_what_the_handler_has_logged() => Verify.FixesAsync(
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                await {|NETRA3008:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None)|}|};
            }
            """, "using Netra;\n"),
        WithLogger("""
            try
            {
                await run(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                await socket.CloseForFailureAsync(e);
            }
            """, "using Netra;\n"),
        setting: RuntimeStub.Referenced);

    [Test]
    public Task A_close_after_cleaning_up_elsewhere_gets_no_fix() => Verify.OffersNoFixAsync(
        WithLogger("""
            var failed = false;
            try
            {
                await run(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                failed = true;
            }

            log.LogInformation("served");
            if (failed)
            {
                await {|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, null, new CancellationTokenSource(5000).Token)|};
            }
            """),
        setting: TestSetting.Web);
}
