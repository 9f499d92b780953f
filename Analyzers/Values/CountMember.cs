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

    /// <summary>Whether the type shows the elements of another object without owning them.</summary>
    public static bool IsView(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" } named && IsIn(named, "System");

    public static Value Of(FlowState state, Value collection)
    {
        ISymbol member = Symbol(collection);
        Value count = state.ReadMember(collection, member, member.MemberType());
        count.Minimum ??= 0;
        return count;
    }

    /// <summary>The property that is the number of elements of a collection whose length changes.</summary>
    public static ISymbol Symbol(Value collection)
    {
        var type = (INamedTypeSymbol)collection.Type!.OriginalDefinition;
        return type.GetMembers(type.Name == "List" ? "Count" : "Length").First();
    }

    /// <summary>Whether a method of a mutable collection leaves the number of its elements as it is.</summary>
    public static bool IsReader(IMethodSymbol method) => Readers.Contains(method.Name);

    /// <summary>Whether a method of a mutable collection takes nothing away.</summary>
    public static bool IsGrower(IMethodSymbol method) => Growers.Contains(method.Name);

    private static readonly HashSet<string> Growers = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Append", "AppendFormat", "AppendJoin", "AppendLine", "Insert", "InsertRange",
    };

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "AsReadOnly", "BinarySearch", "Contains", "ConvertAll", "CopyTo", "EnsureCapacity", "Equals", "Exists", "Find", "FindAll",
        "FindIndex", "FindLast", "FindLastIndex", "ForEach", "GetChunks", "GetEnumerator", "GetHashCode", "GetRange", "IndexOf",
        "LastIndexOf", "Reverse", "Slice", "Sort", "ToArray", "ToString", "TrimExcess", "TrueForAll",
    };

    private static bool IsIn(INamedTypeSymbol type, string @namespace) => SymbolNames.IsIn(type, @namespace);
}
