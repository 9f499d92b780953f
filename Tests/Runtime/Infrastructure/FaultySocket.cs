using System.Net.WebSockets;

namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>What a member of a socket does instead of its work.</summary>
public enum Fault
{
    /// <summary>Its work.</summary>
    None,

    /// <summary>Throws on the spot.</summary>
    Throws,

    /// <summary>Returns a task that has failed.</summary>
    Faults,

    /// <summary>Returns a task that never ends and heeds no token.</summary>
    Hangs,

    /// <summary>Does not return until the test is over.</summary>
    Blocks,
}

/// <summary>A socket each of whose members may misbehave.</summary>
internal sealed class FaultySocket : WebSocket
{
    private static readonly TaskCompletionSource Never = new();
    private readonly ManualResetEventSlim _testIsOver = new();
    private WebSocketState _state = WebSocketState.Open;
    private int _closeFrames;

    public Fault OnState { get; init; }

    public Fault OnCloseOutput { get; init; }

    public Fault OnClose { get; init; }

    public Fault OnAbort { get; init; }

    public Fault OnSend { get; init; }

    public Exception Failure { get; init; } = new InvalidOperationException("Faulty.");

    /// <summary>The close frames that were sent.</summary>
    public int CloseFrames => _closeFrames;

    public int Aborts { get; private set; }

    public string? SentReason { get; private set; }

    public WebSocketCloseStatus? SentStatus { get; private set; }

    /// <summary>The state, however faulty the property is.</summary>
    public WebSocketState RealState => _state;

    public override WebSocketState State
    {
        get
        {
            Misbehave(OnState);
            return _state;
        }
    }

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override string? SubProtocol => null;

    public void EndTest() => _testIsOver.Set();

    public void Become(WebSocketState state) => _state = state;

    public override void Abort()
    {
        Aborts++;
        if (OnAbort is Fault.Throws or Fault.Faults)
        {
            throw Failure;
        }

        Misbehave(OnAbort);
        _state = _state == WebSocketState.Closed ? _state : WebSocketState.Aborted;
    }

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        if (Misbehave(OnClose) is { } task)
        {
            return task;
        }

        _state = WebSocketState.Closed;
        return Task.CompletedTask;
    }

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        if (Misbehave(OnCloseOutput) is { } task)
        {
            return task;
        }

        Interlocked.Increment(ref _closeFrames);
        SentStatus = closeStatus;
        SentReason = statusDescription;
        _state = _state == WebSocketState.CloseReceived ? WebSocketState.Closed : WebSocketState.CloseSent;
        return Task.CompletedTask;
    }

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        Misbehave(OnSend) ?? Task.CompletedTask;

    public override void Dispose()
    {
    }

    private Task? Misbehave(Fault fault)
    {
        switch (fault)
        {
            case Fault.Throws:
                throw Failure;
            case Fault.Faults:
                return Task.FromException(Failure);
            case Fault.Hangs:
                return Never.Task;
            case Fault.Blocks:
                _testIsOver.Wait();
                return null;
            default:
                return null;
        }
    }
}
