using System.Globalization;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Closing;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>How a close code is written.</summary>
internal static class CodeText
{
    /// <summary>The code as an expression of the type; null where the type has no such code.</summary>
    public static string? Of(int code, ITypeSymbol? type, CloseSite site, DocumentEdits edits)
    {
        if (!Exists(code, type))
        {
            return null;
        }

        string number = code.ToString(CultureInfo.InvariantCulture);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            return number;
        }

        string name = edits.Import(named, site.Call, site.Model);
        return Members(named).FirstOrDefault(field => Number(field.ConstantValue) == code) is { } member ? $"{name}.{member.Name}" : $"({name}){number}";
    }

    /// <summary>False for enums that number their codes otherwise.</summary>
    public static bool Exists(int code, ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named
        ? Members(named).Any(field => Number(field.ConstantValue) is { } number && (number == code || number == CloseCodes.Normal))
        : CloseCodes.IsNumber(type);

    public static int? Number(object? constant) =>
        constant is byte or sbyte or short or ushort or int ? Convert.ToInt32(constant, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);
}
