namespace Netra.Analyzers.Values.Framework;

/// <summary>Words at the beginning and the end of names: "userId" ends with "id", and "paid" does not.</summary>
internal static class NameWords
{
    public static bool StartsWithWord(this string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    public static bool EndsWithWord(this string name, string word) => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && name.Length - word.Length is var start
        && (start == 0 || char.IsUpper(name[start]) || name[start - 1] == '_');
}
