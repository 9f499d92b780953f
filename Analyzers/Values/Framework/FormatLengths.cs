using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>How long the text of a value is: <c>x.ToString(format)</c>, <c>$"{x:format}"</c>.</summary>
/// <remarks>What depends on the culture is only known to be there; the patterns assume a calendar that writes digits.</remarks>
internal static class FormatLengths
{
    // Some cultures write a direction mark before the minus.
    private const int LongestSign = 2;

    /// <returns>Null when nothing is known: another type, or a format that fails.</returns>
    public static LengthRange? Of(ITypeSymbol type, string? format)
    {
        if (format is { Length: 0 })
        {
            format = null;
        }

        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => new LengthRange(4, 5),
            { SpecialType: SpecialType.System_Char } => LengthRange.Exactly(1),
            { SpecialType: SpecialType.System_DateTime } => OfDateTime(format),
            { TypeKind: TypeKind.Enum } => OfEnum((INamedTypeSymbol)type, format),
            { SpecialType: SpecialType.System_Single or SpecialType.System_Double } => OfFloat(format),
            { SpecialType: SpecialType.System_Decimal } => OfNumber(format, digits: null, bits: null, isSigned: true),
            _ when Integer(type) is { } integer => OfNumber(format, integer.Digits, integer.Bits, integer.IsSigned),
            { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null } => type.Name switch
            {
                "Guid" => OfGuid(format),
                "DateTimeOffset" => OfDateTimeOffset(format),
                "DateOnly" => OfDateOnly(format),
                "TimeOnly" => OfTimeOnly(format),
                "TimeSpan" => OfTimeSpan(format),
                "Half" => OfFloat(format),
                "Int128" => OfNumber(format, digits: 39, bits: 128, isSigned: true),
                "UInt128" => OfNumber(format, digits: 39, bits: 128, isSigned: false),
                _ => null,
            },
            _ => null,
        };
    }

    private static (int Digits, int Bits, bool IsSigned)? Integer(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_SByte => (3, 8, true),
        SpecialType.System_Byte => (3, 8, false),
        SpecialType.System_Int16 => (5, 16, true),
        SpecialType.System_UInt16 => (5, 16, false),
        SpecialType.System_Int32 => (10, 32, true),
        SpecialType.System_UInt32 => (10, 32, false),
        SpecialType.System_Int64 or SpecialType.System_IntPtr => (19, 64, true),
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => (20, 64, false),
        _ => null,
    };

    private static LengthRange? OfGuid(string? format) => format switch
    {
        null or "D" or "d" => LengthRange.Exactly(36),
        "N" or "n" => LengthRange.Exactly(32),
        "B" or "b" or "P" or "p" => LengthRange.Exactly(38),
        "X" or "x" => LengthRange.Exactly(68),
        _ => null,
    };

    private static LengthRange? OfEnum(INamedTypeSymbol type, string? format) => format switch
    {
        null or "G" or "g" or "F" or "f" => LengthRange.AtLeast(1),
        "D" or "d" => LengthRange.AtLeast(1),
        "X" or "x" when Integer(type.EnumUnderlyingType) is { } integer => LengthRange.Exactly(integer.Bits / 4),
        _ => null,
    };

    // Infinity may be a single character, whatever the precision.
    private static LengthRange? OfFloat(string? format) =>
        format is null || IsStandardNumber(format, out _) || IsZeros(format) ? LengthRange.AtLeast(1) : null;

    private static LengthRange? OfNumber(string? format, int? digits, int? bits, bool isSigned)
    {
        int? longest = isSigned ? digits + LongestSign : digits;
        if (format is null)
        {
            return new LengthRange(1, longest);
        }

        if (IsZeros(format))
        {
            return LengthRange.AtLeast(format.TrimEnd('.').Length);
        }

        if (!IsStandardNumber(format, out int? width))
        {
            return null;
        }

        return char.ToUpperInvariant(format[0]) switch
        {
            'G' when width is null => new LengthRange(1, longest),
            'D' when bits is not null => new LengthRange(Math.Max(1, width ?? 1), Math.Max(digits!.Value, width ?? 1) + (isSigned ? LongestSign : 0)),
            'X' when bits is { } size => new LengthRange(Math.Max(1, width ?? 1), Math.Max(size / 4, width ?? 1)),
            'B' when bits is { } size => new LengthRange(Math.Max(1, width ?? 1), Math.Max(size, width ?? 1)),
            'F' or 'N' when width is > 0 => LengthRange.AtLeast("0.".Length + width.Value),
            'D' or 'X' or 'B' => null,
            _ => LengthRange.AtLeast(1),
        };
    }

    /// <summary>A letter and perhaps a precision: <c>D6</c>.</summary>
    private static bool IsStandardNumber(string format, out int? precision)
    {
        precision = null;
        if (format[0] is not ('B' or 'b' or >= 'C' and <= 'G' or >= 'c' and <= 'g' or 'N' or 'n' or 'P' or 'p' or 'R' or 'r' or 'X' or 'x'))
        {
            return false;
        }

        if (format.Length == 1)
        {
            return true;
        }

        bool isNumber = int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        precision = number;
        return isNumber;
    }

    /// <summary>A pattern of zeros, with at most one point among them: <c>000</c>, <c>0.00</c>.</summary>
    private static bool IsZeros(string format) => format[0] == '0' && format.All(c => c is '0' or '.') && format.Count(c => c == '.') <= 1;

    private static LengthRange? OfDateTime(string? format) => format switch
    {
        "O" or "o" => new LengthRange(27, 33),
        "U" => LengthRange.AtLeast(1),
        _ => OfDateTimeOffset(format) is { } known && format is not ("O" or "o") ? known : null,
    };

    private static LengthRange? OfDateTimeOffset(string? format) => format switch
    {
        "O" or "o" => LengthRange.Exactly(33),
        "R" or "r" => LengthRange.Exactly(29),
        "s" => LengthRange.Exactly(19),
        "u" => LengthRange.Exactly(20),
        null or "d" or "D" or "f" or "F" or "g" or "G" or "m" or "M" or "t" or "T" or "y" or "Y" => LengthRange.AtLeast(1),
        _ => DatePattern.LengthOf(format, isTimeSpan: false),
    };

    private static LengthRange? OfDateOnly(string? format) => format switch
    {
        "O" or "o" => LengthRange.Exactly(10),
        "R" or "r" => LengthRange.Exactly(16),
        null or "d" or "D" or "m" or "M" or "y" or "Y" => LengthRange.AtLeast(1),
        _ => DatePattern.LengthOf(format, isTimeSpan: false),
    };

    private static LengthRange? OfTimeOnly(string? format) => format switch
    {
        "O" or "o" => LengthRange.Exactly(16),
        "R" or "r" => LengthRange.Exactly(8),
        null or "t" or "T" => LengthRange.AtLeast(1),
        _ => DatePattern.LengthOf(format, isTimeSpan: false),
    };

    private static LengthRange? OfTimeSpan(string? format) => format switch
    {
        null or "c" or "t" or "T" => new LengthRange(8, 26),
        "g" => LengthRange.AtLeast(7),
        "G" => LengthRange.AtLeast(18),
        _ => DatePattern.LengthOf(format, isTimeSpan: true),
    };
}
