using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Text that somebody else has written: nothing is known of it, whatever its type says.</summary>
internal static class ExternalTexts
{
    private static readonly Source[] Sources =
    [
        new("Microsoft.Extensions.Primitives", "StringValues", "text of a header or query"),
        new("Microsoft.AspNetCore.Http", "IHeaderDictionary", "text of a header"),
        new("Microsoft.AspNetCore.Http", "IQueryCollection", "text of the query"),
        new("Microsoft.AspNetCore.Http", "IFormCollection", "text of a form"),
        new("Microsoft.AspNetCore.Http", "IRequestCookieCollection", "text of a cookie"),
        new("Microsoft.AspNetCore.Http", "ISession", "text of the session"),
        new("Microsoft.AspNetCore.Http", "SessionExtensions", "text of the session"),
        new("Microsoft.AspNetCore.Http", "QueryString", "text of the query"),
        new("Microsoft.AspNetCore.Routing", "RouteValueDictionary", "text of the route"),
        new("System.Net.Http.Headers", "HttpHeaders", "text of a header"),
        new("System.Collections.Specialized", "NameValueCollection", "text of a look-up"),
        new("System.Net", "WebHeaderCollection", "text of a header"),
        new("System.Security.Claims", "Claim", "text of a claim"),
        new("System.Security.Claims", "ClaimsPrincipalExtensions", "text of a claim"),
        new("System.Security.Claims", "PrincipalExtensions", "text of a claim"),
        new("System.Security.Principal", "IIdentity", "the name of an identity"),
        new("Microsoft.Extensions.Configuration", "IConfiguration", "text of the configuration"),
        new("Microsoft.Extensions.Configuration", "IConfigurationSection", "text of the configuration"),
        new("Microsoft.Extensions.Configuration", "ConfigurationBinder", "text of the configuration"),
        new("Microsoft.Extensions.Configuration", "ConfigurationExtensions", "text of the configuration"),
        new("System", "Environment", "text of the environment", "GetEnvironmentVariable"),
        new("System", "Console", "text of the console", "ReadLine"),
        new("System.IO", "TextReader", "text of a stream"),
        new("System.IO", "StreamReader", "text of a stream"),
        new("System.Text.Json", "JsonElement", "text of a JSON document"),
        new("System.Text.Json.Nodes", "JsonNode", "text of a JSON document"),
        new("System.Text.RegularExpressions", "Capture", "a part of a match", "Value"),
        new("System.Text.RegularExpressions", "Match", "a part of a match", "Result"),
    ];

    /// <summary>Where it comes from, for the message; null when it is not such a text.</summary>
    public static string? Describe(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Member or ValueKind.Call when value.Symbol is { ContainingType: { } type } symbol:
                return Describe(type, symbol.Name);
            case ValueKind.Parameter when value.Symbol is IParameterSymbol parameter && Deserialised.IsBound(parameter):
                return "text of a request";
            case ValueKind.Opaque or ValueKind.Element:
                // Converted from, or one of, several texts.
                return value.Inputs.Select(input => input.Type).Concat([value.Base?.Type]).OfType<INamedTypeSymbol>()
                    .Where(type => type.Name == "StringValues")
                    .Select(type => Describe(type, string.Empty))
                    .FirstOrDefault();
            default:
                return null;
        }
    }

    /// <summary>Whether it is what an expression has matched: whether it is blank is the expression's business.</summary>
    public static bool IsMatched(Value value) =>
        value is { Kind: ValueKind.Member or ValueKind.Call, Symbol.ContainingType: { } type } && SymbolNames.IsIn(type, "System.Text.RegularExpressions");

    private static string? Describe(INamedTypeSymbol type, string member)
    {
        foreach (Source source in Sources)
        {
            if ((source.Member is null || source.Member == member) && IsOne(type, source))
            {
                return source.Text;
            }
        }

        return null;
    }

    private static bool IsOne(INamedTypeSymbol type, Source source)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == source.Type && SymbolNames.IsIn(current, source.Namespace))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(@interface => @interface.Name == source.Type && SymbolNames.IsIn(@interface, source.Namespace));
    }

    private sealed record Source(string Namespace, string Type, string Text, string? Member = null);
}
