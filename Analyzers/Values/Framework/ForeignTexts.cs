using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Text that comes from outside the program: whoever wrote it does not know what the program expects.</summary>
internal static class ForeignTexts
{
    private const string Verb = "Read";

    private static readonly HashSet<string> Getters = new(StringComparer.Ordinal) { "FindFirstValue", "GetCommandLineArgs", "GetEnvironmentVariable" };

    private static readonly (string Namespace, string Type)[] Holders =
    [
        ("Microsoft.AspNetCore.Http", "IRequestCookieCollection"),
        ("Microsoft.Extensions.Primitives", "StringValues"),
        ("System.Security.Claims", "Claim"),
        ("System.Text.Json", "JsonElement"),
        ("System.Text.Json", "Utf8JsonReader"),
    ];

    /// <summary>Whether what is in an object of that type came with a request, a token or a document.</summary>
    public static bool AreHeldBy(ITypeSymbol type) => Array.Exists(Holders, holder => SymbolNames.Is(type, holder.Namespace, holder.Type));

    /// <summary>Whether a method of the framework or a package gives such text.</summary>
    public static bool AreReadBy(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty
        && (method.Name.StartsWith(Verb, StringComparison.Ordinal) || Getters.Contains(method.Name));
}
