using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Close codes: which one a situation has, and how it is written.</summary>
internal static class CloseCodes
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int UnsupportedData = 1003;
    public const int InvalidPayload = 1007;
    public const int PolicyViolation = 1008;
    public const int TooBig = 1009;
    public const int InternalError = 1011;
    public const int TryAgainLater = 1013;
    public const int BadGateway = 1014;

    private const int HighestReserved = 1015;

    /// <summary>The exceptions that say themselves whose fault they are, most derived first.</summary>
    private static readonly (string Type, int Code)[] OfExceptions =
    [
        ("System.Text.Json.JsonException", InvalidPayload),
        ("System.Text.DecoderFallbackException", InvalidPayload),
        ("System.FormatException", InvalidPayload),
        ("System.IO.InvalidDataException", InvalidPayload),
        ("System.Xml.XmlException", InvalidPayload),
        ("System.ComponentModel.DataAnnotations.ValidationException", PolicyViolation),
        ("System.ArgumentException", PolicyViolation),
        ("System.UnauthorizedAccessException", PolicyViolation),
        ("System.Security.SecurityException", PolicyViolation),
        ("System.Security.Authentication.AuthenticationException", PolicyViolation),
        ("Microsoft.IdentityModel.Tokens.SecurityTokenException", PolicyViolation),
        ("System.TimeoutException", TryAgainLater),
        ("System.Net.Http.HttpRequestException", TryAgainLater),
        ("System.OperationCanceledException", GoingAway),
    ];

    /// <summary>The code for an exception; null for one that says nothing.</summary>
    public static int? For(ITypeSymbol? exception)
    {
        for (ITypeSymbol? type = exception; type is not null; type = type.BaseType)
        {
            string name = type.ToDisplayString();
            foreach ((string known, int code) in OfExceptions)
            {
                if (known == name)
                {
                    return code;
                }
            }
        }

        return null;
    }

    public static bool IsLegal(int code) => code is >= 1000 and <= 1003 or >= 1007 and <= 1009 or >= 1011 and <= 1014 or >= 3000 and <= 4999;

    /// <summary>What was meant by a code that may not be sent.</summary>
    public static int LegalFor(int code, bool isFailure) => code switch
    {
        400 or 422 => InvalidPayload,
        413 => TooBig,
        415 => UnsupportedData,
        408 or 429 or 503 => TryAgainLater,
        502 or 504 => BadGateway,
        >= 500 and <= 599 => InternalError,
        >= 400 and <= 499 => PolicyViolation,
        >= 200 and <= 299 => Normal,
        >= 1004 and <= HighestReserved => isFailure ? InternalError : Normal,
        _ => isFailure ? InternalError : PolicyViolation,
    };

    /// <summary>The code as an expression of the type; null where the type has no such code.</summary>
    public static string? Text(int code, ITypeSymbol? type, CloseSite site, DocumentEdits edits)
    {
        string number = code.ToString(CultureInfo.InvariantCulture);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            return type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 or SpecialType.System_Int16 } ? number : null;
        }

        string name = edits.Import(named, site.Call, site.Model);
        return Member(named, code) is { } member ? $"{name}.{member.Name}"
            : named.GetMembers().OfType<IFieldSymbol>().Any(field => Value(field) == Normal) ? $"({name}){number}"
            : null;
    }

    /// <summary>Whether <see cref="Text"/> will know how to write the code.</summary>
    public static bool CanWrite(int code, ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Member(named, code) is not null
            || named.GetMembers().OfType<IFieldSymbol>().Any(field => Value(field) == Normal),
        _ => type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 or SpecialType.System_Int16 },
    };

    public static int? Value(object? constant) =>
        constant is byte or sbyte or short or ushort or int ? Convert.ToInt32(constant, CultureInfo.InvariantCulture) : null;

    private static IFieldSymbol? Member(INamedTypeSymbol type, int code) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Value(field) == code);

    private static int? Value(IFieldSymbol field) => field.HasConstantValue ? Value(field.ConstantValue) : null;
}
