using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Where text comes from whose length a format decides: hashes, identifiers, numbers. Names suggest it; they prove nothing.</summary>
internal static class FixedForms
{
    private static readonly string[] MakingVerbs =
        ["Compute", "Convert", "Create", "Encode", "Encrypt", "Format", "Generate", "Hash", "New", "Pad", "Remove", "Replace", "Serialize", "Strip", "To"];

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "FullName", "SerialNumber", "Thumbprint" };

    public static bool Make(IMethodSymbol method) => Array.Exists(MakingVerbs, verb => StartsWithWord(method.Name, verb));

    /// <summary>Whether a member of a type of the framework or a package holds such a text.</summary>
    public static bool Hold(ISymbol member) => Members.Contains(member.Name) && member.Locations.All(location => location.IsInMetadata);

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));
}
