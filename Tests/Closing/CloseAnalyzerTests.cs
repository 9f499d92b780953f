using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;
using Verify = Netra.Analyzers.Tests.Infrastructure.AnalyzerVerifier<Netra.Analyzers.Closing.CloseAnalyzer>;

namespace Netra.Analyzers.Tests.Closing;

/// <summary>What the labelled cases do not ask: messages, options, properties, and which rule speaks.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class CloseAnalyzerTests
{
    private const string CatchAll = """
        using System.Net.WebSockets;

        class Endpoint(Action<Exception> log)
        {
            async Task RunAsync(WebSocket socket, Func<Task> chat, CancellationToken deadline)
            {
                try
                {
                    await chat();
                }
                catch (Exception e)
                {
                    log(e);
                    await {|#0:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", deadline)|};
                }
            }
        }
        """;

    [Test]
    public Task The_message_of_a_catch_all_says_what_was_not_caught() =>
        Verify.ReportsAsync(CatchAll, setting: null, DiagnosticResult.CompilerWarning("NETRA3001")
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("'catch (Exception e)' answers whatever 'chat' throws with 1011: neither cancellation nor a client that has gone away was caught before"));

    [Test]
    public async Task The_fix_is_told_the_handler_the_code_and_the_parameters()
    {
        string source = CatchAll.Replace("{|#0:", "").Replace("|}", "");

        Diagnostic finding = (await AnalyzerRun.DiagnosticsAsync(new CloseAnalyzer(), "using System;using System.Threading;using System.Threading.Tasks;" + source, TestSetting.Default)).Single();

        Assert.Multiple(() =>
        {
            Assert.That(finding.AdditionalLocations.Single().SourceTree!.ToString().Substring(finding.AdditionalLocations[0].SourceSpan.Start, 5), Is.EqualTo("catch"));
            Assert.That(finding.Properties[CloseProperties.Code], Is.EqualTo("1011"));
            Assert.That(finding.Properties[CloseProperties.CodeParameter], Is.EqualTo("0"));
            Assert.That(finding.Properties[CloseProperties.ReasonParameter], Is.EqualTo("1"));
            Assert.That(finding.Properties[CloseProperties.TokenParameter], Is.EqualTo("2"));
        });
    }

    [Test]
    public Task A_project_that_tests_is_left_alone() =>
        Verify.SilentAsync(CatchAll.Replace("{|#0:", "").Replace("|}", ""), TestProject);

    [Test]
    public Task A_project_that_tests_is_checked_when_it_asks_for_it() =>
        Verify.ReportsAsync(CatchAll.Replace("#0", "NETRA3001"), TestProject with { Options = "netra_check_tests = true" });

    [Test]
    public Task Methods_named_in_the_options_close() =>
        Verify.ReportsAsync(
            """
            interface IHub { Task Drop(string id, int why); }

            class Endpoint
            {
                async Task RunAsync(IHub hub, Func<Task> chat)
                {
                    try { await chat(); }
                    catch (Exception) { await {|NETRA3001:hub.Drop("1", 1011)|}; }
                }
            }
            """,
            TestSetting.WithOptions("netra_close_methods = IHub.Drop"));

    [Test]
    public Task Methods_that_nobody_has_named_do_not() =>
        Verify.SilentAsync(
            """
            interface IHub { Task Drop(string id, int why); }

            class Endpoint
            {
                async Task RunAsync(IHub hub, Func<Task> chat)
                {
                    try { await chat(); }
                    catch (Exception) { await hub.Drop("1", 1011); }
                }
            }
            """);

    [Test]
    public Task A_method_named_as_safe_hides_no_failure() =>
        Verify.SilentAsync(
            """
            interface IHub { Task Drop(string id, int why); }

            class Endpoint(Action<Exception> log)
            {
                async Task RunAsync(IHub hub, Func<Task> chat)
                {
                    try { await chat(); }
                    catch (InvalidOperationException e) { log(e); await hub.Drop("1", 1011); }
                }
            }
            """,
            TestSetting.WithOptions("netra_safe_close_methods = IHub.Drop"));

    [Test]
    public Task A_method_that_is_only_named_as_closing_may_throw() =>
        Verify.ReportsAsync(
            """
            interface IHub { Task Drop(string id, int why); }

            class Endpoint(Action<Exception> log)
            {
                async Task RunAsync(IHub hub, Func<Task> chat)
                {
                    try { await chat(); }
                    catch (InvalidOperationException e) { log(e); await {|NETRA3009:hub.Drop("1", 1011)|}; }
                }
            }
            """,
            TestSetting.WithOptions("netra_close_methods = IHub.Drop"));

    [Test]
    public Task A_catch_all_that_tells_the_peer_what_failed_makes_two_mistakes() =>
        InHandler("catch (Exception e)", """await {|NETRA3005:{|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.Message, deadline)|}|};""");

    [Test]
    public Task Where_the_socket_has_ended_nothing_else_matters() =>
        Verify.ReportsAsync("""
            using System.Net.WebSockets;

            class Endpoint
            {
                async Task RunAsync(WebSocket socket, CancellationToken cancel)
                {
                    try { await socket.ReceiveAsync(new byte[1], cancel); }
                    catch (OperationCanceledException) { await {|NETRA3006:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "bye", cancel)|}; }
                }
            }
            """);

    [Test]
    public Task An_illegal_code_is_not_judged_further() =>
        InHandler("catch (FormatException e)", """log(e); await {|NETRA3004:socket.CloseAsync((WebSocketCloseStatus)500, "bad", deadline)|};""");

    [TestCase("catch (OperationCanceledException) { throw; } catch (ObjectDisposedException) { throw; } catch (Exception e)", true)]
    [TestCase("catch (OperationCanceledException) { throw; } catch (WebSocketException) { throw; } catch (Exception e)", false)]
    [TestCase("catch (Exception e) when (Logged(e))", true)]
    [TestCase("catch (Exception e) when (Ours(e))", false)]
    public Task A_general_handler_counts_what_was_sorted_out_before(string handler, bool isReported) =>
        isReported
            ? InHandler(handler, """log(e); await {|NETRA3001:SafeAsync(socket, WebSocketCloseStatus.InternalServerError)|};""")
            : SilentInHandler(handler, """log(e); await SafeAsync(socket, WebSocketCloseStatus.InternalServerError);""");

    [TestCase("e.Message[..10]")]
    [TestCase("JsonSerializer.Serialize(new { error = e.Message })")]
    public Task Exception_text_is_found_however_it_is_wrapped(string reason) =>
        InHandler("catch (InvalidOperationException e)", $$"""log(e); await {|NETRA3005:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, {{reason}}, deadline)|};""");

    [TestCase("""$"E{e.Message.GetHashCode()}" """)]
    [TestCase("""e.Message.Contains("x") ? "x" : "y" """)]
    public Task What_only_depends_on_the_text_does_not_hold_it(string reason) =>
        SilentInHandler("catch (InvalidOperationException e)", $"log(e); await SafeAsync(socket, WebSocketCloseStatus.InternalServerError, {reason});");

    [Test]
    public Task A_second_try_that_only_a_failure_leads_to_is_a_last_resort() =>
        Verify.SilentAsync(Handler(
            """
            bool created = false;
            try { await chat(); created = true; } catch (Exception first) { log(first); }
            if (!created)
            {
                try { await chat(); }
                catch (Exception e) { log(e); await SafeAsync(socket, WebSocketCloseStatus.InternalServerError); }
            }
            """));

    [Test]
    public Task A_second_try_that_runs_anyway_is_none() =>
        Verify.ReportsAsync(Handler(
            """
            bool created = false;
            try { await chat(); created = true; } catch (Exception first) { log(first); }
            if (created)
            {
                try { await chat(); }
                catch (Exception e) { log(e); await {|NETRA3001:SafeAsync(socket, WebSocketCloseStatus.InternalServerError)|}; }
            }
            """));

    [Test]
    public Task A_delegate_that_always_holds_one_method_is_a_close() =>
        Verify.ReportsAsync(Handler(
            """
            Func<WebSocket, WebSocketCloseStatus, string, Task> close = SafeAsync;
            try { await chat(); }
            catch (Exception e) { log(e); await {|NETRA3001:close(socket, WebSocketCloseStatus.InternalServerError, "failed")|}; }
            """));

    [Test]
    public Task A_delegate_that_may_hold_another_is_none() =>
        Verify.SilentAsync(Handler(
            """
            Func<WebSocket, WebSocketCloseStatus, string, Task> close = SafeAsync;
            close = (_, _, _) => Task.CompletedTask;
            try { await chat(); }
            catch (Exception e) { log(e); await close(socket, WebSocketCloseStatus.InternalServerError, "failed"); }
            """));

    [Test]
    public Task The_constant_parts_of_a_reason_are_counted() =>
        Verify.ReportsAsync(Handler($$"""
            await {|NETRA3004:socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, $"{{new string('x', 123)}} {chat}", deadline)|};
            """));

    [Test]
    public Task What_may_still_fit_is_left_alone() =>
        Verify.SilentAsync(Handler($$"""
            await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, $"{{new string('x', 122)}} {chat}", deadline);
            """));

    [Test]
    public Task A_method_that_an_object_cleans_up_with_is_not_chosen_for_its_code() =>
        Verify.SilentAsync("""
            using System.Net.WebSockets;

            class Session(WebSocket socket, Action<Exception> log)
            {
                async Task RunAsync(Func<Task> chat)
                {
                    try { await chat(); }
                    catch (InvalidOperationException e) { log(e); await EndAsync(); }
                }

                async Task EndAsync()
                {
                    using var deadline = new CancellationTokenSource(5000);
                    try { await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token); }
                    catch (Exception) { socket.Abort(); }
                }
            }
            """);

    [Test]
    public Task A_helper_that_is_given_the_socket_is_chosen_for_its_code() =>
        Verify.ReportsAsync("""
            using System.Net.WebSockets;

            class Session(Action<Exception> log)
            {
                async Task RunAsync(WebSocket socket, Func<Task> chat)
                {
                    try { await chat(); }
                    catch (InvalidOperationException e) { log(e); await {|NETRA3003:EndAsync(socket)|}; }
                }

                async Task EndAsync(WebSocket socket)
                {
                    using var deadline = new CancellationTokenSource(5000);
                    try { await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token); }
                    catch (Exception) { socket.Abort(); }
                }
            }
            """);

    [TestCase("DropAsync(socket, abort: true)", false)]
    [TestCase("{|NETRA3004:DropAsync(socket, WebSocketCloseStatus.Empty)|}", true)]
    public Task A_default_code_is_the_affair_of_the_helper(string call, bool isReported)
    {
        string source = $$"""
            using System.Net.WebSockets;

            class Session
            {
                Task RunAsync(WebSocket socket) => {{call}};

                Task DropAsync(WebSocket socket, WebSocketCloseStatus status = WebSocketCloseStatus.Empty, bool abort = false)
                {
                    if (abort)
                    {
                        socket.Abort();
                        return Task.CompletedTask;
                    }

                    return socket.CloseOutputAsync(status, null, CancellationToken.None);
                }
            }
            """;
        return isReported ? Verify.ReportsAsync(source) : Verify.SilentAsync(source);
    }

    [Test]
    public Task The_inside_of_a_library_is_its_own_affair_and_zero_may_be_no_code() =>
        Verify.ReportsAsync("""
            namespace NetCoreServer
            {
                public class WsSession
                {
                    public bool Close() => Close(77);

                    public bool Close(int status) => status > 0;
                }
            }

            class Session : NetCoreServer.WsSession
            {
                bool Quiet() => Close(0);

                bool Illegal() => {|NETRA3004:Close(77)|};
            }
            """);

    private static TestSetting TestProject { get; } = new()
    {
        References = [.. TestReferences.NetCore, MetadataReference.CreateFromFile(typeof(NUnit.Framework.TestAttribute).Assembly.Location)],
    };

    private static Task InHandler(string handler, string body) => Verify.ReportsAsync(Handler($$"""try { await chat(); } {{handler}} { {{body}} }"""));

    private static Task SilentInHandler(string handler, string body) => Verify.SilentAsync(Handler($$"""try { await chat(); } {{handler}} { {{body}} }"""));

    private static string Handler(string statements) => $$"""
        using System.Net.WebSockets;
        using System.Text.Json;

        class Endpoint(Action<Exception> log)
        {
            async Task RunAsync(WebSocket socket, Func<Task> chat, CancellationToken deadline)
            {
                {{statements}}
            }

            static bool Logged(Exception e) { Console.WriteLine(e); return true; }

            static bool Ours(Exception e) => e.HResult == 1;

            static async Task SafeAsync(WebSocket socket, WebSocketCloseStatus status, string reason = "failed")
            {
                using var deadline = new CancellationTokenSource(5000);
                try { await socket.CloseAsync(status, reason, deadline.Token); }
                catch (Exception) { socket.Abort(); }
            }
        }
        """;
}
