using System.Net.WebSockets;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Closing;

/// <summary>A close never throws, always returns, and leaves the socket closed or aborted, whatever the socket does.</summary>
[TestFixture]
internal sealed class SafeCloseTests
{
    private static readonly WebSocketCloseOptions Soon = new() { Timeout = TimeSpan.FromMilliseconds(50) };

    private static readonly Fault[] AllFaults = Enum.GetValues<Fault>();

    [Test]
    public async Task Whatever_the_socket_does_the_close_returns(
        [ValueSource(nameof(AllFaults))] Fault onCloseOutput,
        [ValueSource(nameof(AllFaults))] Fault onClose,
        [Values(Fault.None, Fault.Throws)] Fault onAbort)
    {
        var socket = new FaultySocket { OnCloseOutput = onCloseOutput, OnClose = onClose, OnAbort = onAbort };
        try
        {
            WebSocketCloseOutcome outcome = await socket.SafeCloseAsync(WebSocketCloseStatus.NormalClosure, "Done.", Soon).OrHangs();

            Assert.That(outcome, Is.EqualTo(Expected(onCloseOutput, onClose)));
            if (onAbort == Fault.None)
            {
                Assert.That(socket.RealState, Is.EqualTo(outcome == WebSocketCloseOutcome.Completed ? WebSocketState.Closed : WebSocketState.Aborted));
            }
        }
        finally
        {
            socket.EndTest();
        }
    }

    [Test]
    public async Task Not_even_an_abort_that_blocks_is_waited_for_without_end()
    {
        var socket = new FaultySocket { OnCloseOutput = Fault.Blocks, OnAbort = Fault.Blocks };
        try
        {
            Assert.That(await socket.SafeCloseAsync(options: Soon).OrHangs(), Is.EqualTo(WebSocketCloseOutcome.TimedOutAborted));
        }
        finally
        {
            socket.EndTest();
        }
    }

    [TestCase(Fault.Throws)]
    [TestCase(Fault.Blocks)]
    public async Task A_socket_whose_state_cannot_be_read_is_aborted(Fault onState)
    {
        var socket = new FaultySocket { OnState = onState };
        try
        {
            await socket.SafeCloseAsync(options: Soon).OrHangs();

            Assert.That(socket.RealState, Is.EqualTo(WebSocketState.Aborted));
        }
        finally
        {
            socket.EndTest();
        }
    }

    private static IEnumerable<Exception> Exceptions() =>
    [
        new ArgumentException("The code is not legal."),
        new System.Text.EncoderFallbackException(),
        new OperationCanceledException(),
        new ObjectDisposedException("socket"),
        new WebSocketException(WebSocketError.InvalidState),
        new OutOfMemoryException(),
    ];

    [TestCaseSource(nameof(Exceptions))]
    public async Task No_exception_gets_out(Exception failure)
    {
        foreach (Fault fault in (Fault[])[Fault.Throws, Fault.Faults])
        {
            var socket = new FaultySocket { OnCloseOutput = fault, Failure = failure };

            Assert.That(await socket.SafeCloseAsync(options: Soon).OrHangs(), Is.EqualTo(WebSocketCloseOutcome.FaultedAborted));
            Assert.That(socket.RealState, Is.EqualTo(WebSocketState.Aborted));
        }
    }

    [TestCase(WebSocketState.Aborted)]
    [TestCase(WebSocketState.Closed)]
    [TestCase(WebSocketState.None)]
    [TestCase(WebSocketState.Connecting)]
    public async Task A_socket_that_has_ended_is_left_alone(WebSocketState state)
    {
        var socket = new FaultySocket();
        socket.Become(state);

        Assert.That(await socket.SafeCloseAsync().OrHangs(), Is.EqualTo(WebSocketCloseOutcome.AlreadyClosed));
        Assert.That(socket.CloseFrames, Is.Zero);
    }

    [Test]
    public async Task No_socket_is_a_closed_socket() =>
        Assert.That(await default(WebSocket).SafeCloseAsync().OrHangs(), Is.EqualTo(WebSocketCloseOutcome.AlreadyClosed));

    [Test]
    public async Task The_answer_to_the_peers_close_completes_it()
    {
        var socket = new FaultySocket();
        socket.Become(WebSocketState.CloseReceived);

        Assert.That(await socket.SafeCloseAsync().OrHangs(), Is.EqualTo(WebSocketCloseOutcome.Completed));
    }

    [Test]
    public async Task Of_many_closers_one_sends_its_frame_and_the_others_wait()
    {
        var socket = new FaultySocket();

        WebSocketCloseOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            Task.Run(async () => await socket.SafeCloseAsync((WebSocketCloseStatus)(4000 + number))))).OrHangs();

        Assert.That(socket.CloseFrames, Is.EqualTo(1));
        Assert.That(outcomes.Count(outcome => outcome == WebSocketCloseOutcome.Completed), Is.EqualTo(1));
        Assert.That(outcomes.Count(outcome => outcome == WebSocketCloseOutcome.AlreadyClosed), Is.EqualTo(49));
    }

    [TestCase(999, 1011)]
    [TestCase(401, 1011)]
    [TestCase(1005, 1011)]
    [TestCase(1006, 1011)]
    [TestCase(-1, 1011)]
    [TestCase(66536, 1011)]
    [TestCase(1013, 1013)]
    [TestCase(4401, 4401)]
    public async Task A_code_that_may_not_be_sent_is_replaced(int status, int sent)
    {
        var socket = new FaultySocket();

        await socket.SafeCloseAsync((WebSocketCloseStatus)status, new string('é', 100)).OrHangs();

        Assert.That((int?)socket.SentStatus, Is.EqualTo(sent));
        Assert.That(socket.SentReason, Is.EqualTo(new string('é', 61)));
    }

    private static WebSocketCloseOutcome Expected(Fault onCloseOutput, Fault onClose) => (onCloseOutput, onClose) switch
    {
        (Fault.Throws or Fault.Faults, _) => WebSocketCloseOutcome.FaultedAborted,
        (Fault.Hangs or Fault.Blocks, _) => WebSocketCloseOutcome.TimedOutAborted,
        (_, Fault.None) => WebSocketCloseOutcome.Completed,
        _ => WebSocketCloseOutcome.SentOnly,
    };
}
