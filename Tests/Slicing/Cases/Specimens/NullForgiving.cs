namespace Specimens;

public static class NullForgiving
{
    [Unsafe]
    public static string BangSilencesNullNotLength(string? id) => id!.Length > 100 ? "" : id[..8];

    [Unsafe]
    public static string BangOnAProperty(Holder holder) => holder.Id!.Substring(0, 1);

    [Unsafe]
    public static string BangInALocal(string? id)
    {
        string text = id!;
        return text[..1];
    }

    [Safe]
    public static string BangAfterACheck(string? id)
    {
        if (id?.Length >= 8)
        {
            return id![..8];
        }

        return "";
    }

    [Unsafe]
    public static string BangAfterACheckOfAnother(string? id, string? name)
    {
        if (name?.Length >= 8)
        {
            return id![..8];
        }

        return "";
    }

    [Unsafe]
    public static string NullLiteral()
    {
        string? id = null;
        return id![..1];
    }

    [Unsafe]
    public static string DefaultLiteral()
    {
        string text = default!;
        return text.Substring(0, 1);
    }

    [Safe]
    public static string NullReplaced(string? id)
    {
        string? text = null;
        if (id is { Length: >= 2 })
        {
            text = id;
        }

        text ??= "--";
        return text[..2];
    }

    [Unsafe]
    public static string NullReplacedByTooShort(string? id)
    {
        string? text = null;
        if (id is { Length: >= 2 })
        {
            text = id;
        }

        text ??= "-";
        return text[..2];
    }

    [Unsafe]
    public static string NullInOneBranch(string id, bool clear)
    {
        string? text = clear ? null : id + "--------";
        return text![..8];
    }

    [Safe]
    public static string NotNullInEitherBranch(string id, bool extend)
    {
        string? text = extend ? id + "--------" : "anonymous";
        return text[..8];
    }

    [Safe]
    public static string ReferenceEqualsNull(string? id)
    {
        if (ReferenceEquals(id, null) || id.Length < 8)
        {
            return "";
        }

        return id[..8];
    }

    [Safe]
    public static string ObjectIsNotNull(string? id) => id is object && id.Length >= 8 ? id[..8] : "";

    [Unsafe]
    public static string NullThenOr(string? id) => id == null || id.Length >= 8 ? id![..8] : "";

    public sealed record Holder(string? Id);
}
