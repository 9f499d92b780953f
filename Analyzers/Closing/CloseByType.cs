using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Closing;

/// <summary>Methods whose signature says that they close with a code, though their body cannot be read.</summary>
internal static class CloseByType
{
    /// <summary>Every likely name has one of these in it.</summary>
    public static readonly ImmutableArray<string> Verbs = ImmutableArray.Create("Close", "Disconnect", "Shutdown", "Terminate", "Kick", "EndWebSocket");

    /// <summary>What precedes a verb in the name of an action, and not of a question or an event.</summary>
    private static readonly ImmutableArray<string> Prefixes = ImmutableArray.Create("", "Try", "Safe", "Force", "Ensure", "Graceful", "Gracefully", "Do");

    private static readonly ImmutableHashSet<string> CodeNames = ImmutableHashSet.Create("code", "statusCode", "closeCode", "status", "eventId", "closeStatus");

    public static bool IsLikelyName(string name) => Verbs.Any(verb => Prefixes.Any(prefix =>
        name.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(name, prefix.Length, verb, 0, verb.Length) == 0))
        && !name.StartsWith("Closed", StringComparison.Ordinal)
        && !name.StartsWith("Closing", StringComparison.Ordinal);

    /// <summary>Whether a parameter is of a type of close codes, or the type is about WebSockets and the parameter is called a code.</summary>
    public static CloseMethod? Of(IMethodSymbol method)
    {
        if (!IsLikelyName(method.Name) || method.MethodKind != MethodKind.Ordinary)
        {
            return null;
        }

        IParameterSymbol? code = method.Parameters.FirstOrDefault(parameter => CloseCodes.IsCodeType(parameter.Type))
            ?? (IsAboutWebSockets(method.ContainingType) ? method.Parameters.FirstOrDefault(IsNamedACode) : null);
        CloseTraits side = method.ContainingType.Name.IndexOf("Client", StringComparison.Ordinal) >= 0 ? CloseTraits.IsClient : CloseTraits.None;
        return code is null ? null : ToldOf(method, side) with { CodeParameter = code.Ordinal };
    }

    /// <summary>A method that the user has named: its code is found by type, then by name, then by being the only number.</summary>
    public static CloseMethod ToldOf(IMethodSymbol method, CloseTraits traits)
    {
        IParameterSymbol? code = method.Parameters.FirstOrDefault(parameter => CloseCodes.IsCodeType(parameter.Type))
            ?? method.Parameters.FirstOrDefault(IsNamedACode)
            ?? method.Parameters.FirstOrDefault(parameter => CloseCodes.IsNumber(parameter.Type));
        IParameterSymbol? reason = method.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String);
        return new CloseMethod(code?.Ordinal ?? -1, FixedCode: null, reason?.Ordinal ?? -1, TokenOf(method), traits, Api: null);
    }

    public static int TokenOf(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Type.Name == nameof(CancellationToken))?.Ordinal ?? -1;

    private static bool IsNamedACode(IParameterSymbol parameter) => CloseCodes.IsNumber(parameter.Type) && CodeNames.Contains(parameter.Name);

    private static bool IsAboutWebSockets(INamedTypeSymbol type) =>
        NamesWebSockets(type) || type.AllInterfaces.Any(NamesWebSockets);

    private static bool NamesWebSockets(INamedTypeSymbol type) => type.Name.IndexOf("WebSocket", StringComparison.OrdinalIgnoreCase) >= 0;
}
