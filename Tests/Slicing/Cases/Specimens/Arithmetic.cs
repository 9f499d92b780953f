namespace Specimens;

public static class Arithmetic
{
    const int HeaderSize = 4;
    const int BodySize = HeaderSize * 2;

    [Safe]
    public static string ConstantsOfConstants(string text) => text.Length >= HeaderSize + BodySize ? text.Substring(HeaderSize, BodySize) : text;

    [Unsafe]
    public static string ConstantsOfConstantsTooFew(string text) => text.Length >= BodySize ? text.Substring(HeaderSize, BodySize) : text;

    [Safe]
    public static string FirstHalf(string text) => text.Substring(0, text.Length / 2);

    [Safe]
    public static string SecondHalf(string text) => text.Substring(text.Length / 2);

    [Unsafe]
    public static string MoreThanAll(string text) => text.Substring(0, text.Length + 1);

    [Unsafe]
    public static string OneBeforeTheEnd(string text) => text.Substring(text.Length - 1);

    [Safe]
    public static string OneBeforeTheEndOfANonEmpty(string text) => text.Length > 0 ? text.Substring(text.Length - 1) : "";

    [Unsafe]
    public static string TwoBeforeTheEndOfANonEmpty(string text) => text.Length > 0 ? text.Substring(text.Length - 2) : "";

    [Safe(StrictOnly = true)]
    public static string EvenLengthInPairs(string hex)
    {
        if (hex.Length % 2 != 0)
        {
            throw new FormatException();
        }

        var bytes = new StringBuilder();
        for (var i = 0; i + 1 < hex.Length; i += 2)
        {
            bytes.Append(hex.AsSpan(i, 2));
        }

        return bytes.ToString();
    }

    [Safe]
    public static string LengthMinusConstantGuarded(string text)
    {
        var keep = text.Length - 3;
        return keep > 0 ? text[..keep] : text;
    }

    [Unsafe]
    public static string LengthMinusConstantGuardedWrongly(string text)
    {
        var keep = text.Length - 3;
        return keep < 0 ? text[..keep] : text;
    }

    [Unsafe]
    public static string LengthMinusConstantUnguarded(string text)
    {
        var keep = text.Length - 3;
        return text[..keep];
    }

    [Safe(StrictOnly = true)]
    public static string DifferenceOfLengths(string text)
    {
        var trimmed = text.TrimStart();
        return text[..(text.Length - trimmed.Length)];
    }

    [Unsafe(Core = false)]
    public static string DifferenceOfUnrelatedLengths(string text, string other) => text[..(text.Length - other.Length)];

    [Safe]
    public static string DifferenceOfComparedLengths(string text, string other) =>
        text.Length >= other.Length ? text[..(text.Length - other.Length)] : text;

    [Safe(StrictOnly = true)]
    public static string RemainderOfADivision(string text, int seed)
    {
        if (text.Length == 0 || seed < 0)
        {
            return text;
        }

        return text[(seed % text.Length)..];
    }

    [Unsafe(Core = false)]
    public static string RemainderOfANegative(string text, int seed)
    {
        if (text.Length == 0)
        {
            return text;
        }

        return text[(seed % text.Length)..];
    }

    [Safe]
    public static string SumOfTwoConstantsInLocals(string text)
    {
        var start = 2;
        var end = start + 6;
        return text.Length >= end ? text[start..end] : text;
    }

    [Unsafe]
    public static string SumOfTwoConstantsInLocalsOnlyStartGuarded(string text)
    {
        var start = 2;
        var end = start + 6;
        return text.Length >= start ? text[start..end] : text;
    }

    [Unsafe]
    public static string NegativeStart(string text)
    {
        var start = 3;
        start -= 4;
        return text[start..];
    }

    [Unsafe]
    public static string NegativeCount(string text) => text.Substring(0, -1);

    [Safe(StrictOnly = true)]
    public static string AbsoluteDifference(string text) => text.Length >= 4 ? text[Math.Abs(-4)..] : text;

    [Unsafe]
    public static string ShiftedBound(string text) => text[..(1 << 3)];

    [Safe]
    public static string CharacterArithmetic(string text, char digit)
    {
        var count = digit - '0';
        return count >= 0 && count <= text.Length ? text[..count] : text;
    }
}
