using System.Security.Authentication;

namespace Specimens;

/// <summary>Shapes beside the usual ones: known failures and codes.</summary>
public static class OtherFailures
{
    [Reports("NETRA3002")]
    public static async Task AuthenticationException(WebSocket socket, IChat chat, ILogger log, string token)
    {
        try
        {
            await chat.AuthenticateAsync(token);
        }
        catch (AuthenticationException e)
        {
            log.LogWarning(e, "refused");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "refused");
        }
    }

    public sealed class BadFrameException(string why) : FormatException(why);

    [Reports("NETRA3002")]
    public static async Task DerivedFromAKnownFailure(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (BadFrameException e)
        {
            log.LogWarning(e, "bad frame");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad frame");
        }
    }

    [Reports("NETRA3002")]
    public static async Task OneArmOfASwitchOnTheType(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (TimeoutException e)
        {
            log.LogWarning(e, "late");
            const WebSocketCloseStatus status = WebSocketCloseStatus.InternalServerError;
            await socket.CloseOutputAsync(status, "late", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3002")]
    public static async Task RefusedByComparison(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (auth.Success == false)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Authentication failed", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Silent]
    public static async Task NotFoundIsNoRefusal(WebSocket socket, IReadOnlyDictionary<string, IChat> rooms, string room)
    {
        if (!rooms.TryGetValue(room, out var chat))
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "No such room", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Reports("NETRA3003")]
    public static async Task NormalFromATimeOut(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (TimeoutException e)
        {
            log.LogWarning(e, "late");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "late");
        }
    }

    [Reports("NETRA3003")]
    public static async Task NormalFromAFilteredCatch(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "bye");
        }
    }

    [Silent]
    public static async Task NormalWhenTheServerStops(WebSocket socket, IChat chat, ILogger log, CancellationToken stopping)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(stopping);
        }
        catch (Exception e) when (stopping.IsCancellationRequested && e is OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "stopping");
        }
    }

    [Reports("NETRA3004")]
    public static async Task HttpStatusInALocal(WebSocket socket, bool known)
    {
        var status = known ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized;
        await socket.CloseAsync((WebSocketCloseStatus)status, "refused", Deadline.In5Seconds);
    }

    [Reports("NETRA3004")]
    public static Task NullableCode(WebSocket socket, WebSocketCloseStatus? status) =>
        socket.CloseAsync(status ?? (WebSocketCloseStatus)1005, "bye", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task ArmWithAReservedCode(WebSocket socket, int version) => socket.CloseAsync(
        version switch { 1 => WebSocketCloseStatus.ProtocolError, 2 => (WebSocketCloseStatus)2000, _ => WebSocketCloseStatus.NormalClosure },
        "version",
        Deadline.In5Seconds);

    [Quiet]
    public static Task RangeCheckedCode(WebSocket socket, int code) =>
        socket.CloseAsync(code is >= 3000 and <= 4999 ? (WebSocketCloseStatus)code : WebSocketCloseStatus.PolicyViolation, "bye", Deadline.In5Seconds);
}
