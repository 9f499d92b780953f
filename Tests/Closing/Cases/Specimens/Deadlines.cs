namespace Specimens;

public static class Deadlines
{
    [Reports("NETRA3008")]
    public static Task None(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);

    [Reports("NETRA3008")]
    public static Task Default(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", default);

    [Reports("NETRA3008")]
    public static Task DefaultOfTheType(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", default(CancellationToken));

    [Reports("NETRA3008")]
    public static Task Fresh(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationToken());

    [Reports("NETRA3008")]
    public static async Task Awaited(ClientWebSocket socket, IChat chat)
    {
        await chat.RunAsync(socket);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, string.Empty, CancellationToken.None).ConfigureAwait(false);
    }

    [Reports("NETRA3008")]
    public static async Task InALocal(WebSocket socket)
    {
        var never = CancellationToken.None;
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", never);
    }

    [Quiet]
    public static async Task Source(WebSocket socket)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
    }

    [Quiet]
    public static Task SourceInPlace(WebSocket socket) =>
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", new CancellationTokenSource(5000).Token);

    [Quiet]
    public static Task OfTheCaller(WebSocket socket, CancellationToken cancel) =>
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", cancel);

    [Quiet]
    public static Task WaitedForALimitedTime(WebSocket socket) =>
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));

    [Quiet]
    public static async Task Raced(WebSocket socket)
    {
        await Task.WhenAny(socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None), Task.Delay(5000));
        socket.Dispose();
    }

    [Quiet]
    public static void WaitedSynchronously(WebSocket socket)
    {
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None).Wait(TimeSpan.FromSeconds(5));
        socket.Dispose();
    }

    [Quiet]
    public static async Task Linked(WebSocket socket, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(TimeSpan.FromSeconds(5));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", deadline.Token);
    }
}
