using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>The close codes, and the types that libraries write them in.</summary>
internal static class CloseCodes
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int InvalidMessageType = 1003;
    public const int Empty = 1005;
    public const int InvalidPayload = 1007;
    public const int PolicyViolation = 1008;
    public const int MessageTooBig = 1009;
    public const int MandatoryExtension = 1010;
    public const int InternalError = 1011;
    public const int TryAgainLater = 1013;

    /// <summary>Enums whose numbers are close codes.</summary>
    private static readonly ImmutableArray<(string Namespace, string Name)> Numbered = ImmutableArray.Create(
        ("System.Net.WebSockets", "WebSocketCloseStatus"),
        ("WebSocketSharp", "CloseStatusCode"),
        ("SuperSocket.WebSocket", "CloseReason"),
        ("EmbedIO.WebSockets", "CloseStatusCode"),
        ("vtortola.WebSockets", "WebSocketCloseReason"));

    /// <summary>Enums that name close codes, but number them otherwise.</summary>
    private static readonly ImmutableArray<(string Namespace, string Name)> Named = ImmutableArray.Create(
        ("HotChocolate.AspNetCore.Subscriptions", "ConnectionCloseReason"),
        ("HotChocolate.AspNetCore.Subscriptions", "SocketCloseStatus"));

    private static readonly ImmutableDictionary<string, int> ByName = new Dictionary<string, int>
    {
        ["NormalClosure"] = Normal,
        ["EndpointUnavailable"] = GoingAway,
        ["ProtocolError"] = 1002,
        ["InvalidMessageType"] = InvalidMessageType,
        ["Empty"] = Empty,
        ["InvalidPayloadData"] = InvalidPayload,
        ["PolicyViolation"] = PolicyViolation,
        ["MessageTooBig"] = MessageTooBig,
        ["MandatoryExtension"] = MandatoryExtension,
        ["InternalServerError"] = InternalError,
    }.ToImmutableDictionary();

    /// <summary>Whether a peer may be sent the code.</summary>
    public static bool IsLegal(int code) => code is (>= 1000 and <= 1014 and not 1004 and not 1005 and not 1006) or (>= 3000 and <= 4999);

    /// <summary>Whether a parameter of this type can hold a code.</summary>
    public static bool IsCode(ITypeSymbol? type) =>
        IsNumber(type) || IsCodeType(type);

    public static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt16 or SpecialType.System_Int16;

    /// <summary>Whether the type says that it holds a close code and nothing else.</summary>
    public static bool IsCodeType(ITypeSymbol? type) => IsAmong(type, Numbered) || IsAmong(type, Named);

    /// <summary>The code that the expression stands for, when it is a constant or a member that always has the same value.</summary>
    public static int? Of(IOperation source, Compilation compilation)
    {
        object? value = source.ConstantValue.HasValue ? source.ConstantValue.Value : DeclaredConstants.Of(source, compilation);
        if (value is null || Number(value) is not { } number)
        {
            return null;
        }

        return IsAmong(source.Type, Named) ? NamedCode((INamedTypeSymbol)source.Type!, value) : number;
    }

    private static int? NamedCode(INamedTypeSymbol type, object value)
    {
        IFieldSymbol? member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return member is not null && ByName.TryGetValue(member.Name, out int code) ? code : null;
    }

    private static int? Number(object value) => value switch
    {
        int number => number,
        ushort number => number,
        short number => number,
        byte number => number,
        uint number => number <= int.MaxValue ? (int)number : int.MaxValue,
        long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : int.MaxValue,
        _ => null,
    };

    private static bool IsAmong(ITypeSymbol? type, ImmutableArray<(string Namespace, string Name)> enums)
    {
        ITypeSymbol? code = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return code is { TypeKind: TypeKind.Enum } && enums.Any(known => known.Name == code.Name && SymbolNames.IsIn(code, known.Namespace));
    }
}
