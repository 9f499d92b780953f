namespace Netra.Analyzers.Values.Framework;

/// <summary>The length of what a custom pattern such as <c>yyyy-MM-dd</c> writes.</summary>
internal static class DatePattern
{
    private static readonly LengthRange Unknown = LengthRange.AtLeast(0);

    /// <returns>Null for a pattern that fails, or a single letter, which is no pattern.</returns>
    public static LengthRange? LengthOf(string pattern, bool isTimeSpan)
    {
        if (pattern.Length == 1)
        {
            return null;
        }

        LengthRange length = LengthRange.Exactly(0);
        for (int i = 0; i < pattern.Length;)
        {
            char c = pattern[i];
            switch (c)
            {
                case '\'' or '"':
                    int end = pattern.IndexOf(c, i + 1);
                    if (end < 0 || pattern.IndexOf('\\', i, end - i) >= 0)
                    {
                        return null;
                    }

                    length += LengthRange.Exactly(end - i - 1);
                    i = end + 1;
                    break;
                case '\\' when i + 1 < pattern.Length:
                    length += LengthRange.Exactly(1);
                    i += 2;
                    break;
                case '\\':
                    return null;
                case '%':
                    i++;
                    break;
                default:
                    int count = 1;
                    while (i + count < pattern.Length && pattern[i + count] == c)
                    {
                        count++;
                    }

                    if ((isTimeSpan ? OfSpan(c, count) : OfDate(c, count)) is not { } part)
                    {
                        return null;
                    }

                    length += part;
                    i += count;
                    break;
            }
        }

        return length with { Min = Math.Max(0, length.Min) };
    }

    private static LengthRange? OfDate(char letter, int count) => (letter, count) switch
    {
        ('f', <= 7) => LengthRange.Exactly(count),

        // Without a fraction, the point before it goes too.
        ('F', <= 7) => new LengthRange(-1, count),
        ('f' or 'F', _) => null,
        ('d' or 'M' or 'h' or 'H' or 'm' or 's', 1) => new LengthRange(1, 2),
        ('d' or 'M', 2) or ('h' or 'H' or 'm' or 's', _) => LengthRange.Exactly(2),
        ('d' or 'M', _) => LengthRange.AtLeast(1),
        ('y', 1) => new LengthRange(1, 2),
        ('y', 2) => LengthRange.Exactly(2),

        // Buddhist years are 543 ahead, so the last have five digits.
        ('y', _) => new LengthRange(count, Math.Max(5, count)),
        ('z', 1) => new LengthRange(2, 3),
        ('z', 2) => LengthRange.Exactly(3),
        ('z', _) => LengthRange.Exactly(6),
        ('K', _) => new LengthRange(0, 6 * count),

        // Not every culture knows halves of the day, or names its era.
        ('t', 1) => new LengthRange(0, 1),
        ('t' or 'g', _) => Unknown,
        ('/', _) => LengthRange.AtLeast(count),
        _ => LengthRange.Exactly(count),
    };

    // Whatever is no letter of these must be quoted.
    private static LengthRange? OfSpan(char letter, int count) => (letter, count) switch
    {
        ('d', <= 8) => new LengthRange(count, 8),
        ('h' or 'm' or 's', 1) => new LengthRange(1, 2),
        ('h' or 'm' or 's', 2) => LengthRange.Exactly(2),
        ('f', <= 7) => LengthRange.Exactly(count),
        ('F', <= 7) => new LengthRange(0, count),
        _ => null,
    };
}
