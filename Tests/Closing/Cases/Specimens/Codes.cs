namespace Specimens;

public static class Codes
{
    const int InternalError = 1011;
    const WebSocketCloseStatus Failed = WebSocketCloseStatus.InternalServerError;
    static readonly WebSocketCloseStatus FailedField = WebSocketCloseStatus.InternalServerError;

    [Reports("NETRA3001")]
    public static async Task CastLiteral(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync((WebSocketCloseStatus)1011, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task CastConstant(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync((WebSocketCloseStatus)InternalError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task ConstantOfTheType(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(Failed, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task StaticReadonlyField(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(FailedField, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task LocalInTheHandler(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            var status = WebSocketCloseStatus.InternalServerError;
            await socket.CloseAsync(status, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task IntegerLocalThatIsCast(WebSocket socket, IChat chat)
    {
        int code = 1000;
        try
        {
            await chat.RunAsync(socket);
        }
        catch
        {
            code = 1011;
        }

        await socket.CloseAsync((WebSocketCloseStatus)code, "done", Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task DecidedInTheHandlerUsedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        var status = WebSocketCloseStatus.NormalClosure;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            status = WebSocketCloseStatus.InternalServerError;
        }

        await socket.CloseAsync(status, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task DecidedInTheHandlerUsedInFinally(WebSocket socket, IChat chat, ILogger log)
    {
        var status = WebSocketCloseStatus.NormalClosure;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            status = WebSocketCloseStatus.InternalServerError;
        }
        finally
        {
            await socket.CloseAsync(status, null, Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task FlagUsedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        var failed = false;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            failed = true;
        }

        await socket.CloseAsync(failed ? WebSocketCloseStatus.InternalServerError : WebSocketCloseStatus.NormalClosure, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task FlagTestedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        bool ok = true;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            ok = false;
        }

        if (!ok)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task CaughtExceptionTestedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        Exception? failure = null;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            failure = e;
        }

        if (failure != null)
        {
            log.LogError(failure, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task DecidedByTypeUsedAfter(WebSocket socket, IChat chat, ILogger log)
    {
        var status = WebSocketCloseStatus.NormalClosure;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            status = WebSocketCloseStatus.EndpointUnavailable;
        }
        catch (WebSocketException)
        {
            socket.Abort();
            return;
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            status = WebSocketCloseStatus.InternalServerError;
        }

        await socket.CloseAsync(status, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task TernaryOnTheEnvironment(WebSocket socket, IChat chat, bool isDevelopment)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(isDevelopment ? WebSocketCloseStatus.PolicyViolation : WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task SwitchOnSomethingElse(WebSocket socket, IChat chat, string kind)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync(
                kind switch { "bot" => WebSocketCloseStatus.PolicyViolation, _ => WebSocketCloseStatus.InternalServerError },
                "failed",
                Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task ParsedConstant(WebSocket socket, IChat chat)
    {
        const ushort code = 1000 + 11;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await socket.CloseAsync((WebSocketCloseStatus)code, "failed", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task ByTheStateOfTheSocket(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            switch (socket.State)
            {
                case WebSocketState.Open:
                    await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", Deadline.In5Seconds);
                    break;
                case WebSocketState.CloseReceived:
                    socket.Dispose();
                    break;
            }
        }
    }

    [Silent]
    public static async Task LocalThatBecomesAnotherCode(WebSocket socket, IChat chat, ILogger log)
    {
        var status = WebSocketCloseStatus.InternalServerError;
        try
        {
            await chat.RunAsync(socket);
            status = WebSocketCloseStatus.NormalClosure;
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            status = (WebSocketCloseStatus)1013;
        }

        await socket.CloseAsync(status, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task LocalThatWasSetToTheWorstBefore(WebSocket socket, IChat chat, ILogger log)
    {
        var status = WebSocketCloseStatus.InternalServerError;
        try
        {
            await chat.RunAsync(socket);
            status = WebSocketCloseStatus.NormalClosure;
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
        }

        await socket.CloseAsync(status, null, Deadline.In5Seconds);
    }

    [Silent]
    public static async Task CodeFromTheCaller(WebSocket socket, IChat chat, ILogger log, WebSocketCloseStatus onFailure)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(onFailure, "failed");
        }
    }
}
