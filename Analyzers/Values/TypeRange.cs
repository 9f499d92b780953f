using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>The numbers that a type can hold, where that says something about an index.</summary>
internal static class TypeRange
{
    public static (long? Minimum, long? Maximum) Of(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Boolean => (0, 1),
        SpecialType.System_Byte => (0, byte.MaxValue),
        SpecialType.System_Char or SpecialType.System_UInt16 => (0, ushort.MaxValue),
        SpecialType.System_UInt32 => (0, uint.MaxValue),
        SpecialType.System_UInt64 => (0, null),
        _ => (null, null),
    };
}
