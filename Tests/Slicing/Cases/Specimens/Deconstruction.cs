namespace Specimens;

public static class Deconstruction
{
    [Unsafe]
    public static string PartsOfATuple(string text)
    {
        var (head, _) = Cut(text);
        return head[..4];
    }

    [Safe]
    public static string PartsOfATupleMeasured(string text)
    {
        var (head, tail) = Cut(text);
        return head.Length >= 4 ? head[..4] : tail;
    }

    [Unsafe]
    public static string OtherPartMeasured(string text)
    {
        var (head, tail) = Cut(text);
        return tail.Length >= 4 ? head[..4] : tail;
    }

    [Unsafe]
    public static string PartsOfARecord(Entry entry)
    {
        var (key, value) = entry;
        return key.Length > 0 ? value[..1] : key;
    }

    [Safe]
    public static string PartsOfARecordMeasured(Entry entry)
    {
        var (key, value) = entry;
        return value.Length > 0 ? value[..1] : key;
    }

    [Unsafe]
    public static string ReassignedByDeconstruction(string id, string text)
    {
        if (id.Length < 8)
        {
            return id;
        }

        (id, _) = Cut(text);
        return id[..8];
    }

    [Safe]
    public static string TupleLiteral(string id, string name)
    {
        var (first, second) = (id, name);
        return first.Length >= 8 ? first[..8] : second;
    }

    [Unsafe]
    public static string TupleLiteralExchanged(string id, string name)
    {
        var (first, second) = (name, id);
        return id.Length >= 8 ? first[..8] : second;
    }

    static (string Head, string Tail) Cut(string text)
    {
        var at = text.IndexOf(':');
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    public sealed record Entry(string Key, string Value);
}
