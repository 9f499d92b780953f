namespace Specimens;

public static class ExtensionMethods
{
    [Unsafe]
    public static string Left(this string text, int ignored) => text[..8] + ignored;

    [Safe]
    public static string LeftOrAll(this string text) => text.Length > 8 ? text[..8] : text;

    [Unsafe(Core = false)]
    public static string LeftOf(this string text, int count) => text.Substring(0, count);

    [Safe]
    public static string LeftOfClamped(this string text, int count) => text.Substring(0, Math.Clamp(count, 0, text.Length));

    [Unsafe]
    public static string WithoutPrefix(this string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text["prefix_".Length..] : text;

    [Safe]
    public static string WithoutSuffix(this string? text, string suffix) =>
        text is not null && text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text ?? "";

    [Unsafe]
    public static string UseOfAnExtensionThatMayShorten(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        return id.Cleaned()[..8];
    }

    [Safe]
    public static string UseOfAnExtensionThatKeepsTheLength(string id)
    {
        if (id.Length < 8)
        {
            return id;
        }

        return id.Lowered()[..8];
    }

    [Unsafe]
    public static string FirstUpper(this string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    [Safe]
    public static string FirstUpperChecked(this string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    static string Cleaned(this string text) => text.Replace("-", "");

    static string Lowered(this string text) => text.ToLowerInvariant();
}
