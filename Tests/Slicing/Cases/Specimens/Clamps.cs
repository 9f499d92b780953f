namespace Specimens;

public static class Clamps
{
    [Safe]
    public static string Min(string id) => id[..Math.Min(8, id.Length)];

    [Unsafe]
    public static string Max(string id) => id[..Math.Max(8, id.Length)];

    [Safe]
    public static string MinTurned(string id) => id.Substring(0, Math.Min(id.Length, 8));

    [Unsafe]
    public static string MinOfAnother(string id, string other) => id.Substring(0, Math.Min(other.Length, 8));

    [Unsafe]
    public static string MinOfTheLengthAndOneMore(string id) => id[..Math.Min(8, id.Length + 1)];

    [Safe]
    public static string MinInALocal(string id)
    {
        var shown = Math.Min(id.Length, 12);
        return id.Substring(0, shown);
    }

    [Unsafe]
    public static string MinOfNullable(string? id) => id![..Math.Min(8, id?.Length ?? 8)];

    [Safe]
    public static string FromTheEndByMax(string text) => text.Substring(Math.Max(0, text.Length - 4));

    [Unsafe]
    public static string FromTheEndByMin(string text) => text.Substring(Math.Min(0, text.Length - 4));

    [Safe]
    public static string FromTheEndByMinOfLength(string text) => text[^Math.Min(4, text.Length)..];

    [Safe]
    public static string Clamp(string text, int count) => text[..Math.Clamp(count, 0, text.Length)];

    [Unsafe(Core = false)]
    public static string ClampOneTooFar(string text, int count) => text[..Math.Clamp(count, 0, text.Length + 1)];

    [Unsafe(Core = false)]
    public static string ClampFromMinusOne(string text, int count) => text[..Math.Clamp(count, -1, text.Length)];

    [Safe]
    public static string TernaryInTheBound(string id) => id[..(id.Length < 8 ? id.Length : 8)];

    [Unsafe]
    public static string TernaryInTheBoundTurned(string id) => id[..(id.Length > 8 ? id.Length + 1 : 8)];

    [Safe]
    public static string TernaryLocal(string id)
    {
        var end = id.Length > 8 ? 8 : id.Length;
        return id[..end];
    }

    [Unsafe]
    public static string TernaryLocalWithoutTheLength(string id, bool brief)
    {
        var end = brief ? 4 : 8;
        return id[..end];
    }

    [Safe]
    public static string IfClamp(string id)
    {
        var end = 8;
        if (end > id.Length)
        {
            end = id.Length;
        }

        return id[..end];
    }

    [Unsafe]
    public static string IfClampToAnother(string id, string other)
    {
        var end = 8;
        if (end > other.Length)
        {
            end = other.Length;
        }

        return id[..end];
    }

    [Safe]
    public static string IntMin(string id) => id[..int.Min(8, id.Length)];

    [Safe]
    public static string MinOfRemaining(string text, int start)
    {
        if (start < 0 || start > text.Length)
        {
            return "";
        }

        return text.Substring(start, Math.Min(20, text.Length - start));
    }

    [Unsafe(Core = false)]
    public static string MinOfTheWholeLength(string text, int start)
    {
        if (start < 0 || start > text.Length)
        {
            return "";
        }

        return text.Substring(start, Math.Min(20, text.Length));
    }

    [Safe]
    public static string HalfOfIt(string text) => text[..(text.Length / 2)];

    [Safe]
    public static string Padded(string id) => id.PadRight(8)[..8];

    [Unsafe]
    public static string PaddedTooLittle(string id) => id.PadRight(6)[..8];

    [Safe]
    public static string PaddedLeft(string number)
    {
        var padded = number.PadLeft(10, '0');
        return padded.Substring(padded.Length - 10);
    }

    [Unsafe(Core = false)]
    public static string PaddedLeftIsNoMaximum(string number)
    {
        var padded = number.PadLeft(4, '0');
        return number.Substring(padded.Length - 4, 4);
    }
}
