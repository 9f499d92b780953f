namespace Specimens;

public static class Arrays
{
    [Unsafe]
    public static byte[] FirstFourBytes(byte[] frame) => frame[..4];

    [Safe]
    public static byte[] FirstFourBytesMeasured(byte[] frame) => frame.Length >= 4 ? frame[..4] : frame;

    [Unsafe]
    public static byte[] FirstFourBytesMeasuredOffByOne(byte[] frame) => frame.Length >= 3 ? frame[..4] : frame;

    [Unsafe]
    public static byte[] TooSmallAnArray() => (new byte[3])[..4];

    [Safe]
    public static byte[] LargeEnoughAnArray() => (new byte[16])[4..8];

    [Unsafe]
    public static byte[] NullableArray(byte[]? frame) => frame![..1];

    [Safe]
    public static byte[] NullableArrayMeasured(byte[]? frame) => frame is { Length: >= 1 } ? frame[..1] : [];

    [Safe]
    public static string[] WithoutTheFirst(string[] args) => args.Length > 0 ? args[1..] : args;

    [Unsafe]
    public static string[] WithoutTheFirstUnchecked(string[] args) => args[1..];

    [Safe]
    public static string[] ListPatternRest(string[] args) => args is ["run", .. var rest] ? rest : args;

    [Unsafe]
    public static string FirstElement(string[] parts) => parts.Length > 0 ? parts[0][..3] : "";

    [Safe]
    public static string FirstElementMeasured(string[] parts) => parts.Length > 0 && parts[0].Length >= 3 ? parts[0][..3] : "";

    [Unsafe]
    public static string ArrayMeasuredInsteadOfTheElement(string[] parts) => parts.Length >= 3 ? parts[0][..3] : "";

    [Safe]
    public static string SplitInTwo(string text)
    {
        var parts = text.Split(':', 2);
        if (parts.Length != 2 || parts[1].Length < 4)
        {
            return "";
        }

        return parts[1][..4];
    }

    [Unsafe]
    public static string SplitInTwoUnmeasured(string text)
    {
        var parts = text.Split(':', 2);
        if (parts.Length != 2)
        {
            return "";
        }

        return parts[1][..4];
    }

    [Safe]
    public static string[] SplitHasAtLeastOne(string text) => text.Split('.')[1..];

    [Unsafe]
    public static string[] SplitHasNoTwo(string text) => text.Split('.')[2..];

    [Safe]
    public static string[] SplitMeasured(string text)
    {
        var parts = text.Split('.');
        return parts.Length > 2 ? parts[2..] : parts;
    }

    [Safe]
    public static string JoinedWithoutTheLast(string text)
    {
        var parts = text.Split('.');
        return string.Join('.', parts[..^1]);
    }

    [Unsafe]
    public static string JoinedWithoutTheLastTwo(string text)
    {
        var parts = text.Split('.');
        return string.Join('.', parts[..^2]);
    }

    [Unsafe]
    public static string LastElement(string path) => path.Split('/')[^1][..1];

    [Unsafe(Core = false)]
    public static byte[] CountFromOutside(byte[] frame, int count) => frame[..count];

    [Safe]
    public static byte[] CountFromOutsideMeasured(byte[] frame, int count) => count >= 0 && count <= frame.Length ? frame[..count] : [];

    [Safe]
    public static int[] CollectionExpression()
    {
        int[] numbers = [1, 2, 3, 4];
        return numbers[1..3];
    }

    [Unsafe]
    public static int[] CollectionExpressionTooSmall()
    {
        int[] numbers = [1, 2, 3, 4];
        return numbers[1..5];
    }

    [Safe]
    public static string CharactersOfAText(string text)
    {
        var characters = text.ToCharArray();
        return text.Length >= 3 ? new string(characters[..3]) : text;
    }

    [Unsafe]
    public static string CharactersOfATextUnmeasured(string text)
    {
        var characters = text.ToCharArray();
        return new string(characters, 0, 3);
    }
}
