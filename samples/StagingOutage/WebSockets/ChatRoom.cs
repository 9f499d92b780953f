using System.Collections.Concurrent;

namespace StagingOutage.WebSockets;

/// <summary>All who are connected.</summary>
public sealed class ChatRoom
{
    private readonly ConcurrentDictionary<WebSocketManager, bool> _members = [];

    public void Enter(WebSocketManager member) => _members[member] = true;

    public void Leave(WebSocketManager member) => _members.TryRemove(member, out _);

    public Task BroadcastAsync<T>(T message) => Task.WhenAll(_members.Keys.Select(member => member.SendAsync(message)));
}
