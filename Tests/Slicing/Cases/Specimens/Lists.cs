namespace Specimens;

public static class Lists
{
    [Unsafe]
    public static List<string> FirstThree(List<string> items) => items.GetRange(0, 3);

    [Safe]
    public static List<string> FirstThreeCounted(List<string> items) => items.Count >= 3 ? items.GetRange(0, 3) : items;

    [Unsafe]
    public static List<string> FirstThreeCountedOffByOne(List<string> items) => items.Count >= 2 ? items.GetRange(0, 3) : items;

    [Safe]
    public static List<string> FirstThreeByMin(List<string> items) => items.GetRange(0, Math.Min(3, items.Count));

    [Unsafe]
    public static List<string> ClearedAfterTheGuard(List<string> items)
    {
        if (items.Count < 3)
        {
            return items;
        }

        items.Clear();
        return items.GetRange(0, 3);
    }

    [Unsafe]
    public static List<string> RemovedFromAfterTheGuard(List<string> items)
    {
        if (items.Count < 3)
        {
            return items;
        }

        items.RemoveAt(0);
        return items.GetRange(0, 3);
    }

    [Safe]
    public static List<string> AddedToAfterTheGuard(List<string> items)
    {
        if (items.Count < 3)
        {
            return items;
        }

        items.Add("more");
        return items.GetRange(0, 3);
    }

    [Unsafe]
    public static void RemoveTheFirstTwo(List<string> items) => items.RemoveRange(0, 2);

    [Safe]
    public static void RemoveTheFirstTwoCounted(List<string> items)
    {
        if (items.Count > 1)
        {
            items.RemoveRange(0, 2);
        }
    }

    [Unsafe]
    public static List<string> RangeOfAList(List<string> items) => items[..2];

    [Safe]
    public static List<string> RangeOfAListCounted(List<string> items) => items is { Count: >= 2 } ? items[..2] : items;

    [Unsafe]
    public static string ElementOfAList(List<string> items) => items.Count > 0 ? items[0][..2] : "";

    [Safe]
    public static string ElementOfAListMeasured(List<string> items) => items.Count > 0 && items[0].Length >= 2 ? items[0][..2] : "";

    [Unsafe]
    public static string ElementReplacedAfterTheGuard(List<string> items, string other)
    {
        if (items.Count == 0 || items[0].Length < 2)
        {
            return "";
        }

        items[0] = other;
        return items[0][..2];
    }

    [Safe]
    public static List<string> KeepTheLastTen(List<string> items)
    {
        if (items.Count > 10)
        {
            items.RemoveRange(0, items.Count - 10);
        }

        return items;
    }

    [Safe]
    public static string BuilderWithoutTheLastComma(string[] parts)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            builder.Append(part).Append(',');
        }

        if (builder.Length > 0)
        {
            builder.Remove(builder.Length - 1, 1);
        }

        return builder.ToString();
    }

    [Unsafe]
    public static string BuilderWithoutTheLastCommaUnchecked(string[] parts)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            builder.Append(part).Append(',');
        }

        builder.Remove(builder.Length - 1, 1);
        return builder.ToString();
    }

    [Unsafe]
    public static string BuilderFirstFour(StringBuilder builder) => builder.ToString(0, 4);

    [Safe]
    public static string BuilderFirstFourMeasured(StringBuilder builder) => builder.Length >= 4 ? builder.ToString(0, 4) : builder.ToString();

    [Unsafe]
    public static string BuilderClearedAfterTheGuard(StringBuilder builder)
    {
        if (builder.Length < 4)
        {
            return "";
        }

        builder.Clear();
        return builder.ToString(0, 4);
    }

    [Unsafe]
    public static string BuilderTextUnmeasured(string[] parts)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            builder.Append(part);
        }

        return builder.ToString()[..^1];
    }

    [Unsafe]
    public static string TextFromBytes(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, 4);

    [Safe]
    public static string TextFromBytesMeasured(byte[] bytes) => bytes.Length >= 4 ? Encoding.UTF8.GetString(bytes, 0, 4) : "";

    [Safe]
    public static string TextFromAllBytes(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, bytes.Length);

    [Unsafe]
    public static string HexFromBytes(byte[] bytes) => Convert.ToHexString(bytes, 0, 4);
}
