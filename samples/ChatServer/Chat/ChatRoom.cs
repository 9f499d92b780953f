using System.Collections.Concurrent;
using System.Text.Json;
using Netra;

namespace ChatServer.Chat;

/// <summary>All who are connected to this server.</summary>
internal sealed class ChatRoom
{
    private readonly ConcurrentDictionary<NetraConnection, byte> _members = [];

    /// <summary>Adds a connection until the result is disposed.</summary>
    public IDisposable Enter(NetraConnection member)
    {
        _members[member] = 0;
        return new Membership(this, member);
    }

    /// <summary>Sends to all, written once. Nobody waits for a slow reader: its own queue fills until it is closed with 1013.</summary>
    public void Broadcast(ChatMessage message)
    {
        byte[] frame = JsonSerializer.SerializeToUtf8Bytes(message, ChatJson.Default.ChatMessage);
        foreach ((NetraConnection member, _) in _members)
        {
            member.TrySendText(frame);
        }
    }

    private sealed class Membership(ChatRoom room, NetraConnection member) : IDisposable
    {
        public void Dispose() => room._members.TryRemove(member, out _);
    }
}
