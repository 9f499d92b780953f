using System.Security.Authentication;

namespace Specimens;

/// <summary>Shapes beside the usual ones.</summary>
public static class SecondLook
{
    enum Outcome
    {
        Done,
        Failed,
    }

    [Reports("NETRA3001")]
    public static async Task OutcomeInAnEnum(WebSocket socket, IChat chat, ILogger log)
    {
        var outcome = Outcome.Done;
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            outcome = Outcome.Failed;
        }

        var status = outcome == Outcome.Failed ? WebSocketCloseStatus.InternalServerError : WebSocketCloseStatus.NormalClosure;
        await socket.CloseAsync(status, "", Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task StaticWrapperOfAnotherClass(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await SocketTools.Shut(socket, WebSocketCloseStatus.InternalServerError);
        }
    }

    static class SocketTools
    {
        public static async Task Shut(WebSocket socket, WebSocketCloseStatus why)
        {
            if (socket.State != WebSocketState.Open)
            {
                return;
            }

            await socket.CloseOutputAsync(why, why.ToString(), Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task AggregateCatch(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (AggregateException e)
        {
            log.LogError(e.Flatten(), "failed");
            throw;
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task InnerTryWithFinally(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            try
            {
                await chat.RunAsync(socket);
            }
            finally
            {
                log.LogInformation("ended");
            }
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task UsingAroundTheSocket(HttpContext context, IChat chat, ILogger log)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await chat.RunAsync(socket, context.RequestAborted);
        }
        catch (Exception ex)
        {
            log.LogError(ex, "WebSocket error");
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal server error", CancellationToken.None);
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task StateFilterInAParenthesis(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception) when ((socket.State == WebSocketState.Open))
        {
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Reports("NETRA3001")]
    public static async Task ValueTaskHelper(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception)
        {
            await End(socket, 1011);
        }

        static async ValueTask End(WebSocket target, int code) => await target.CloseAsync((WebSocketCloseStatus)code, null, Deadline.In5Seconds);
    }

    [Reports("NETRA3001")]
    public static async Task AllSockets(IEnumerable<WebSocket> sockets, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            foreach (var socket in sockets)
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
            }
        }
    }

    [Reports("NETRA3001")]
    public static async Task TogetherInWhenAll(IEnumerable<WebSocket> sockets, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            await Task.WhenAll(sockets.Select(socket => socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds)));
        }
    }

    [Silent]
    public static async Task FilterOnBothByIsNotChain(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception ex) when (ex is not OperationCanceledException && ex is not WebSocketException)
        {
            log.LogError(ex, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task EarlierFilterOnTheTokenAndDisconnect(WebSocket socket, IChat chat, ILogger log, CancellationToken stopping)
    {
        try
        {
            await chat.RunAsync(socket, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            socket.Abort();
        }
        catch (WebSocketException ex) when (ex.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely)
        {
            log.LogDebug(ex, "gone");
        }
        catch (Exception ex)
        {
            log.LogError(ex, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task GuardClauseOnTheType(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException)
            {
                return;
            }

            if (e is WebSocketException)
            {
                socket.Abort();
                return;
            }

            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }

    [Silent]
    public static class MapperExtension
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
                var (status, reason) = ToClose(e);
                await socket.CloseQuietlyAsync(status, reason);
            }
        }

        static (WebSocketCloseStatus, string) ToClose(Exception failure) =>
            failure is JsonException ? (WebSocketCloseStatus.InvalidPayloadData, "bad payload") : (WebSocketCloseStatus.InternalServerError, "internal error");
    }

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

    [Reports("NETRA3005")]
    public static async Task TextThroughAHelper(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, Describe(e), Deadline.In5Seconds);
        }

        static string Describe(Exception failure) => "failed: " + failure.Message;
    }

    [Reports("NETRA3005")]
    public static async Task TextThroughConcat(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, string.Concat("failed: ", e.Message), Deadline.In5Seconds);
        }
    }

    [Silent]
    public static async Task HelperThatNamesTheKind(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, Kind(e));
        }

        static string Kind(Exception failure) => failure is FactoryInitializationException ? "factory" : "other";
    }

    [Reports("NETRA3006"), Observed(Throws = typeof(WebSocketException))]
    public static async Task CancelledSendAndReceive(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            var buffer = new ArraySegment<byte>(new byte[64]);
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, cancel).ConfigureAwait(false);
                await socket.SendAsync(buffer.Slice(0, received.Count), WebSocketMessageType.Text, true, cancel).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", Deadline.In5Seconds).ConfigureAwait(false);
        }
    }

    [Reports("NETRA3006")]
    public static async Task DisconnectFilteredOutOfACatchAll(WebSocket socket)
    {
        try
        {
            await socket.ReceiveAsync(new ArraySegment<byte>(new byte[64]), CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException)
        {
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "gone", Deadline.In5Seconds);
        }
    }

    [Silent, Observed(PeerSees = 1000)]
    public static async Task ReceiveHadCompleted(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await socket.SendAsync(new ArraySegment<byte>(new byte[1]), WebSocketMessageType.Binary, true, limit.Token);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", limit.Token);
    }

    [Reports("NETRA3007"), Observed(Throws = typeof(TaskCanceledException))]
    public static async Task FilterNegatedTwice(WebSocket socket, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (TaskCanceledException)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", cancel);
        }
    }

    [Silent]
    public static async Task LinkedDeadlineOfItsOwn(WebSocket socket, IChat chat, CancellationToken cancel)
    {
        try
        {
            await chat.HandleAsync("x").WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            using var deadline = new CancellationTokenSource();
            deadline.CancelAfter(5000);
            await socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "stopping", deadline.Token);
        }
    }

    [Reports("NETRA3008")]
    public static Task NamedDefault(WebSocket socket) =>
        socket.CloseAsync(closeStatus: WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellationToken: default);

    [Reports("NETRA3009")]
    public static async Task CauseIsLostInABareCatch(WebSocket socket, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (KeyNotFoundException)
        {
            await socket.CloseQuietlyAsync((WebSocketCloseStatus)4404, "no such room");
        }
    }

    [Quiet]
    public static async Task CauseIsKeptInAField(WebSocket socket, IChat chat, List<Exception> failures)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            failures.Add(e);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task CauseSetsATask(WebSocket socket, IChat chat, TaskCompletionSource done)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            done.SetException(e);
            await socket.CloseQuietlyAsync(WebSocketCloseStatus.InternalServerError, "failed");
        }
    }

    [Quiet]
    public static async Task WaitedWithALimitInTheHandler(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (FactoryInitializationException e)
        {
            log.LogError(e, "failed");
            try
            {
                await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(2));
            }
            catch
            {
                socket.Abort();
            }
        }
    }

    public interface IBroker
    {
        ValueTask CloseAsync(int code, string reason);

        ValueTask CloseAsync(CancellationToken cancel);
    }

    [Quiet]
    public static async Task BrokerWithACode(IBroker broker, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception)
        {
            await broker.CloseAsync(1011, "Internal error");
        }
    }

    [Quiet]
    public static async Task BrokerWithoutADeadline(IBroker broker) => await broker.CloseAsync(CancellationToken.None);

    [Quiet]
    public static async Task PipeWriterCompletes(System.IO.Pipelines.PipeWriter writer, IChat chat)
    {
        try
        {
            await chat.HandleAsync("x");
        }
        catch (Exception e)
        {
            await writer.CompleteAsync(e);
        }
    }

    [Quiet]
    public static async Task OnlyDisposed(WebSocket socket, IChat chat, ILogger log)
    {
        try
        {
            await chat.RunAsync(socket);
        }
        catch (Exception e)
        {
            log.LogError(e, "failed");
            socket.Dispose();
        }
    }
}
