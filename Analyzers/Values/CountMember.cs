using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Which types have a length, and for which of them it changes.</summary>
internal static class CountMember
{
    public static bool IsMutable(ITypeSymbol? type) => type is INamedTypeSymbol named
        && ((named.Name == "List" && named.Arity == 1 && IsIn(named, "System.Collections.Generic"))
            || (named.Name == "StringBuilder" && IsIn(named, "System.Text")));

    /// <summary>Whether <paramref name="property"/> is the number of elements of its instance.</summary>
    public static bool IsLength(IPropertySymbol property) =>
        property.Name is "Length" or "Count"
        && property.Parameters.IsEmpty
        && property.Type.SpecialType == SpecialType.System_Int32
        && HasLength(property.ContainingType);

    public static bool HasLength(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.Rank == 1;
            case { SpecialType: SpecialType.System_String or SpecialType.System_Array }:
                return true;
            case INamedTypeSymbol named:
                return named.Name switch
                {
                    "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" => IsIn(named, "System"),
                    "ImmutableArray" => IsIn(named, "System.Collections.Immutable"),
                    _ => IsMutable(named),
                };
            default:
                return false;
        }
    }

    public static Value Of(FlowState state, Value collection)
    {
        var type = (INamedTypeSymbol)collection.Type!;
        string name = type.Name == "List" ? "Count" : "Length";
        ISymbol member = type.OriginalDefinition.GetMembers(name).First();
        Value count = state.ReadMember(collection, member, null);
        count.Minimum ??= 0;
        return count;
    }

    private static bool IsIn(INamedTypeSymbol type, string @namespace) => SymbolNames.IsIn(type, @namespace);
}
