using System.Net.WebSockets;

namespace Netra;

/// <summary>Tells a client what happened, as well as it can be done: it never throws and never takes longer than the close may.</summary>
internal static class ErrorMessageSender
{
    /// <summary>The message's bytes; empty where its writer fails.</summary>
    public static ReadOnlyMemory<byte> Write(IErrorMessageWriter writer, CloseDecision decision, string correlationId)
    {
        try
        {
            return writer.Write(new ErrorMessage(decision.ErrorCode, decision.Reason, correlationId));
        }
        catch (Exception)
        {
            return default;
        }
    }

    public static async Task SendAsync(WebSocket socket, CloseDecision decision, string correlationId, WebSocketCloseOptions options)
    {
        ReadOnlyMemory<byte> message = options.ErrorMessage is { } writer ? Write(writer, decision, correlationId) : default;
        if (message.IsEmpty || CloseLatch.StateOf(socket) is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        // Without a token: a cancelled send aborts the socket, and the close after it could say nothing.
        Task sending = Task.Run(() => socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).AsTask());
        try
        {
            await sending.WaitAsync(options.Timeout, options.TimeProvider).ConfigureAwait(false);
        }
        catch (Exception)
        {
            _ = sending.ContinueWith(static late => late.Exception, TaskScheduler.Default);
        }
    }
}
