namespace Specimens;

public static class Aliases
{
    [Safe]
    public static string CopyIsMeasured(string id)
    {
        var copy = id;
        return copy.Length >= 8 ? id[..8] : id;
    }

    [Safe]
    public static string OriginalIsMeasured(string id)
    {
        var copy = id;
        return id.Length >= 8 ? copy[..8] : copy;
    }

    [Unsafe]
    public static string CopyWasTakenOfAnother(string id, string other)
    {
        var copy = other;
        return copy.Length >= 8 ? id[..8] : id;
    }

    [Unsafe]
    public static string OriginalReassignedAfterTheCopy(string id, string other)
    {
        var copy = id;
        id = other;
        return copy.Length >= 8 ? id[..8] : id;
    }

    [Safe]
    public static string CopyKeepsItsValue(string id, string other)
    {
        var copy = id;
        id = other;
        return copy.Length >= 8 ? copy[..8] : id;
    }

    [Safe]
    public static string PropertyCopiedIntoALocal(Session session)
    {
        var user = session.UserId;
        return user.Length > 8 ? user[..8] : user;
    }

    [Safe]
    public static string PropertyMeasuredThroughTheLocal(Session session)
    {
        var user = session.UserId;
        return user.Length > 8 ? session.UserId[..8] : user;
    }

    [Unsafe]
    public static string OtherPropertyMeasured(Session session) => session.ThreadId.Length > 8 ? session.UserId[..8] : "";

    [Unsafe]
    public static string SamePropertyOfAnother(Session session, Session other) => other.UserId.Length > 8 ? session.UserId[..8] : "";

    [Safe]
    public static string SamePropertyThroughAnAlias(Session session)
    {
        var same = session;
        return same.UserId.Length > 8 ? session.UserId[..8] : "";
    }

    [Safe]
    public static string ElementThroughALocal(string[] parts)
    {
        if (parts.Length == 0)
        {
            return "";
        }

        var head = parts[0];
        return head.Length > 2 ? parts[0][..2] : head;
    }

    [Unsafe]
    public static string OtherElementMeasured(string[] parts) => parts.Length > 1 && parts[0].Length > 2 ? parts[1][..2] : "";

    [Safe]
    public static string CastAndBack(object value) => value is string text && ((string)value).Length >= 4 ? text[..4] : "";

    [Unsafe]
    public static string CopyOfACopyThatChanged(string id, string other)
    {
        var a = id;
        var b = a;
        a = other;
        return a.Length >= 8 ? b[..8] : b;
    }

    [Safe]
    public static string ConditionalAliasMeasured(string id, string other, bool first)
    {
        var chosen = first ? id : other;
        return chosen.Length >= 8 ? chosen[..8] : chosen;
    }

    [Unsafe]
    public static string ConditionalAliasHalfMeasured(string id, string other, bool first)
    {
        if (id.Length < 8)
        {
            return id;
        }

        var chosen = first ? id : other;
        return chosen[..8];
    }

    [Safe]
    public static string ConditionalAliasBothMeasured(string id, string other, bool first)
    {
        if (id.Length < 8 || other.Length < 8)
        {
            return id;
        }

        var chosen = first ? id : other;
        return chosen[..8];
    }

    public sealed record Session(string UserId, string ThreadId);
}
