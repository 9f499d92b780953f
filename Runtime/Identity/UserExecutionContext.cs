namespace Netra;

/// <summary>
/// Who is calling, in which thread, run and request, on which connection. Complete for as long as it exists:
/// <see cref="UserExecutionContextFactory"/> alone makes it, after it has checked every id.
/// </summary>
[ValidatedContext]
public sealed class UserExecutionContext
{
    private UserExecutionContext(UserId userId, string threadId, string runId, string requestId, string connectionId)
    {
        UserId = userId;
        ThreadId = threadId;
        RunId = runId;
        RequestId = requestId;
        ConnectionId = connectionId;
    }

    /// <summary>The user, as the authenticator named it.</summary>
    public UserId UserId { get; }

    /// <summary>The conversation.</summary>
    public string ThreadId { get; }

    /// <summary>The run within the thread.</summary>
    public string RunId { get; }

    /// <summary>The request that opened the connection.</summary>
    public string RequestId { get; }

    /// <summary>The connection.</summary>
    public string ConnectionId { get; }

    /// <summary>The connection and the user as logs may hold them; never the raw user id.</summary>
    public override string ToString() => $"{ConnectionId} of {UserId}";

    /// <summary>The context with these ids; null where one of them is not usable.</summary>
    internal static UserExecutionContext? TryCreate(UserId userId, ContextIds ids, IdPolicy policy) =>
        policy.IsUsable(ids.ThreadId) && policy.IsUsable(ids.RunId) && policy.IsUsable(ids.RequestId) && policy.IsUsable(ids.ConnectionId)
            ? new UserExecutionContext(userId, ids.ThreadId, ids.RunId, ids.RequestId, ids.ConnectionId)
            : null;
}
