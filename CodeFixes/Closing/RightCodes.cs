using System.Globalization;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Closing;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Close codes: which one a situation has, and how it is written.</summary>
internal static class RightCodes
{
    public const int BadGateway = 1014;

    private const int HighestReserved = 1015;

    /// <summary>The exceptions that say themselves whose fault they are, most derived first.</summary>
    private static readonly (string Type, int Code)[] OfExceptions =
    [
        ("System.Text.Json.JsonException", CloseCodes.InvalidPayload),
        ("System.Text.DecoderFallbackException", CloseCodes.InvalidPayload),
        ("System.FormatException", CloseCodes.InvalidPayload),
        ("System.IO.InvalidDataException", CloseCodes.InvalidPayload),
        ("System.Xml.XmlException", CloseCodes.InvalidPayload),
        ("System.ComponentModel.DataAnnotations.ValidationException", CloseCodes.PolicyViolation),
        ("System.ArgumentException", CloseCodes.PolicyViolation),
        ("System.UnauthorizedAccessException", CloseCodes.PolicyViolation),
        ("System.Security.SecurityException", CloseCodes.PolicyViolation),
        ("System.Security.Authentication.AuthenticationException", CloseCodes.PolicyViolation),
        ("Microsoft.IdentityModel.Tokens.SecurityTokenException", CloseCodes.PolicyViolation),
        ("System.TimeoutException", CloseCodes.TryAgainLater),
        ("System.Net.Http.HttpRequestException", CloseCodes.TryAgainLater),
        ("System.OperationCanceledException", CloseCodes.GoingAway),
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

    /// <summary>What was meant by a code that may not be sent.</summary>
    public static int LegalFor(int code, bool isFailure) => code switch
    {
        400 or 422 => CloseCodes.InvalidPayload,
        413 => CloseCodes.MessageTooBig,
        415 => CloseCodes.InvalidMessageType,
        408 or 429 or 503 => CloseCodes.TryAgainLater,
        502 or 504 => BadGateway,
        >= 500 and <= 599 => CloseCodes.InternalError,
        >= 400 and <= 499 => CloseCodes.PolicyViolation,
        >= 200 and <= 299 => CloseCodes.Normal,
        CloseCodes.MandatoryExtension => CloseCodes.PolicyViolation,
        >= 1004 and <= HighestReserved => isFailure ? CloseCodes.InternalError : CloseCodes.Normal,
        _ => isFailure ? CloseCodes.InternalError : CloseCodes.PolicyViolation,
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
            : named.GetMembers().OfType<IFieldSymbol>().Any(field => Value(field) == CloseCodes.Normal) ? $"({name}){number}"
            : null;
    }

    /// <summary>Whether <see cref="Text"/> will know how to write the code.</summary>
    public static bool CanWrite(int code, ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Member(named, code) is not null
            || named.GetMembers().OfType<IFieldSymbol>().Any(field => Value(field) == CloseCodes.Normal),
        _ => type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_UInt16 or SpecialType.System_Int16 },
    };

    public static int? Value(object? constant) =>
        constant is byte or sbyte or short or ushort or int ? Convert.ToInt32(constant, CultureInfo.InvariantCulture) : null;

    private static IFieldSymbol? Member(INamedTypeSymbol type, int code) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Value(field) == code);

    private static int? Value(IFieldSymbol field) => field.HasConstantValue ? Value(field.ConstantValue) : null;
}
