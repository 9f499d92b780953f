using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;
using Verify = Netra.Analyzers.Tests.Infrastructure.AnalyzerVerifier<Netra.Analyzers.Closing.CloseAnalyzer>;

namespace Netra.Analyzers.Tests.Closing;

/// <summary>The two closing places of the incident, one within the other's <c>try</c>, and what only looks like them.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ReportShapesTests
{
    [Test]
    public Task A_handler_within_the_try_does_not_make_the_outer_one_a_last_resort() => Verify.ReportsAsync(Endpoint("""
        try
        {
            try
            {
                create();
            }
            catch (Exception factoryError)
            {
                log(factoryError.Message);
                await {|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Factory SSOT validation failed", deadline)|};
                return;
            }

            await chat();
        }
        catch (Exception error)
        {
            log(error.Message);
            await {|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", deadline)|};
        }
        """));

    [TestCase("error != null")]
    [TestCase("error is not null")]
    public Task A_filter_that_every_exception_passes_excludes_nothing(string filter) => Verify.ReportsAsync(Endpoint($$"""
        try
        {
            await chat();
        }
        catch (Exception error) when ({{filter}})
        {
            log(error.Message);
            await {|NETRA3001:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", deadline)|};
        }
        """));

    [Test]
    public Task A_refusal_by_a_negated_pattern_has_a_code_of_its_own() => Verify.ReportsAsync(Endpoint("""
        if (auth is not { Success: true })
        {
            await {|NETRA3002:socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "refused", deadline)|};
        }
        """));

    [Test]
    public Task A_failure_of_our_own_that_a_negated_pattern_finds_is_an_internal_error() => Verify.SilentAsync(Endpoint("""
        if (auth is not { Attempts: 1 })
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "unexpected", deadline);
        }
        """));

    private static string Endpoint(string statements) => $$"""
        using System.Net.WebSockets;

        record AuthResult(bool Success, int Attempts);

        class Endpoint(Action create, Action<string> log)
        {
            async Task RunAsync(WebSocket socket, AuthResult? auth, Func<Task> chat, CancellationToken deadline)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
