using Netra;

namespace ChatServer.Chat;

/// <summary>
/// Makes the manager that is wanted. A real one needs something that can fail, such as a broker or a database; this one fails
/// when a drill asks for it.
/// </summary>
internal sealed class ChatManagerFactory(ChatRoom room, Drill drill) : IConnectionManagerFactory
{
    public ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken)
    {
        drill.FailIfAskedFor(Drill.Factory);
        return new(new ChatManager(room, drill));
    }
}
