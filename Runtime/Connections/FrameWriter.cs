using System.Net.WebSockets;

namespace Netra;

/// <summary>
/// Writes the frames of one socket, one at a time and in order. Who finds nobody writing writes himself, so that an idle
/// connection needs no task of its own and a frame on a free line no hand-over. No token ever reaches the socket: a cancelled
/// send aborts it.
/// </summary>
/// <param name="socket">The socket.</param>
/// <param name="limits">What may wait.</param>
/// <param name="timeProvider">The clock of <see cref="IsStalled"/>.</param>
/// <param name="failed">Told once when a frame could not be written, or finds no room (null).</param>
internal sealed class FrameWriter(WebSocket socket, FrameWriterLimits limits, TimeProvider timeProvider, Action<Exception?> failed)
{
    private readonly object _gate = new();
    private Queue<OutgoingFrame>? _waiting;
    private TaskCompletionSource? _drained;
    private long _waitingBytes;
    private long _writingSince;
    private bool _isWriting;
    private bool _isComplete;

    /// <summary>Takes a frame without waiting; false when the connection ends.</summary>
    public bool TrySend(OutgoingFrame frame)
    {
        switch (Admit(frame))
        {
            case Admission.Mine:
                _ = WriteAllAsync(frame);
                return true;
            case Admission.Waiting:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Sends a frame and waits until it is written; false when the connection ends before that.</summary>
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> payload, WebSocketMessageType type)
    {
        if (TakeFreeLine())
        {
            return WriteOwnAsync(new OutgoingFrame(payload, type));
        }

        var written = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return TrySend(new OutgoingFrame(payload, type, written)) ? new ValueTask<bool>(written.Task) : new ValueTask<bool>(false);
    }

    /// <summary>Takes no more frames; writes a last one after those that wait, or instead of them. Completes when all is written.</summary>
    public Task CompleteAsync(ReadOnlyMemory<byte> last, bool discardWaiting)
    {
        var frame = new OutgoingFrame(last, WebSocketMessageType.Text);
        lock (_gate)
        {
            _isComplete = true;
            if (discardWaiting)
            {
                DiscardWaiting();
            }

            if (!_isWriting && last.IsEmpty)
            {
                return Task.CompletedTask;
            }

            _drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_isWriting)
            {
                if (!last.IsEmpty)
                {
                    Enqueue(frame);
                }

                return _drained.Task;
            }

            _isWriting = true;
        }

        _ = WriteAllAsync(frame);
        return _drained.Task;
    }

    /// <summary>Whether the frame that is being written has been under way for longer than this.</summary>
    public bool IsStalled(TimeSpan limit)
    {
        long since = Volatile.Read(ref _writingSince);
        return since != 0 && timeProvider.GetElapsedTime(since) > limit;
    }

    private bool TakeFreeLine()
    {
        lock (_gate)
        {
            return !_isWriting && !_isComplete && (_isWriting = true);
        }
    }

    private Admission Admit(OutgoingFrame frame)
    {
        lock (_gate)
        {
            if (_isComplete)
            {
                return Admission.Refused;
            }

            if (!_isWriting)
            {
                _isWriting = true;
                return Admission.Mine;
            }

            if ((_waiting?.Count ?? 0) < limits.Frames && _waitingBytes + frame.Payload.Length <= limits.Bytes)
            {
                Enqueue(frame);
                return Admission.Waiting;
            }

            _isComplete = true;
        }

        failed(null);
        return Admission.Refused;
    }

    /// <summary>Returns after the first frame; the others are none of its sender's business.</summary>
    private ValueTask<bool> WriteOwnAsync(OutgoingFrame frame)
    {
        ValueTask<bool> own = WriteOneAsync(frame);
        if (!own.IsCompletedSuccessfully)
        {
            return WaitForOwnAsync(own);
        }

        ContinueWithWaiting(own.Result);
        return own;
    }

    private async ValueTask<bool> WaitForOwnAsync(ValueTask<bool> own)
    {
        bool isWritten = await own.ConfigureAwait(false);
        ContinueWithWaiting(isWritten);
        return isWritten;
    }

    private void ContinueWithWaiting(bool isWritten)
    {
        if (TakeNext(isWritten) is { } next)
        {
            _ = WriteAllAsync(next);
        }
    }

    private async Task WriteAllAsync(OutgoingFrame first)
    {
        for (OutgoingFrame? frame = first; frame is { } current;)
        {
            frame = TakeNext(await WriteOneAsync(current).ConfigureAwait(false));
        }
    }

    private async ValueTask<bool> WriteOneAsync(OutgoingFrame frame)
    {
        Volatile.Write(ref _writingSince, timeProvider.GetTimestamp());
        try
        {
            await socket.SendAsync(frame.Payload, frame.Type, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
            frame.Written?.TrySetResult(true);
            return true;
        }
        catch (Exception failure)
        {
            frame.Written?.TrySetResult(false);
            failed(failure);
            return false;
        }
        finally
        {
            Volatile.Write(ref _writingSince, 0);
        }
    }

    /// <summary>The next frame to write; null, and the line is free, when there is none or the last one failed.</summary>
    private OutgoingFrame? TakeNext(bool isWritten)
    {
        lock (_gate)
        {
            if (!isWritten)
            {
                _isComplete = true;
                DiscardWaiting();
            }

            if (_waiting is { Count: > 0 })
            {
                OutgoingFrame next = _waiting.Dequeue();
                _waitingBytes -= next.Payload.Length;
                return next;
            }

            // A burst must not leave its memory behind on each of many idle connections.
            _waiting = null;
            _isWriting = false;
            _drained?.TrySetResult();
            return null;
        }
    }

    private void Enqueue(OutgoingFrame frame)
    {
        (_waiting ??= new Queue<OutgoingFrame>()).Enqueue(frame);
        _waitingBytes += frame.Payload.Length;
    }

    private void DiscardWaiting()
    {
        foreach (OutgoingFrame frame in _waiting ?? [])
        {
            frame.Written?.TrySetResult(false);
        }

        _waiting = null;
        _waitingBytes = 0;
    }

    private enum Admission
    {
        Mine,
        Waiting,
        Refused,
    }
}
