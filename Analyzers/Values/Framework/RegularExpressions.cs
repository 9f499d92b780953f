using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Tests of a text by a pattern: what the pattern asks for is not read, so the test may be all that a slice needs.</summary>
internal static class RegularExpressions
{
    public static bool IsTest(IMethodSymbol method) => method.Name == "IsMatch" && IsHere(method.ContainingType);

    /// <summary>The text about which <c>match.Success</c> tells.</summary>
    public static Value? TextOf(IPropertySymbol property, Value? match) =>
        property.Name == "Success" && match is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "Match" } method } && IsHere(method.ContainingType)
            ? match.Operands.FirstOrDefault(operand => operand.Type?.SpecialType == SpecialType.System_String && operand.Kind != ValueKind.Constant)
            : null;

    /// <summary>The text, and what it was trimmed or cut from.</summary>
    public static IEnumerable<Value> WholeOf(Value text)
    {
        for (Value? whole = text; whole is { Type.SpecialType: SpecialType.System_String }; whole = whole.Kind is ValueKind.Call or ValueKind.Slice ? whole.Base : null)
        {
            yield return whole;
        }
    }

    private static bool IsHere(INamedTypeSymbol type) => type.Name == "Regex" && SymbolNames.IsIn(type, "System.Text.RegularExpressions");
}
