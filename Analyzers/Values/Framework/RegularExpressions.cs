using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Tests of a text by a pattern: what the pattern asks for is not read, so the test may be all that a slice needs.</summary>
internal static class RegularExpressions
{
    private const string Namespace = "System.Text.RegularExpressions";

    public static bool IsTest(IMethodSymbol method) => method.Name == "IsMatch" && IsHere(method.ContainingType);

    /// <summary>The text about which <c>match.Success</c> tells.</summary>
    public static Value? TextOf(IPropertySymbol property, Value? match) =>
        property.Name == "Success" && match is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "Match" } method } && IsHere(method.ContainingType)
            ? match.Operands.FirstOrDefault(operand => operand.Type?.SpecialType == SpecialType.System_String && operand.Kind != ValueKind.Constant)
            : null;

    /// <summary>Whether it is what a pattern has matched.</summary>
    public static bool IsMatchedText(ISymbol member) => member.Name == "Value" && IsOfCapture(member);

    /// <summary>Whether it is where a pattern has matched, or how much.</summary>
    public static bool IsPlaceOfMatch(Value bound) => bound is { Kind: ValueKind.Member, Symbol: { Name: "Index" or "Length" } member } && IsOfCapture(member);

    // A match is a group, and a group a capture, which declares them.
    private static bool IsOfCapture(ISymbol member) => member.ContainingType is { Name: "Capture" } type && SymbolNames.IsIn(type, Namespace);

    private static bool IsHere(INamedTypeSymbol type) => type.Name == "Regex" && SymbolNames.IsIn(type, Namespace);
}
