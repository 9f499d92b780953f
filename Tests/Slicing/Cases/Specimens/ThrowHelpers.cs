namespace Specimens;

public static class ThrowHelpers
{
    [Safe]
    public static string ThrowIfLessThan(string id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, 8);
        return id[..8];
    }

    [Unsafe]
    public static string ThrowIfLessThanTooFew(string id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, 7);
        return id[..8];
    }

    [Unsafe]
    public static string ThrowIfGreaterThan(string id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Length, 8);
        return id[..8];
    }

    [Unsafe]
    public static string ThrowIfLessThanOfAnother(string id, string other)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(other.Length, 8);
        return id[..8];
    }

    [Safe]
    public static string ThrowIfLessThanOrEqual(string id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(id.Length, 7);
        return id[..8];
    }

    [Safe]
    public static string ThrowIfNotEqual(string code)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(code.Length, 6);
        return code[3..6];
    }

    [Unsafe]
    public static string ThrowIfEqual(string code)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(code.Length, 6);
        return code[3..6];
    }

    [Safe]
    public static string ThrowIfNullOrEmptyTakesOne(string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name[..1];
    }

    [Unsafe]
    public static string ThrowIfNullOrEmptyTakesEight(string? id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id[..8];
    }

    [Unsafe]
    public static string ThrowIfNullOrWhiteSpaceTakesEight(string? id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.Substring(0, 8);
    }

    [Safe]
    public static string ThrowIfNullOrWhiteSpaceTakesOne(string? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name.Substring(1);
    }

    [Unsafe]
    public static string ThrowIfNullTakesOne(string? name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name[..1];
    }

    [Safe]
    public static string ThrowIfNullAndMeasured(string? id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length > 8 ? id[..8] : id;
    }

    [Safe]
    public static string ThrowIfNegativeOnASearch(string text)
    {
        var at = text.IndexOf('@');
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        return text[..at];
    }

    [Unsafe]
    public static string ThrowIfZeroOnASearch(string text)
    {
        var at = text.IndexOf('@');
        ArgumentOutOfRangeException.ThrowIfZero(at);
        return text[..at];
    }

    [Safe]
    public static string RangeOfAParameter(string text, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, text.Length);
        return text[..count];
    }

    [Unsafe(Core = false)]
    public static string RangeOfAParameterOnlyAbove(string text, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, text.Length);
        return text[..count];
    }

    [Unsafe]
    public static string HelperAfterTheSlice(string id)
    {
        var prefix = id[..8];
        ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, 8);
        return prefix;
    }

    [Unsafe]
    public static string HelperInOneBranch(string id, bool validate)
    {
        if (validate)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(id.Length, 8);
        }

        return id[..8];
    }

    [Safe]
    public static string ThrowIfNegativeOnADifference(string text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(text.Length - 4);
        return text[^4..];
    }
}
