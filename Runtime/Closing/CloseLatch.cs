using System.Net.WebSockets;
using System.Runtime.CompilerServices;

namespace Netra;

/// <summary>Lets one close of a socket through and makes the others wait for it. It lives as long as its socket.</summary>
internal sealed class CloseLatch
{
    private static readonly ConditionalWeakTable<WebSocket, CloseLatch> Latches = [];

    private readonly WeakReference<WebSocket> _socket;
    private readonly object _gate = new();
    private Task<WebSocketCloseOutcome>? _first;

    private CloseLatch(WebSocket socket) => _socket = new WeakReference<WebSocket>(socket);

    public static CloseLatch Of(WebSocket socket) => Latches.GetValue(socket, static key => new CloseLatch(key));

    /// <summary>The state of a socket; aborted where even that question fails.</summary>
    public static WebSocketState StateOf(WebSocket? socket)
    {
        try
        {
            return socket?.State ?? WebSocketState.Closed;
        }
        catch (Exception)
        {
            return WebSocketState.Aborted;
        }
    }

    public ValueTask<WebSocketCloseOutcome> CloseAsync(WebSocketCloseStatus status, string reason, WebSocketCloseOptions options) =>
        FirstOnlyAsync(socket => new CloseAttempt(socket, options).CloseAsync(status, reason));

    public ValueTask<WebSocketCloseOutcome> AbortAsync(WebSocketCloseOptions options) =>
        FirstOnlyAsync(socket => new CloseAttempt(socket, options).AbortAsync());

    private async ValueTask<WebSocketCloseOutcome> FirstOnlyAsync(Func<WebSocket, Task<WebSocketCloseOutcome>> end)
    {
        if (!_socket.TryGetTarget(out WebSocket? socket))
        {
            return WebSocketCloseOutcome.AlreadyClosed;
        }

        bool isFirst = false;
        Task<WebSocketCloseOutcome> first;
        lock (_gate)
        {
            if (_first is null)
            {
                isFirst = true;
                _first = end(socket);
            }

            first = _first;
        }

        WebSocketCloseOutcome outcome = await first.ConfigureAwait(false);
        return isFirst ? outcome : WebSocketCloseOutcome.AlreadyClosed;
    }
}
