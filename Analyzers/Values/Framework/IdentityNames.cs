namespace Netra.Analyzers.Values.Framework;

/// <summary>What members are called that say who or which one something is.</summary>
internal static class IdentityNames
{
    private static readonly string[] Words = ["Id", "ID", "Identifier", "Uid", "Key", "Token"];

    public static bool IsOne(string name)
    {
        string bare = name.TrimStart('_');
        return Array.Exists(Words, word => bare.EndsWith(word, StringComparison.Ordinal) || string.Equals(bare, word, StringComparison.OrdinalIgnoreCase));
    }
}
