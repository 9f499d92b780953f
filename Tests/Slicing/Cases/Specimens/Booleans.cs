namespace Specimens;

public static class Booleans
{
    [Safe]
    public static string KeptInALocal(string id)
    {
        var isLong = id.Length >= 8;
        return isLong ? id[..8] : id;
    }

    [Unsafe]
    public static string KeptInALocalOffByOne(string id)
    {
        var isLong = id.Length >= 7;
        return isLong ? id[..8] : id;
    }

    [Unsafe]
    public static string KeptInALocalAskedNegated(string id)
    {
        var isLong = id.Length >= 8;
        return !isLong ? id[..8] : id;
    }

    [Safe]
    public static string KeptNegated(string id)
    {
        var tooShort = id.Length < 8;
        if (tooShort)
        {
            return id;
        }

        return id[..8];
    }

    [Unsafe]
    public static string KeptThenTextReassigned(string id)
    {
        var isLong = id.Length >= 8;
        id = id.Trim();
        return isLong ? id[..8] : id;
    }

    [Unsafe]
    public static string KeptThenReassigned(string id, bool force)
    {
        var isLong = id.Length >= 8;
        if (force)
        {
            isLong = true;
        }

        return isLong ? id[..8] : id;
    }

    [Safe]
    public static string TwoLocalsJoined(string? id, bool brief)
    {
        var present = id is not null;
        var isLong = present && id!.Length >= 8;
        return isLong && brief ? id![..8] : "";
    }

    [Unsafe]
    public static string TwoLocalsEither(string id, bool brief)
    {
        var isLong = id.Length >= 8;
        var cut = isLong || brief;
        return cut ? id[..8] : id;
    }

    [Safe]
    public static string PrefixKept(string line)
    {
        var isComment = line.StartsWith("//", StringComparison.Ordinal);
        return isComment ? line[2..] : line;
    }

    [Unsafe]
    public static string PrefixKeptOfAnother(string line, string next)
    {
        var isComment = next.StartsWith("//", StringComparison.Ordinal);
        return isComment ? line[2..] : line;
    }

    [Safe]
    public static string FoundKept(string text)
    {
        var at = text.IndexOf('@');
        var found = at >= 0;
        return found ? text[..at] : text;
    }

    [Unsafe]
    public static string NotFoundKept(string text)
    {
        var at = text.IndexOf('@');
        var missing = at < 0;
        return missing ? text[..at] : text;
    }

    [Safe]
    public static string Accumulated(string id, string name)
    {
        var ok = id.Length >= 8;
        ok &= name.Length >= 4;
        return ok ? id[..8] + name[..4] : "";
    }

    [Unsafe]
    public static string AccumulatedWithOr(string id, string name)
    {
        var ok = id.Length >= 8;
        ok |= name.Length >= 4;
        return ok ? id[..8] : "";
    }

    [Safe]
    public static string NonShortCircuit(string id, string name) => id.Length >= 8 & name.Length >= 4 ? id[..8] + name[..4] : "";

    [Unsafe]
    public static string NonShortCircuitOr(string id, string name) => id.Length >= 8 | name.Length >= 4 ? id[..8] : "";

    [Unsafe]
    public static string ExclusiveOr(string id, bool flag) => id.Length >= 8 ^ flag ? id[..8] : "";

    [Safe]
    public static string ComparedWithTrue(string id) => id.Length >= 8 == true ? id[..8] : id;

    [Unsafe]
    public static string ComparedWithFalse(string id) => id.Length >= 8 == false ? id[..8] : id;
}
