namespace Specimens;

public static class Reasons
{
    const string TooLong =
        "The connection cannot be established because the service that should serve it has not been initialised completely; please try again.";

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task ConstantTooLong(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, TooLong, Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task LiteralOf124(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234",
        Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1008)]
    public static Task LiteralOf123(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123",
        Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task AccentsOf124Bytes(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
        Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1008)]
    public static Task AccentsOf122Bytes(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
        Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task FacesOf124Bytes(WebSocket socket) => socket.CloseOutputAsync(
        WebSocketCloseStatus.PolicyViolation,
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task JapaneseOf126Bytes(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "認証に失敗しました。もう一度ログインしてからもう一度接続してください。お手数をおかけします",
        Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task Concatenated(WebSocket socket) => socket.CloseAsync(
        WebSocketCloseStatus.PolicyViolation,
        "The connection cannot be established because the service that " + "should serve it has not been initialised completely; please try again.",
        Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static async Task LocalTooLong(WebSocket socket)
    {
        var reason = TooLong;
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, reason, Deadline.In5Seconds);
    }

    [Reports("NETRA3004")]
    public static Task OneArmTooLong(WebSocket socket, bool loud) =>
        socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, loud ? TooLong : "no", Deadline.In5Seconds);

    [Quiet]
    public static Task ReasonOfTheCaller(WebSocket socket, string reason) =>
        socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, reason, Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1008)]
    public static Task NoReason(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, null, Deadline.In5Seconds);

    [Reports("NETRA3005")]
    public static async Task Message(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, e.Message);
        }
    }

    [Reports("NETRA3005")]
    public static async Task MessageOfTheBclClose(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.Message, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task Interpolated(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, $"Error: {e.Message}", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task InterpolatedWhole(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, $"{e}", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task ConcatenatedMessage(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Error: " + e.Message, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task ConcatenatedWhole(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Error: " + e, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task WholeText(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.ToString(), Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task Stack(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.StackTrace, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task InnerMessage(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.InnerException?.Message ?? "Error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task BaseMessage(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, e.GetBaseException().Message, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task Formatted(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, string.Format("Error: {0}", e.Message), Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task CutMessage(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            var reason = e.Message.Length > 100 ? e.Message.Substring(0, 100) : e.Message;
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, reason, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task ThroughALocal(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            string text = "Failed: " + e.Message;
            var reason = text.Trim();
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, reason, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task ThroughABuilder(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            var reason = new StringBuilder("Failed: ").Append(e.Message);
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, reason.ToString(), Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3005")]
    public static async Task DecidedInTheHandlerUsedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        var reason = "bye";
        var status = WebSocketCloseStatus.NormalClosure;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            reason = e.Message;
            status = WebSocketCloseStatus.InternalServerError;
        }

        await socket.CloseAsync(status, reason, Deadline.In5Seconds);
    }

    [Reports("NETRA3005")]
    public static async Task OfAPolicyViolation(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogError(e, "refused");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.PolicyViolation, e.Message);
        }
    }

    [Silent]
    public static async Task NameOfTheMember(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, nameof(e.Message));
        }
    }

    [Silent]
    public static async Task NameOfTheType(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, e.GetType().Name);
        }
    }

    public sealed class ChatException(string errorCode) : Exception
    {
        public string ErrorCode { get; } = errorCode;
    }

    [Silent]
    public static async Task ErrorCode(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (ChatException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, $"E-{e.ErrorCode}");
        }
    }

    [Silent]
    public static async Task HResult(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, $"failed with {e.HResult:X8}");
        }
    }

    [Quiet]
    public static async Task CorrelationId(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            var id = Guid.NewGuid();
            log.LogError(e, "failed as {Id}: " + e.Message, id);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, $"Error {id:N}");
        }
    }

    [Quiet]
    public static Task MessageOfSomethingElse(WebSocket socket, AuthResult auth) =>
        socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, auth.Error, Deadline.In5Seconds);
}
