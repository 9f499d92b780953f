namespace Specimens;

public static class Spans
{
    [Safe]
    public static int LengthMeasured(string text)
    {
        var span = text.AsSpan();
        return span.Length >= 8 ? span[..8].Length : 0;
    }

    [Unsafe]
    public static int LengthMeasuredOffByOne(string text)
    {
        var span = text.AsSpan();
        return span.Length >= 7 ? span[..8].Length : 0;
    }

    [Safe]
    public static int TextMeasured(string text) => text.Length >= 8 ? text.AsSpan(0, 8).Length : 0;

    [Safe]
    public static int TextMeasuredSpanSliced(string text)
    {
        if (text.Length < 8)
        {
            return 0;
        }

        var span = text.AsSpan();
        return span.Slice(4, 4).Length;
    }

    [Unsafe]
    public static int TextMeasuredRestSliced(string text)
    {
        if (text.Length < 8)
        {
            return 0;
        }

        var rest = text.AsSpan(4);
        return rest.Slice(4, 4).Length + rest[..6].Length;
    }

    [Safe]
    public static int NotEmpty(string text)
    {
        var span = text.AsSpan();
        return span.IsEmpty ? 0 : span[1..].Length;
    }

    [Unsafe]
    public static int NotEmptyTakesTwo(string text)
    {
        var span = text.AsSpan();
        return span.IsEmpty ? 0 : span[2..].Length;
    }

    [Safe]
    public static int Stackalloc()
    {
        Span<char> buffer = stackalloc char[16];
        return buffer[..8].Length;
    }

    [Unsafe]
    public static int StackallocTooSmall()
    {
        Span<char> buffer = stackalloc char[4];
        return buffer[..8].Length;
    }

    [Safe]
    public static int NullIsEmpty(string? text) => text.AsSpan().Length;

    [Unsafe]
    public static int NullWithAStart(string? text) => text.AsSpan(1).Length;

    [Safe]
    public static int NullWithStartZero(string? text) => text.AsSpan(0).Length;

    [Unsafe]
    public static int SpanOfBytes(byte[] frame) => frame.AsSpan(0, 4).Length;

    [Safe]
    public static int SpanOfBytesMeasured(byte[] frame) => frame.Length >= 4 ? frame.AsSpan(0, 4).Length : 0;

    [Unsafe]
    public static int SpanOfBytesMeasuredTooLittle(byte[] frame) => frame.Length > 2 ? frame.AsSpan(0, 4).Length : 0;

    [Safe]
    public static int StartsWithOnSpan(string text)
    {
        var span = text.AsSpan();
        return span.StartsWith("0x") ? span[2..].Length : span.Length;
    }

    [Unsafe]
    public static int StartsWithOnSpanOneMore(string text)
    {
        var span = text.AsSpan();
        return span.StartsWith("0x") ? span[3..].Length : span.Length;
    }

    [Safe]
    public static int SequenceEqual(string text)
    {
        var span = text.AsSpan();
        return span.SequenceEqual("null") ? span[..4].Length : 0;
    }

    [Safe(StrictOnly = true)]
    public static int CopiedInto(string text)
    {
        Span<char> buffer = stackalloc char[8];
        if (!text.TryCopyTo(buffer))
        {
            return 0;
        }

        return buffer[..text.Length].Length;
    }

    [Safe(StrictOnly = true)]
    public static int Formatted(int number)
    {
        Span<char> buffer = stackalloc char[16];
        return number.TryFormat(buffer, out var written) ? buffer[..written].Length : 0;
    }

    [Unsafe]
    public static int MemoryOfText(string text)
    {
        ReadOnlyMemory<char> memory = text.AsMemory();
        return memory[..8].Length;
    }

    [Safe]
    public static int MemoryOfTextMeasured(string text)
    {
        ReadOnlyMemory<char> memory = text.AsMemory();
        return memory.Length >= 8 ? memory[..8].Length : 0;
    }

    [Unsafe]
    public static class SpanParameter
    {
        [Entry]
        public static int Header(byte[] frame) => HeaderOf(frame);

        static int HeaderOf(ReadOnlySpan<byte> frame) => frame[..4].Length;
    }

    [Safe]
    public static class SpanParameterMeasured
    {
        [Entry]
        public static int Header(byte[] frame) => HeaderOf(frame);

        static int HeaderOf(ReadOnlySpan<byte> frame) => frame.Length < 4 ? 0 : frame[..4].Length;
    }
}
