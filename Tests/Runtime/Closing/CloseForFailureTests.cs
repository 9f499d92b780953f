using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Closing;

[TestFixture]
internal sealed class CloseForFailureTests
{
    [Test]
    public async Task An_unclassified_failure_closes_with_1011_and_an_id_by_which_the_cause_is_found()
    {
        using var log = new LogRecorder();
        var socket = new FaultySocket();
        var failure = new InvalidOperationException("The secret of the database.");

        WebSocketCloseOutcome outcome = await socket.CloseForFailureAsync(failure, log).OrHangs();

        Assert.That(outcome, Is.EqualTo(WebSocketCloseOutcome.Completed));
        Assert.That(socket.SentStatus, Is.EqualTo(WebSocketCloseStatus.InternalServerError));
        Assert.That(socket.SentReason, Does.StartWith("Internal error.").And.Not.Contain("secret"));
        LogEntry entry = log.Entries.Single();
        Assert.That((entry.Level, entry.Exception), Is.EqualTo((LogLevel.Error, failure)));
        string correlationId = socket.SentReason!.Split('(', ')')[1];
        Assert.That(entry.Text, Does.Contain(correlationId));
    }

    [Test]
    public async Task A_classified_failure_closes_with_its_own_code_and_is_logged_once()
    {
        using var log = new LogRecorder();
        var socket = new FaultySocket();

        await socket.CloseForFailureAsync(new JsonException("Bad."), log).OrHangs();

        Assert.That(socket.SentStatus, Is.EqualTo(WebSocketCloseStatus.InvalidPayloadData));
        Assert.That(log.Entries.Single().Exception, Is.TypeOf<JsonException>());
    }

    [Test]
    public async Task A_disconnect_is_aborted_and_is_no_error_of_anybodys()
    {
        using var log = new LogRecorder();
        var socket = new FaultySocket();

        WebSocketCloseOutcome outcome =
            await socket.CloseForFailureAsync(new WebSocketException(WebSocketError.ConnectionClosedPrematurely), log).OrHangs();

        Assert.That(outcome, Is.EqualTo(WebSocketCloseOutcome.Aborted));
        Assert.That((socket.CloseFrames, socket.RealState), Is.EqualTo((0, WebSocketState.Aborted)));
        Assert.That(log.Entries.Single().Level, Is.EqualTo(LogLevel.Debug));
    }

    [TestCase(WebSocketState.Closed, WebSocketCloseOutcome.AlreadyClosed)]
    [TestCase(WebSocketState.Aborted, WebSocketCloseOutcome.AlreadyClosed)]
    public async Task The_frame_with_which_the_framework_has_closed_is_not_taken_back(WebSocketState state, WebSocketCloseOutcome expected)
    {
        var socket = new FaultySocket();
        socket.Become(state);

        WebSocketCloseOutcome outcome = await socket.CloseForFailureAsync(new WebSocketException(WebSocketError.Faulted)).OrHangs();

        Assert.That((outcome, socket.RealState, socket.CloseFrames, socket.Aborts), Is.EqualTo((expected, state, 0, 0)));
    }

    [Test]
    public async Task A_close_frame_that_is_under_way_is_waited_for_before_the_socket_is_cut_off()
    {
        var socket = new FaultySocket();
        socket.Become(WebSocketState.CloseSent);

        WebSocketCloseOutcome outcome = await socket.CloseForFailureAsync(new OperationCanceledException()).OrHangs();

        Assert.That((outcome, socket.RealState, socket.Aborts), Is.EqualTo((WebSocketCloseOutcome.Completed, WebSocketState.Closed, 0)));
    }

    [Test]
    public async Task Nothing_that_it_is_given_can_make_it_throw(
        [Values(Fault.None, Fault.Throws, Fault.Hangs, Fault.Blocks)] Fault onSend,
        [Values] bool hasLogger,
        [Values] bool hasMapper,
        [Values] bool hasException)
    {
        var socket = new FaultySocket { OnSend = onSend };
        try
        {
            var options = new WebSocketCloseOptions
            {
                Timeout = TimeSpan.FromMilliseconds(250),
                ErrorMessage = new JsonErrorMessageWriter(),
                Mapper = hasMapper ? new ThrowingMapper() : CloseStatusMapper.Default,
            };

            await socket.CloseForFailureAsync(
                hasException ? new InvalidOperationException() : null!, hasLogger ? new ThrowingLogger() : null, options).OrHangs();

            Assert.That(socket.SentStatus, Is.EqualTo(WebSocketCloseStatus.InternalServerError));
        }
        finally
        {
            socket.EndTest();
        }
    }

    [Test]
    public async Task No_socket_still_means_a_logged_cause()
    {
        using var log = new LogRecorder();

        await default(WebSocket).CloseForFailureAsync(new InvalidOperationException("Lost?"), log).OrHangs();

        Assert.That(log.Entries.Single().Exception?.Message, Is.EqualTo("Lost?"));
    }

    [Test]
    public async Task A_mapper_that_fails_is_logged_beside_the_failure_that_it_was_asked_about()
    {
        using var log = new LogRecorder();

        await new FaultySocket().CloseForFailureAsync(
            new JsonException("First."), log, new WebSocketCloseOptions { Mapper = new ThrowingMapper() }).OrHangs();

        Assert.That(log.Entries.Select(entry => entry.Exception?.Message), Is.EqualTo(new[] { "The mapper.", "First." }));
    }

    [TestCase("line\r\nINFO: all is well")]
    [TestCase("\u001B[31mred")]
    [TestCase("\u202Ereversed")]
    public async Task What_a_message_of_an_exception_holds_cannot_forge_the_log(string text)
    {
        using var log = new LogRecorder();
        var failure = new InvalidOperationException("Outer.", new FormatException($"Cannot read '{text}'."));

        await new FaultySocket().CloseForFailureAsync(failure, log).OrHangs();

        string printed = log.Entries.Single().Printed;
        Assert.That(printed.Contains(text, StringComparison.Ordinal), Is.False, printed);
        Assert.That(printed, Does.Contain("System.InvalidOperationException: Outer.").And.Contain("System.FormatException: Cannot read '"));
    }

    private sealed class ThrowingMapper : ICloseStatusMapper
    {
        public CloseDecision Map(Exception exception, CloseSituation situation) => throw new NotSupportedException("The mapper.");
    }

    private sealed class ThrowingLogger : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("The disk is full.");
    }
}
