using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Construction;

/// <summary>What messages call things: as the user wrote them.</summary>
internal static class Names
{
    private const int MaxLength = 60;

    public static string Of(SyntaxNode expression)
    {
        string text = string.Join(" ", expression.ToString().Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxLength ? text : text.Substring(0, MaxLength - 1) + "…";
    }

    /// <summary>'A', 'B' and 'C'.</summary>
    public static string Listed(IReadOnlyList<string> names)
    {
        string[] quoted = [.. names.Select(name => $"'{name}'")];
        return quoted.Length < 2
            ? string.Concat(quoted)
            : $"{string.Join(", ", quoted.Take(quoted.Length - 1))} and {quoted[quoted.Length - 1]}";
    }
}
