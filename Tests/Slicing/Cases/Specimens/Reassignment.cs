namespace Specimens;

public static class Reassignment
{
    [Unsafe]
    public static string TrimmedAfterTheGuard(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        id = id.Trim();
        return id[..8];
    }

    [Safe]
    public static string TrimmedBeforeTheGuard(string id)
    {
        id = id.Trim();
        if (id.Length < 8)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string ReplacedInABranch(string id, string other, bool swap)
    {
        if (id.Length < 8)
        {
            return id;
        }

        if (swap)
        {
            id = other;
        }

        return id[..8];
    }

    [Safe]
    public static string ReplacedByALongerOne(string id)
    {
        if (id.Length < 8)
        {
            id = "anonymous-user";
        }

        return id[..8];
    }

    [Unsafe]
    public static string ReplacedByAShorterOne(string id)
    {
        if (id.Length < 8)
        {
            id = "anon";
        }

        return id[..8];
    }

    [Safe]
    public static string PaddedUntilLongEnough(string id)
    {
        if (id.Length < 8)
        {
            id = id.PadRight(8, '0');
        }

        return id[..8];
    }

    [Unsafe]
    public static string PaddedTooLittle(string id)
    {
        if (id.Length < 8)
        {
            id = id.PadRight(7, '0');
        }

        return id[..8];
    }

    [Unsafe]
    public static string CutAfterTheGuard(string text)
    {
        if (text.Length < 8)
        {
            return text;
        }

        text = text[4..];
        return text[..8];
    }

    [Safe]
    public static string CutAfterTheGuardAndStillLongEnough(string text)
    {
        if (text.Length < 12)
        {
            return text;
        }

        text = text[4..];
        return text[..8];
    }

    [Safe]
    public static string CoalesceAssignedThenMeasured(string? id)
    {
        id ??= "";
        return id.Length > 8 ? id[..8] : id;
    }

    [Unsafe]
    public static string CoalesceAssignedOnly(string? id)
    {
        id ??= "";
        return id[..8];
    }

    [Unsafe]
    public static string SetToNullInABranch(string? id, bool clear)
    {
        if (id is null || id.Length < 8)
        {
            return "";
        }

        if (clear)
        {
            id = null;
        }

        return id![..8];
    }

    [Safe]
    public static string Grown(string id)
    {
        id += "--------";
        return id[..8];
    }

    [Unsafe]
    public static string GrownTooLittle(string id)
    {
        id += "----";
        return id[..8];
    }

    [Unsafe]
    public static string BoundRaisedAfterTheGuard(string id)
    {
        var shown = 4;
        if (id.Length < shown)
        {
            return id;
        }

        shown = 8;
        return id[..shown];
    }

    [Safe]
    public static string BoundLoweredAfterTheGuard(string id)
    {
        var shown = 8;
        if (id.Length < shown)
        {
            return id;
        }

        shown = 4;
        return id[..shown];
    }

    [Unsafe]
    public static string BoundIncremented(string id)
    {
        var shown = 7;
        if (id.Length < shown)
        {
            return id;
        }

        shown++;
        return id[..shown];
    }
}
