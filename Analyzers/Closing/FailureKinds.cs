using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>Exception types, what they say about the cause, and the code for it. To teach the rules another one, add a line.</summary>
internal static class FailureKinds
{
    private static readonly ImmutableArray<(string Namespace, string Name, FailureKind Kind)> Known = ImmutableArray.Create(
        ("System", "Exception", FailureKind.Anything),
        ("System", "SystemException", FailureKind.Anything),
        ("System", "OperationCanceledException", FailureKind.Cancellation),
        ("System.Net.WebSockets", "WebSocketException", FailureKind.Disconnect),
        ("System.IO", "IOException", FailureKind.Disconnect),
        ("System.Net.Sockets", "SocketException", FailureKind.Disconnect),
        ("System", "ObjectDisposedException", FailureKind.Disposed),
        ("System.IO", "FileNotFoundException", FailureKind.Unknown),
        ("System.IO", "DirectoryNotFoundException", FailureKind.Unknown),
        ("System.Text.Json", "JsonException", FailureKind.Payload),
        ("Newtonsoft.Json", "JsonException", FailureKind.Payload),
        ("System", "FormatException", FailureKind.Payload),
        ("System.Text", "DecoderFallbackException", FailureKind.Payload),
        ("System", "ArgumentException", FailureKind.Request),
        ("System", "ArgumentNullException", FailureKind.Unknown),
        ("System", "ArgumentOutOfRangeException", FailureKind.Unknown),
        ("System.Text", "EncoderFallbackException", FailureKind.Unknown),
        ("System.ComponentModel.DataAnnotations", "ValidationException", FailureKind.Request),
        ("FluentValidation", "ValidationException", FailureKind.Request),
        ("System", "UnauthorizedAccessException", FailureKind.Refusal),
        ("System.Security", "SecurityException", FailureKind.Refusal),
        ("System.Security.Authentication", "AuthenticationException", FailureKind.Refusal),
        ("Microsoft.IdentityModel.Tokens", "SecurityTokenException", FailureKind.Refusal),
        ("Microsoft.IdentityModel.Tokens", "SecurityTokenArgumentException", FailureKind.Refusal),
        ("System.IdentityModel.Tokens", "SecurityTokenException", FailureKind.Refusal),
        ("System", "TimeoutException", FailureKind.TimeOut));

    /// <summary>By the nearest base that is known; a type without one says nothing.</summary>
    public static FailureKind Of(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_Object })
        {
            return FailureKind.Anything;
        }

        if (IsOfADisconnect(type.Name))
        {
            return FailureKind.Disconnect;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach ((string @namespace, string name, FailureKind kind) in Known)
            {
                if (current.Name == name && SymbolNames.IsIn(current, @namespace))
                {
                    // That everything derives from Exception says nothing of this type.
                    return kind == FailureKind.Anything && !ReferenceEquals(current, type) ? FailureKind.Unknown : kind;
                }
            }
        }

        return FailureKind.Unknown;
    }

    /// <summary>Every library has an exception of its own for a peer that has gone.</summary>
    private static bool IsOfADisconnect(string name) =>
        name == "WebSocketException" || name.Contains("Disconnect") || name.StartsWith("ConnectionClosed", StringComparison.Ordinal) || name.StartsWith("ConnectionReset", StringComparison.Ordinal);

    /// <summary>The code for a failure of this kind; null when 1011 is as good as another.</summary>
    public static int? CodeOf(FailureKind kind) => kind switch
    {
        FailureKind.Cancellation or FailureKind.Disconnect => CloseCodes.GoingAway,
        FailureKind.Payload => CloseCodes.InvalidPayload,
        FailureKind.Request or FailureKind.Refusal => CloseCodes.PolicyViolation,
        FailureKind.TimeOut => CloseCodes.TryAgainLater,
        _ => null,
    };
}
