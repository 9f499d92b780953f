using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>What a fix must know of the type that is sliced.</summary>
/// <param name="CountName"><c>Length</c> or <c>Count</c>; null when the type has neither.</param>
internal sealed record SlicedType(ITypeSymbol? Type, string? CountName, bool CountIsInt)
{
    public bool IsString => Type?.SpecialType == SpecialType.System_String;

    /// <summary>Spans and the like, which cannot be null.</summary>
    public bool IsValue => Type?.IsValueType == true;

    public string ElementName => IsString || Type?.Name == "StringBuilder"
        || Type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] }
        || Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char }
            ? "character"
            : "element";

    public static SlicedType Of(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
        {
            return new SlicedType(type, "Length", CountIsInt: true);
        }

        IPropertySymbol? count = Property(type, "Length") ?? Property(type, "Count");
        return new SlicedType(type, count?.Name, count?.Type.SpecialType == SpecialType.System_Int32);
    }

    private static IPropertySymbol? Property(ITypeSymbol? type, string name)
    {
        for (ITypeSymbol? declaring = type; declaring is not null and not ITypeParameterSymbol; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsStatic) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
