using System.Net.WebSockets;

namespace Netra;

/// <summary>
/// One close of one socket: send the frame, wait for the answer, cut off what does not come to an end. A socket is somebody
/// else's code, so each of its members may throw or hang, on the spot too: none runs on the caller's thread, and none is waited
/// for without a limit.
/// </summary>
internal sealed class CloseAttempt(WebSocket socket, WebSocketCloseOptions options)
{
    /// <summary>What a socket gets beyond the deadline to notice that its token was cancelled.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private volatile Progress _progress = Progress.NotSent;

    private enum Progress
    {
        NotSent,
        AlreadyClosed,
        Sent,
        Completed,
    }

    /// <summary>Never faults.</summary>
    public async Task<WebSocketCloseOutcome> CloseAsync(WebSocketCloseStatus status, string reason)
    {
        bool isInTime = await IsDoneInTimeAsync(token => SendAndWaitAsync(status, reason, token), options.Timeout).ConfigureAwait(false);
        switch (_progress)
        {
            case Progress.Completed:
                return WebSocketCloseOutcome.Completed;
            case Progress.AlreadyClosed:
                return WebSocketCloseOutcome.AlreadyClosed;
        }

        WebSocketCloseOutcome unfinished = _progress == Progress.Sent ? WebSocketCloseOutcome.SentOnly
            : isInTime ? WebSocketCloseOutcome.FaultedAborted
            : WebSocketCloseOutcome.TimedOutAborted;
        await CutOffAsync().ConfigureAwait(false);
        return unfinished;
    }

    /// <summary>
    /// Never faults. Where a close frame is under way already, such as the framework's own answer to an illegal frame, it is given
    /// the time to arrive: aborting would take it back.
    /// </summary>
    public async Task<WebSocketCloseOutcome> AbortAsync()
    {
        WebSocketState state = WebSocketState.None;
        await IsDoneInTimeAsync(_ => Synchronously(() => state = socket.State), Grace).ConfigureAwait(false);
        switch (state)
        {
            case WebSocketState.Closed:
                return WebSocketCloseOutcome.AlreadyClosed;
            case WebSocketState.CloseSent:
                return await CloseAsync(WebSocketCloseStatus.NormalClosure, string.Empty).ConfigureAwait(false);
            default:
                await CutOffAsync().ConfigureAwait(false);
                return WebSocketCloseOutcome.Aborted;
        }
    }

    private Task CutOffAsync() => IsDoneInTimeAsync(_ => Synchronously(socket.Abort), Grace);

    private static Task Synchronously(Action work)
    {
        work();
        return Task.CompletedTask;
    }

    private async Task SendAndWaitAsync(WebSocketCloseStatus status, string reason, CancellationToken deadline)
    {
        WebSocketState state = socket.State;
        if (state is not (WebSocketState.Open or WebSocketState.CloseReceived or WebSocketState.CloseSent))
        {
            _progress = Progress.AlreadyClosed;
            return;
        }

        if (state != WebSocketState.CloseSent)
        {
            await socket.CloseOutputAsync(status, reason, deadline).ConfigureAwait(false);
        }

        _progress = Progress.Sent;
        if (socket.State == WebSocketState.CloseSent)
        {
            await socket.CloseAsync(status, reason, deadline).ConfigureAwait(false);
        }

        if (socket.State == WebSocketState.Closed)
        {
            _progress = Progress.Completed;
        }
    }

    /// <summary>Whether the work ended, well or not, before its time was over.</summary>
    private async Task<bool> IsDoneInTimeAsync(Func<CancellationToken, Task> work, TimeSpan limit)
    {
        var deadline = new CancellationTokenSource(limit, options.TimeProvider);
        Task running = Task.Run(() => work(deadline.Token));
        try
        {
            await running.WaitAsync(limit + Grace, options.TimeProvider).ConfigureAwait(false);
            return true;
        }
        catch (Exception)
        {
            // Observed whenever it comes, so that nobody is told of it later.
            _ = running.ContinueWith(static late => late.Exception, TaskScheduler.Default);
            return running.IsCompleted && !deadline.IsCancellationRequested;
        }
        finally
        {
            if (running.IsCompleted)
            {
                deadline.Dispose();
            }
        }
    }
}
