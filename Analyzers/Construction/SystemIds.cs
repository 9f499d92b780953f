using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Ids that the framework makes: there may be none, but one that is there is never blank.</summary>
internal static class SystemIds
{
    private static readonly (string Namespace, string Type, string Member)[] Known =
    [
        ("System.Diagnostics", "Activity", "Id"),
        ("System.Diagnostics", "Activity", "RootId"),
        ("System.Diagnostics", "Activity", "ParentId"),
        ("Microsoft.AspNetCore.Http", "HttpContext", "TraceIdentifier"),
        ("Microsoft.AspNetCore.Http", "ConnectionInfo", "Id"),
        ("Microsoft.AspNetCore.Http.Features", "IHttpRequestIdentifierFeature", "TraceIdentifier"),
        ("Microsoft.AspNetCore.SignalR", "HubCallerContext", "ConnectionId"),
    ];

    public static bool Is(Value value) =>
        value is { Kind: ValueKind.Member, Symbol: { ContainingType: { } type } member }
        && Array.Exists(Known, id => id.Member == member.Name && SymbolNames.Is(type, id.Namespace, id.Type));
}
