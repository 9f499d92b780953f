using Netra;

namespace ChatServer.Chat;

/// <summary>Serves one connection: welcomes the user and passes on what it says. Has no catch: what goes wrong is the endpoint's business.</summary>
internal sealed class ChatManager(ChatRoom room, Drill drill) : IConnectionManager
{
    public async Task ServeAsync(NetraConnection connection, CancellationToken cancellationToken)
    {
        await connection.SendJsonAsync(Welcome.To(connection), ChatJson.Default.Welcome);
        using IDisposable membership = room.Enter(connection);
        while (await connection.ReceiveJsonAsync(ChatJson.Default.ChatRequest) is { } request)
        {
            if (request.Type != ChatRequest.Chat)
            {
                throw new WebSocketClosingException(CloseDecision.InvalidPayload, "The message is of an unknown type.");
            }

            drill.FailIfAskedFor(Drill.Handler);
            room.Broadcast(new ChatMessage(connection.Context.UserId.Value, request.Text));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
