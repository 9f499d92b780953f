using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Text that comes from outside the program: whoever wrote it does not know what the program expects.</summary>
internal static class ForeignTexts
{
    private const string Verb = "Read";

    private static readonly HashSet<string> Getters = new(StringComparer.Ordinal) { "GetCommandLineArgs", "GetEnvironmentVariable" };

    /// <summary>Whether a method of the framework or a package gives such text.</summary>
    public static bool AreReadBy(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty
        && (method.Name.StartsWith(Verb, StringComparison.Ordinal) || Getters.Contains(method.Name));
}
