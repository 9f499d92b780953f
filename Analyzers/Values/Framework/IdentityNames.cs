namespace Netra.Analyzers.Values.Framework;

/// <summary>What members are called that say who or which one something is.</summary>
internal static class IdentityNames
{
    /// <summary>What the name of an identity ends with.</summary>
    public static readonly string[] Endings = ["Id", "ID", "Identifier", "Uid", "Guid", "Key"];

    /// <summary>Whether it is the name of an identity, or of what stands for one.</summary>
    public static bool IsOne(string name) => Array.Exists(Endings, name.EndsWithWord) || name.EndsWithWord("Token");
}
