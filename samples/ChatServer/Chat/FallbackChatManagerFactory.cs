using Netra;

namespace ChatServer.Chat;

/// <summary>Makes the manager of the degraded mode, which needs nothing but this process. The client is told by its welcome.</summary>
internal sealed class FallbackChatManagerFactory(ChatRoom room, Drill drill) : IConnectionManagerFactory
{
    public ValueTask<IConnectionManager?> CreateAsync(UserExecutionContext context, CancellationToken cancellationToken)
    {
        drill.FailIfAskedFor(Drill.Fallback);
        return new(new ChatManager(room, drill));
    }
}
