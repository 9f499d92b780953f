using System.Collections.Immutable;

namespace Specimens;

/// <summary>Every slicing member once with too weak a guard and once with the right one.</summary>
public static class Apis
{
    [Safe]
    public static string SubstringToTheEnd(string text) => text.Length >= 3 ? text.Substring(3) : "";

    [Unsafe]
    public static string SubstringBeyondTheEnd(string text) => text.Length >= 3 ? text.Substring(4) : "";

    [Safe]
    public static string Remove(string text) => text.Length >= 3 ? text.Remove(3) : text;

    [Unsafe]
    public static string RemoveBeyondTheEnd(string text) => text.Length >= 3 ? text.Remove(4) : text;

    [Safe]
    public static string RemoveCount(string text) => text.Length >= 5 ? text.Remove(2, 3) : text;

    [Unsafe]
    public static string RemoveCountTooLarge(string text) => text.Length >= 4 ? text.Remove(2, 3) : text;

    [Safe]
    public static string Insert(string text) => text.Length >= 3 ? text.Insert(3, "-") : text;

    [Unsafe]
    public static string InsertBeyondTheEnd(string text) => text.Length >= 3 ? text.Insert(4, "-") : text;

    [Safe]
    public static int AsSpanWithCount(string text) => text.Length >= 5 ? text.AsSpan(2, 3).Length : 0;

    [Unsafe]
    public static int AsSpanWithCountTooLarge(string text) => text.Length >= 4 ? text.AsSpan(2, 3).Length : 0;

    [Safe]
    public static int AsSpanWithRange(string text) => text.Length >= 5 ? text.AsSpan(2..5).Length : 0;

    [Unsafe]
    public static int AsSpanWithRangeTooLarge(string text) => text.Length >= 4 ? text.AsSpan(2..5).Length : 0;

    [Safe]
    public static int AsSpanWithIndex(string text) => text.Length >= 4 ? text.AsSpan(^4).Length : 0;

    [Unsafe]
    public static int AsSpanWithIndexTooLarge(string text) => text.Length >= 3 ? text.AsSpan(^4).Length : 0;

    [Safe]
    public static int AsMemoryWithCount(string text) => text.Length >= 5 ? text.AsMemory(2, 3).Length : 0;

    [Unsafe]
    public static int AsMemoryWithCountTooLarge(string text) => text.Length >= 4 ? text.AsMemory(2, 3).Length : 0;

    [Unsafe]
    public static int AsMemoryOfAnArray(byte[] bytes) => bytes.AsMemory(0, 4).Length;

    [Safe]
    public static int AsMemoryOfAnArrayMeasured(byte[] bytes) => bytes.Length > 3 ? bytes.AsMemory(0, 4).Length : 0;

    [Safe]
    public static int SpanSlice(string text)
    {
        var span = text.AsSpan();
        return span.Length >= 5 ? span.Slice(2, 3).Length + span.Slice(5).Length : 0;
    }

    [Unsafe]
    public static int SpanSliceTooLarge(string text)
    {
        var span = text.AsSpan();
        return span.Length >= 5 ? span.Slice(2, 3).Length + span.Slice(6).Length : 0;
    }

    [Unsafe]
    public static int MemorySlice(byte[] bytes)
    {
        Memory<byte> memory = bytes;
        return memory.Length > 2 ? memory.Slice(0, 4).Length : 0;
    }

    [Safe]
    public static int MemorySliceMeasured(byte[] bytes)
    {
        Memory<byte> memory = bytes;
        return memory.Length >= 4 ? memory.Slice(0, 4).Length : 0;
    }

    [Unsafe]
    public static int SegmentSlice(byte[] bytes)
    {
        var segment = new ArraySegment<byte>(bytes);
        return segment.Count > 0 ? segment.Slice(0, 4).Count : 0;
    }

    [Safe]
    public static int SegmentSliceMeasured(byte[] bytes)
    {
        var segment = new ArraySegment<byte>(bytes);
        return segment.Count >= 4 ? segment.Slice(0, 4).Count : 0;
    }

    [Unsafe]
    public static int SegmentOfAnArray(byte[] bytes) => new ArraySegment<byte>(bytes).Slice(4).Count;

    [Unsafe]
    public static int ImmutableRange(string[] items) => items.ToImmutableArray().Slice(0, 2).Length;

    [Safe]
    public static int ImmutableRangeMeasured(string[] items)
    {
        var array = items.ToImmutableArray();
        return array.Length >= 2 ? array.Slice(0, 2).Length : 0;
    }

    [Unsafe]
    public static int ListSlice(List<int> numbers) => numbers.Slice(0, 3).Count;

    [Safe]
    public static int ListSliceCounted(List<int> numbers) => numbers.Count > 2 ? numbers.Slice(0, 3).Count : 0;

    [Unsafe]
    public static string BuilderRemove(StringBuilder builder) => builder.Remove(0, 3).ToString();

    [Safe]
    public static string BuilderRemoveMeasured(StringBuilder builder) => builder.Length >= 3 ? builder.Remove(0, 3).ToString() : "";

    [Unsafe]
    public static string BuilderRemoveTwiceMeasuredOnce(StringBuilder builder)
    {
        if (builder.Length < 3)
        {
            return "";
        }

        builder.Remove(0, 2);
        builder.Remove(0, 3);
        return builder.ToString();
    }

    [Safe]
    public static string NewStringOfAPart(char[] characters) => characters.Length >= 4 ? new string(characters, 0, 4) : "";

    [Unsafe]
    public static string NewStringOfAPartTooLarge(char[] characters) => characters.Length >= 3 ? new string(characters, 0, 4) : "";

    [Safe]
    public static int NewSpanOfAPart(byte[] bytes) => bytes.Length >= 8 ? new Span<byte>(bytes, 4, 4).Length : 0;

    [Unsafe]
    public static int NewSpanOfAPartTooLarge(byte[] bytes) => bytes.Length >= 7 ? new Span<byte>(bytes, 4, 4).Length : 0;

    [Safe]
    public static string HexOfAPart(byte[] bytes) => bytes.Length >= 4 ? Convert.ToHexString(bytes, 0, 4) : "";

    [Unsafe]
    public static string HexOfAPartTooLarge(byte[] bytes) => bytes.Length >= 3 ? Convert.ToHexString(bytes, 0, 4) : "";

    [Safe]
    public static string TextOfAPart(byte[] bytes) => bytes.Length >= 6 ? Encoding.ASCII.GetString(bytes, 2, 4) : "";

    [Unsafe]
    public static string TextOfAPartTooLarge(byte[] bytes) => bytes.Length >= 5 ? Encoding.ASCII.GetString(bytes, 2, 4) : "";

    [Unsafe]
    public static char[] CharactersOfAPart(string text)
    {
        var buffer = new char[4];
        text.CopyTo(0, buffer, 0, 4);
        return buffer;
    }

    [Safe]
    public static char[] CharactersOfAPartMeasured(string text)
    {
        var buffer = new char[4];
        if (text.Length >= 4)
        {
            text.CopyTo(0, buffer, 0, 4);
        }

        return buffer;
    }

    [Safe]
    public static string TakeAndSkipAreTotal(List<string> items) => string.Join(',', items.Skip(3).Take(8));

    [Safe]
    public static IEnumerable<string> TakeRangeIsTotal(List<string> items) => items.Take(2..5);

    [Safe]
    public static bool DictionaryRemoveIsNoSlice(Dictionary<string, string> map) => map.Remove("a");

    [Safe]
    public static bool ListRemoveIsNoSlice(List<int> numbers) => numbers.Remove(8);

    [Safe]
    public static string ChunksAreTotal(string text) => string.Join('-', text.Chunk(4).Select(chunk => new string(chunk)));

    [Safe]
    public static string TrimmedAreTotal(string text) => text.Trim().TrimEnd('/').TrimStart('#').PadLeft(4);

    [Safe]
    public static List<string> ListInsertIsNoSliceOfText(List<string> items)
    {
        items.Insert(0, "first");
        return items;
    }

    [Safe]
    public static Range RangeIsOnlyAValue() => 2..8;
}
