using System.ComponentModel.DataAnnotations;
using System.Security;

namespace Specimens;

public static class KnownFailures
{
    [Reports("NETRA3002")]
    public static async Task Json(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            var frame = JsonSerializer.Deserialize<Frame>(await chat.ReadAsync(socket));
            await chat.HandleAsync(frame!.Text);
        }
        catch (JsonException e)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "bad payload", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3002")]
    public static async Task Format(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(int.Parse(await chat.ReadAsync(socket)).ToString());
        }
        catch (FormatException e)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad payload");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Encoding(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (DecoderFallbackException e)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad payload");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Argument(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (ArgumentException e)
        {
            log.LogWarning(e, "bad request");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad request");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Validation(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (ValidationException e)
        {
            log.LogWarning(e, "bad request");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad request");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Unauthorized(WebSocket socket, IChat chat, ILogger log, string token)
    {
        try
        {
            await chat.AuthenticateAsync(token);
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogWarning(e, "refused");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "refused");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Security(WebSocket socket, IChat chat, ILogger log, string token)
    {
        try
        {
            await chat.AuthenticateAsync(token);
        }
        catch (SecurityException e)
        {
            log.LogWarning(e, "refused");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "refused");
        }
    }

    [Reports("NETRA3002")]
    public static async Task TimeOut(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(TimeSpan.FromSeconds(3));
        }
        catch (TimeoutException e)
        {
            log.LogWarning(e, "too slow");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "too slow");
        }
    }

    [Reports("NETRA3002")]
    public static async Task Cancelled(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (OperationCanceledException e)
        {
            log.LogWarning(e, "cancelled");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "cancelled");
        }
    }

    [Reports("NETRA3002")]
    public static async Task TaskCancelled(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (TaskCanceledException e)
        {
            log.LogWarning(e, "cancelled");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "cancelled");
        }
    }

    [Reports("NETRA3002")]
    public static async Task ByFilter(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "bad payload");
        }
    }

    [Reports("NETRA3002")]
    public static async Task ByTernary(WebSocket socket, IChat chat, ILogger log, bool strict)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (JsonException e)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseQuietlyAsync(strict ? WebSocketCloseStatus.InvalidPayloadData : WebSocketCloseStatus.InternalServerError, "bad payload");
        }
    }

    [Reports("NETRA3002")]
    public static async Task RefusedByFlag(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (!auth.Success)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Authentication failed", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Reports("NETRA3002")]
    public static async Task RefusedByFlagOrNull(WebSocket socket, IChat chat, string token)
    {
        AuthResult? auth = await chat.AuthenticateAsync(token);
        if (auth == null || !auth.Success)
        {
            await socket.CloseAsync((WebSocketCloseStatus)1011, "Authentication failed", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Reports("NETRA3002")]
    public static async Task RefusedIdentity(WebSocket socket, IChat chat, System.Security.Claims.ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Not signed in", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Reports("NETRA3002")]
    public static async Task RefusedElse(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (auth.Success)
        {
            await chat.RunAsync(socket);
        }
        else
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Authentication failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3002")]
    public static async Task TooBig(WebSocket socket, byte[] buffer, int maxMessageSize)
    {
        var total = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
            total += received.Count;
            if (total > maxMessageSize)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Message too big", Deadline.In5Seconds);
                return;
            }

            if (received.EndOfMessage)
            {
                return;
            }
        }
    }

    [Reports("NETRA3002")]
    public static async Task WrongType(WebSocket socket, byte[] buffer)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        if (received.MessageType == WebSocketMessageType.Binary)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Text only", Deadline.In5Seconds);
        }
    }

    [Quiet]
    public static async Task JsonWithItsCode(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            var frame = JsonSerializer.Deserialize<Frame>(await chat.ReadAsync(socket));
            await chat.HandleAsync(frame!.Text);
        }
        catch (JsonException e)
        {
            log.LogWarning(e, "bad payload");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload");
        }
    }

    [Quiet]
    public static async Task UnauthorizedWithItsCode(WebSocket socket, IChat chat, ILogger log, string token)
    {
        try
        {
            await chat.AuthenticateAsync(token);
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogWarning(e, "refused");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.PolicyViolation, "refused");
        }
    }

    [Quiet]
    public static async Task UnauthorizedWithAnOwnCode(WebSocket socket, IChat chat, ILogger log, string token)
    {
        try
        {
            await chat.AuthenticateAsync(token);
        }
        catch (UnauthorizedAccessException e)
        {
            log.LogWarning(e, "refused");
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)4401, "refused");
        }
    }

    [Quiet]
    public static async Task RefusedWithPolicyViolation(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (!auth.Success)
        {
            await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "Authentication failed", Deadline.In5Seconds);
            return;
        }

        await chat.RunAsync(socket);
    }

    [Quiet]
    public static async Task TimeOutWithItsCode(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(TimeSpan.FromSeconds(3));
        }
        catch (TimeoutException e)
        {
            log.LogWarning(e, "too slow");
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)1013, "try again later");
        }
    }

    [Silent]
    public static async Task OwnConfigurationIsNotTheClients(WebSocket socket, IChat chat, ILogger log, string path)
    {
        Frame? greeting;
        try
        {
            greeting = JsonSerializer.Deserialize<Frame>(await File.ReadAllTextAsync(path));
        }
        catch (JsonException e)
        {
            log.LogError(e, "our own configuration is broken");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
            return;
        }

        await chat.HandleAsync(greeting!.Text);
    }

    [Silent]
    public static async Task SuccessOfSomethingElse(WebSocket socket, System.Net.Http.HttpClient upstream, string address)
    {
        var response = await upstream.GetAsync(address);
        if (!response.IsSuccessStatusCode)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "upstream failed", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task AuthenticatedButWithoutAnId(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        if (auth.Success && string.IsNullOrWhiteSpace(auth.UserId))
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Quiet]
    public static async Task TooBigWithItsCode(WebSocket socket, byte[] buffer, int maxMessageSize)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        if (received.Count > maxMessageSize)
        {
            await socket.CloseAsync(WebSocketCloseStatus.MessageTooBig, "Message too big", Deadline.In5Seconds);
        }
    }

    [Quiet]
    public static async Task WrongTypeWithItsCode(WebSocket socket, byte[] buffer)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        if (received.MessageType == WebSocketMessageType.Binary)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InvalidMessageType, "Text only", Deadline.In5Seconds);
        }
    }
}
