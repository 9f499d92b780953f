namespace Specimens;

public static class Wrappers
{
    static async Task CloseWithAsync(WebSocket socket, WebSocketCloseStatus status, string reason)
    {
        if (socket.State == WebSocketState.Open)
        {
            await socket.CloseAsync(status, reason, Deadline.In5Seconds);
        }
    }

    static Task CloseWithNumberAsync(this WebSocket socket, int code, string reason = "") =>
        socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, Deadline.In5Seconds);

    static Task FailAsync(WebSocket socket) => CloseWithAsync(socket, WebSocketCloseStatus.InternalServerError, "Internal error");

    static Task FailDeeplyAsync(WebSocket socket) => FailAsync(socket);

    static Task CloseOrFailAsync(WebSocket socket, WebSocketCloseStatus status = WebSocketCloseStatus.InternalServerError) =>
        socket.CloseAsync(status, "closed", Deadline.In5Seconds);

    static Task EndAsync(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Deadline.In5Seconds);

    static Task EndWithNumberAsync(WebSocket socket, ushort closeCode) => CloseWithNumberAsync(socket, closeCode);

    [Reports("NETRA3001")]
    public static async Task PassedThrough(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await CloseWithAsync(socket, WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Reports("NETRA3001")]
    public static async Task PassedThroughAsANumber(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseWithNumberAsync(code: 1011, reason: "Internal error");
        }
    }

    [Reports("NETRA3001")]
    public static async Task PassedThroughTwoLevels(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await EndWithNumberAsync(socket, 1011);
        }
    }

    [Reports("NETRA3001")]
    public static async Task AlwaysThisCode(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await FailAsync(socket);
        }
    }

    [Reports("NETRA3001")]
    public static async Task AlwaysThisCodeDeeper(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch
        {
            await FailDeeplyAsync(socket);
        }
    }

    [Reports("NETRA3001")]
    public static async Task DefaultParameter(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await CloseOrFailAsync(socket);
        }
    }

    [Silent]
    public static async Task DefaultParameterOverridden(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await CloseOrFailAsync(socket, (WebSocketCloseStatus)1013);
        }
    }

    [Reports("NETRA3001")]
    public static async Task LocalFunction(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await Fail("Internal error");
        }

        Task Fail(string reason) => socket.CloseAsync(WebSocketCloseStatus.InternalServerError, reason, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task LambdaInALocal(WebSocket socket, IChat chat)
    {
        Func<WebSocketCloseStatus, Task> close = status => socket.CloseAsync(status, null, Deadline.In5Seconds);
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await close(WebSocketCloseStatus.InternalServerError);
        }
    }

    [Reports("NETRA3001")]
    public static async Task InsideALambda(WebSocket socket, IChat chat)
    {
        await Task.Run(async () =>
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
            }
        });
    }

    [Reports("NETRA3001")]
    public static async Task InsideALocalFunction(WebSocket socket, IChat chat)
    {
        await Serve();

        async Task Serve()
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception)
            {
                await CloseWithAsync(socket, WebSocketCloseStatus.InternalServerError, "failed");
            }
        }
    }

    public interface IConnection
    {
        Task CloseAsync(WebSocketCloseStatus status, string? reason = null);

        Task SendAsync(string text);
    }

    [Reports("NETRA3001")]
    public static async Task InterfaceWithTheCodeType(IConnection connection, IChat chat)
    {
        try
        {
            await chat.HandleAsync("text");
        }
        catch (Exception)
        {
            await connection.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task InterfaceWithTheCodeTypeAfterSpecificCatches(IConnection connection, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("text");
        }
        catch (OperationCanceledException)
        {
        }
        catch (WebSocketException)
        {
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await connection.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Reports("NETRA3001")]
    public class Session(WebSocket socket, IChat chat)
    {
        public async Task RunAsync()
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception)
            {
                await StopAsync(1011);
            }
        }

        Task StopAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, "stopped", Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public class WithTheException(WebSocket socket, IChat chat, ILogger log)
    {
        public async Task RunAsync()
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e)
            {
                await FailedAsync(e);
            }
        }

        async Task FailedAsync(Exception cause)
        {
            log.LogError(cause, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public class WithTheExceptionClassified(WebSocket socket, IChat chat, ILogger log)
    {
        public async Task RunAsync()
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e)
            {
                await FailedAsync(e);
            }
        }

        async Task FailedAsync(Exception cause)
        {
            log.LogError(cause, "failed");
            switch (cause)
            {
                case OperationCanceledException or WebSocketException:
                    socket.Abort();
                    break;
                case JsonException:
                    await socket.CloseQuietlyAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload");
                    break;
                default:
                    await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
                    break;
            }
        }
    }

    [Silent]
    public static async Task HelperThatEndsNormally(WebSocket socket, IChat chat)
    {
        await chat.RunAsync(socket);
        await EndAsync(socket);
    }

    [Reports("NETRA3003")]
    public static async Task HelperThatEndsNormallyAfterAFailure(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (InvalidOperationException e)
        {
            log.LogError(e, "failed");
            await EndAsync(socket);
        }
    }

    [Reports("NETRA3004")]
    public static async Task IllegalCodeThroughAHelper(WebSocket socket) => await socket.CloseWithNumberAsync(401, "no");

    [Silent]
    public static async Task LegalCodeThroughAHelper(WebSocket socket) => await socket.CloseWithNumberAsync(4401, "no");

    [Reports("NETRA3005")]
    public static async Task ExceptionTextThroughAHelper(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await CloseWithAsync(socket, WebSocketCloseStatus.InternalServerError, e.Message);
        }
    }

    [Reports("NETRA3002")]
    public static async Task KnownFailureThroughAHelper(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync(await chat.ReadAsync(socket));
        }
        catch (JsonException e)
        {
            log.LogError(e, "failed");
            await FailAsync(socket);
        }
    }
}
