using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Methods that by their name may refuse what they are given, although nothing is known of how.</summary>
internal static class OpaqueGuards
{
    private static readonly string[] Prefixes =
    [
        "Assert", "Check", "Demand", "Ensure", "Fail", "Guard", "Must", "Require", "Throw", "Validate", "Verify",
    ];

    public static bool IsNamedLikeOne(IMethodSymbol method) =>
        Array.Exists(Prefixes, prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));
}
