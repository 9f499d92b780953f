namespace Specimens;

public static class Loops
{
    [Safe]
    public static string GuardedByTheCondition(string text)
    {
        while (text.Length > 8)
        {
            text = text[8..];
        }

        return text;
    }

    [Unsafe]
    public static string GuardedByTooWeakACondition(string text)
    {
        while (text.Length > 6)
        {
            text = text[8..];
        }

        return text;
    }

    [Safe]
    public static string LeadingSlashes(string path)
    {
        while (path.StartsWith('/'))
        {
            path = path[1..];
        }

        return path;
    }

    [Unsafe]
    public static string LeadingSlashesDoWhile(string path)
    {
        do
        {
            path = path[1..];
        }
        while (path.StartsWith('/'));

        return path;
    }

    [Safe]
    public static int EveryPosition(string text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            total += text.Substring(i).Length;
        }

        return total;
    }

    [Safe]
    public static int EveryPositionAndTheEnd(string text)
    {
        var total = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            total += text[i..].Length;
        }

        return total;
    }

    [Unsafe(Core = false)]
    public static int EveryPositionOneTooFar(string text)
    {
        var total = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            total += text.Substring(i, 1).Length;
        }

        return total;
    }

    [Safe]
    public static int Pairs(string hex)
    {
        var total = 0;
        for (var i = 0; i + 2 <= hex.Length; i += 2)
        {
            total += hex.Substring(i, 2).Length;
        }

        return total;
    }

    [Unsafe(Core = false)]
    public static int PairsOfAnOddText(string hex)
    {
        var total = 0;
        for (var i = 0; i < hex.Length; i += 2)
        {
            total += hex.Substring(i, 2).Length;
        }

        return total;
    }

    [Unsafe]
    public static int FirstEightOfEach(string[] ids)
    {
        var total = 0;
        foreach (var id in ids)
        {
            total += id[..8].Length;
        }

        return total;
    }

    [Safe]
    public static int FirstEightOfEachMeasured(string[] ids)
    {
        var total = 0;
        foreach (var id in ids)
        {
            total += id.Length < 8 ? 0 : id[..8].Length;
        }

        return total;
    }

    [Unsafe]
    public static string MeasuredOnceBeforeTheLoop(string text)
    {
        if (text.Length < 8)
        {
            return text;
        }

        for (var i = 0; i < 3; i++)
        {
            text = text[8..];
        }

        return text;
    }

    [Safe]
    public static string UnchangedInTheLoop(string text)
    {
        if (text.Length < 8)
        {
            return text;
        }

        var all = "";
        for (var i = 0; i < 3; i++)
        {
            all += text[..8];
        }

        return all;
    }

    [Unsafe]
    public static string ReassignedAtTheEndOfTheBody(string text, string[] more)
    {
        if (text.Length < 8)
        {
            return text;
        }

        var all = "";
        foreach (var next in more)
        {
            all += text[..8];
            text = next;
        }

        return all;
    }

    [Safe(StrictOnly = true)]
    public static int Chunks(string text)
    {
        var chunks = 0;
        var start = 0;
        while (start < text.Length)
        {
            var count = Math.Min(10, text.Length - start);
            chunks += text.Substring(start, count).Length;
            start += count;
        }

        return chunks;
    }

    [Unsafe(Core = false)]
    public static int ChunksOfAFixedSize(string text)
    {
        var chunks = 0;
        for (var start = 0; start < text.Length; start += 10)
        {
            chunks += text.Substring(start, 10).Length;
        }

        return chunks;
    }

    [Safe(StrictOnly = true)]
    public static int EveryComma(string csv)
    {
        var fields = 0;
        var start = 0;
        int comma;
        while ((comma = csv.IndexOf(',', start)) != -1)
        {
            fields += csv[start..comma].Length;
            start = comma + 1;
        }

        return fields + csv[start..].Length;
    }

    [Safe(StrictOnly = true)]
    public static int FieldsOfASpan(string csv)
    {
        var rest = csv.AsSpan();
        var fields = 0;
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            if (comma < 0)
            {
                break;
            }

            fields += rest[..comma].Length;
            rest = rest[(comma + 1)..];
        }

        return fields;
    }

    [Unsafe]
    public static int FieldsOfASpanUnchecked(string csv)
    {
        var rest = csv.AsSpan();
        var fields = 0;
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            fields += rest[..comma].Length;
            rest = rest[(comma + 1)..];
        }

        return fields;
    }

    [Safe(StrictOnly = true)]
    public static string CountedUntilANonDigit(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    [Safe(StrictOnly = true)]
    public static string CountedBackwards(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return text[..end];
    }

    [Unsafe(Core = false)]
    public static string CountedBackwardsTooFar(string text)
    {
        var end = text.Length;
        while (end >= 0 && (end == 0 || text[end - 1] == ' '))
        {
            end--;
        }

        return text[..end];
    }

    [Unsafe]
    public static string LastRoundLeavesItShort(string text)
    {
        var i = 0;
        while (text.Length >= 8 && i < 3)
        {
            text = text[3..];
            i++;
        }

        return text[..8];
    }
}
