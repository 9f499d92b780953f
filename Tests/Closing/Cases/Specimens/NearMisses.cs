namespace Specimens;

/// <summary>Code that looks like a fault and is none.</summary>
public static class NearMisses
{
    [Quiet]
    public static async Task InternalErrorIsOnlyCompared(WebSocket socket, byte[] buffer, ILogger log)
    {
        var received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
        if (received.CloseStatus == WebSocketCloseStatus.InternalServerError)
        {
            log.LogInformation("the peer failed with 1011");
        }
    }

    [Quiet]
    public static async Task InternalErrorIsOnlyLogged(IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            log.LogError(e, "would be closed with {Status}", WebSocketCloseStatus.InternalServerError);
        }
    }

    [Quiet]
    public static async Task ExceptionTextOnlyInTheLog(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError($"failed: {e.Message} {e.StackTrace}");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Quiet]
    public static async Task ExceptionTextInTheErrorMessageOfTheApplication(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await chat.ReplyAsync(socket, "FACTORY_FAILED");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task LoopThatGoesOnAfterAFailure(WebSocket socket, IChat chat, ILogger log)
    {
        while (socket.State == WebSocketState.Open)
        {
            try
            {
                await chat.HandleAsync(await chat.ReadAsync(socket));
            }
            catch (Exception e)
            {
                log.LogError(e, "skipped");
            }
        }

        await socket.CloseQuietlyAsync(WebSocketCloseStatus.NormalClosure, "done");
    }

    [Quiet]
    public static async Task FailureOfSomethingBefore(WebSocket socket, IChat chat, ILogger log, Func<int> measure)
    {
        var load = 0;
        try
        {
            load = measure();
        }
        catch (Exception e)
        {
            log.LogWarning(e, "not measured");
        }

        if (load > 90)
        {
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)1013, "busy");
            return;
        }

        await chat.RunAsync(socket);
    }

    [Quiet]
    public static async Task ShortReasonFromTwoConstants(WebSocket socket)
    {
        const string prefix = "policy: ";
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, prefix + "no anonymous users", Deadline.In5Seconds);
    }

    [Quiet]
    public static async Task ReasonCutToSize(WebSocket socket, string reason) =>
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, reason.Length > 40 ? reason.Substring(0, 40) : reason, Deadline.In5Seconds);

    [Quiet]
    public static async Task LongTextThatIsNoReason(WebSocket socket, IChat chat)
    {
        await chat.ReplyAsync(socket, "This text is longer than one hundred and twenty-three bytes, but it travels as a message of the application, where length does not matter.");
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "refused", Deadline.In5Seconds);
    }

    [Quiet]
    public static async Task NumberBesideTheCode(WebSocket socket, int attempts) =>
        await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, $"{attempts} of 403 attempts", Deadline.In5Seconds);

    [Quiet]
    public static async Task UnreachableArm(WebSocket socket) =>
        await socket.CloseAsync(true ? WebSocketCloseStatus.NormalClosure : (WebSocketCloseStatus)401, "bye", Deadline.In5Seconds);

    [Quiet]
    public static async Task SourceBoundedByTheCaller(WebSocket socket, TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
    }

    [Quiet]
    public static async Task OptionalToken(WebSocket socket, CancellationToken cancel = default) =>
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", cancel);

    [Silent]
    public static async Task CancelledReceiveOfAnotherTry(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[1024]), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            socket.Abort();
            return;
        }

        try
        {
            await chat.HandleAsync("x").WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.EndpointUnavailable, "bye");
        }
    }

    [Silent]
    public static async Task RefusedButTypedOtherwise(WebSocket socket, IChat chat, string token)
    {
        var auth = await chat.AuthenticateAsync(token);
        await socket.CloseQuietlyAsync(auth.Success ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.PolicyViolation, "bye");
    }

    [Silent]
    public static async Task TypedFailuresOneByOne(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (KeyNotFoundException e)
        {
            log.LogError(e, "bug");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
        catch (NotImplementedException e)
        {
            log.LogError(e, "bug");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static async Task SecretsOfNobody(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException exception)
        {
            log.LogError(exception, "failed");
            var message = "Internal error";
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, message);
        }
    }
}
