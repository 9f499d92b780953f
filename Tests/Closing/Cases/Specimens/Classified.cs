namespace Specimens;

public static class Classified
{
    [Silent]
    public static async Task CancellationAndDisconnectFirst(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (WebSocketException e)
        {
            log.LogDebug(e, "client gone");
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Quiet]
    public static async Task LastResortWithACloseThatCannotThrow(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (WebSocketException e)
        {
            log.LogDebug(e, "client gone");
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task CaughtInTheOtherOrder(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (WebSocketException e) when (e.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
        {
            socket.Abort();
        }
        catch (TaskCanceledException)
        {
            socket.Abort();
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task BothInOneFilter(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task BothExcludedByPattern(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (e is not (OperationCanceledException or WebSocketException))
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task BothExcludedByNegation(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (!(e is OperationCanceledException) && !(e is WebSocketException))
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task OneCaughtTheOtherExcluded(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (OperationCanceledException)
        {
            socket.Abort();
        }
        catch (Exception e) when (e is not WebSocketException)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task TypeTestInTheBody(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            if (e is JsonException)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload", Deadline.In5Seconds);
            }
            else
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
            }
        }
    }

    [Silent]
    public static async Task SwitchExpressionInTheBody(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            var status = e switch
            {
                JsonException => WebSocketCloseStatus.InvalidPayloadData,
                UnauthorizedAccessException => WebSocketCloseStatus.PolicyViolation,
                OperationCanceledException => WebSocketCloseStatus.EndpointUnavailable,
                _ => WebSocketCloseStatus.InternalServerError,
            };
            await socket.CloseQuietlyAsync(status, "failed");
        }
    }

    [Silent]
    public static async Task SwitchStatementInTheBody(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            switch (e)
            {
                case OperationCanceledException or WebSocketException:
                    socket.Abort();
                    break;
                case FormatException:
                    await socket.CloseAsync(WebSocketCloseStatus.InvalidPayloadData, "bad payload", Deadline.In5Seconds);
                    break;
                default:
                    await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
                    break;
            }
        }
    }

    [Silent]
    public static async Task TernaryOnTheType(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(e is JsonException ? WebSocketCloseStatus.InvalidPayloadData : WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Silent]
    public static class ByAMapper
    {
        public static async Task Run(WebSocket socket, IChat chat, ILogger log)
        {
            try
            {
                await chat.RunAsync(socket);
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                await socket.CloseAsync(StatusFor(e), "failed", Deadline.In5Seconds);
            }
        }

        static WebSocketCloseStatus StatusFor(Exception failure) => failure switch
        {
            FormatException => WebSocketCloseStatus.InvalidPayloadData,
            TimeoutException => (WebSocketCloseStatus)1013,
            _ => WebSocketCloseStatus.InternalServerError,
        };
    }

    public interface IStatusMapper
    {
        (WebSocketCloseStatus Status, string Reason) Map(Exception failure);
    }

    [Silent]
    public static async Task ByAnInjectedMapper(WebSocket socket, IChat chat, ILogger log, IStatusMapper mapper)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            var (status, reason) = mapper.Map(e);
            await socket.CloseQuietlyAsync(status, reason);
        }
    }

    public interface IClassifier
    {
        bool IsFaultOfOurs(Exception failure);
    }

    [Silent]
    public static async Task FilterThatAsksAClassifier(WebSocket socket, IChat chat, ILogger log, IClassifier faults)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e) when (faults.IsFaultOfOurs(e))
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Quiet]
    public static async Task AFailureOfOurOwn(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "the manager cannot be made");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task CatchAllWithAnotherCode(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)1013, "try again later");
        }
    }

    [Quiet]
    public static async Task CatchAllThatAborts(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            socket.Abort();
        }
    }

    [Quiet]
    public static async Task CatchAllThatPassesOn(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            throw;
        }
    }

    [Silent]
    public static async Task InternalErrorWithoutAFailure(WebSocket socket, IReadOnlyCollection<string> backends)
    {
        if (backends.Count == 0)
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "No backend", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task FallbackThenLastResort(WebSocket socket, IChat primary, IChat fallback, ILogger log)
    {
        try
        {
            await primary.RunAsync(socket);
        }
        catch (Exception first)
        {
            log.LogWarning(first, "falling back");
            try
            {
                await fallback.RunAsync(socket);
            }
            catch (Exception second)
            {
                log.LogError(second, "fallback failed too");
                await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Factory critical failure");
            }
        }
    }

    [Silent]
    public static async Task FallbackForAFactory(WebSocket socket, IChat chat, ILogger log, Func<IChat> create, Func<IChat> createEmergency)
    {
        IChat manager;
        try
        {
            manager = create();
        }
        catch (FactoryInitializationException failure)
        {
            log.LogError(failure, "factory failed, falling back");
            try
            {
                manager = createEmergency();
            }
            catch (Exception second)
            {
                log.LogError(second, "emergency fallback failed");
                await chat.ReplyAsync(socket, "FACTORY_CRITICAL_FAILURE");
                await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Factory critical failure");
                return;
            }
        }

        await manager.RunAsync(socket);
    }
}
