using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>What the name of a method suggests that is not understood otherwise. It proves nothing, but it can silence.</summary>
internal static class OpaqueGuards
{
    private static readonly string[] Refusals =
    [
        "Assert", "Check", "Demand", "Ensure", "Fail", "Guard", "Must", "Require", "Throw", "Validate", "Verify",
    ];

    private static readonly string[] Approvals =
    [
        "Add", "Any", "Can", "Contains", "Exists", "Has", "Is", "Match", "Remove", "Try", "Valid",
    ];

    private static readonly string[] Disapprovals =
    [
        "Absent", "Bad", "Blank", "Broken", "Empty", "Illegal", "Invalid", "Malformed", "Missing", "Not", "Null", "Short", "Un",
    ];

    /// <summary>Whether a method of this name may refuse what it is given by throwing.</summary>
    public static bool IsNamedLikeRefusal(string name) => StartsWithAny(name, Refusals);

    /// <summary>The outcome of a predicate that speaks for its arguments; none where the name does not tell.</summary>
    public static bool? ApprovingOutcome(IMethodSymbol predicate)
    {
        if (Array.Exists(Disapprovals, word => predicate.Name.IndexOf(word, StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        return StartsWithAny(predicate.Name, Approvals) ? true : null;
    }

    /// <summary>Whether a predicate tells about the object that it is called on, rather than moving it along.</summary>
    public static bool IsAboutItsInstance(IMethodSymbol predicate) =>
        predicate.Name.StartsWith("Is", StringComparison.Ordinal)
        || predicate.Name.StartsWith("Has", StringComparison.Ordinal)
        || StartsWithAny(predicate.Name, Refusals);

    /// <summary>Whether a predicate calls something that may know more of its arguments than its summary tells.</summary>
    public static bool AsksOthers(IMethodSymbol predicate) => predicate.DeclaringSyntaxReferences
        .SelectMany(declaration => declaration.GetSyntax().DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Any(call => NameOf(call) is not ("IsNullOrEmpty" or "IsNullOrWhiteSpace" or "nameof"));

    private static string? NameOf(InvocationExpressionSyntax call) => WrittenNames.NameOf(call.Expression);

    private static bool StartsWithAny(string name, string[] prefixes) =>
        Array.Exists(prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
