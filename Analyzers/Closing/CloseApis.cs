using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;
using static Netra.Analyzers.Closing.CloseTraits;

namespace Netra.Analyzers.Closing;

/// <summary>The close calls of WebSocket libraries. To teach the rules another one, add a line.</summary>
internal static class CloseApis
{
    private const CloseTraits Plain = Throws | SendsReasonAsGiven;
    private const CloseTraits Framework = Plain | AbortsOnFailure;
    private const CloseTraits Derived = Plain | IsBaseOfUsers;
    private const CloseTraits Lenient = Derived | ZeroIsNoCode;
    private const CloseTraits Client = Plain | IsClient;

    public static readonly ImmutableArray<CloseApi> All = ImmutableArray.Create<CloseApi>(
        new("System.Net.WebSockets", "WebSocket", "CloseAsync", Code: 0, Reason: 1, Framework | Waits),
        new("System.Net.WebSockets", "WebSocket", "CloseOutputAsync", Code: 0, Reason: 1, Framework),
        new("Windows.Networking.Sockets", "IWebSocket", "Close", Code: 0, Reason: 1, Client),
        new("Windows.Networking.Sockets", "MessageWebSocket", "Close", Code: 0, Reason: 1, Client),
        new("Windows.Networking.Sockets", "StreamWebSocket", "Close", Code: 0, Reason: 1, Client),
        new("Fleck", "IWebSocketConnection", "Close", Code: 0, Reason: -1, SendsReasonAsGiven),
        new("Fleck", "WebSocketConnection", "Close", Code: 0, Reason: -1, SendsReasonAsGiven),
        new("WebSocketSharp", "WebSocket", "Close", Code: 0, Reason: 1, Plain),
        new("WebSocketSharp", "WebSocket", "CloseAsync", Code: 0, Reason: 1, Plain),
        new("WebSocketSharp.Server", "WebSocketBehavior", "Close", Code: 0, Reason: 1, Derived),
        new("WebSocketSharp.Server", "WebSocketBehavior", "CloseAsync", Code: 0, Reason: 1, Derived),
        new("WebSocketSharp.Server", "WebSocketSessionManager", "CloseSession", Code: 1, Reason: 2, Plain),
        new("WebSocketSharp.Server", "WebSocketServer", "Stop", Code: 0, Reason: 1, Plain),
        new("SuperSocket.WebSocket.Server", "WebSocketSession", "CloseAsync", Code: 0, Reason: 1, Derived),
        new("SuperSocket.WebSocket", "WebSocketSession", "CloseWithHandshake", Code: 0, Reason: 1, Derived),
        new("WebSocket4Net", "WebSocket", "CloseAsync", Code: 0, Reason: 1, Client),
        new("WebSocket4Net", "WebSocket", "Close", Code: 0, Reason: 1, Client),
        new("WebSocket4Net", "IWebSocket", "CloseAsync", Code: 0, Reason: 1, Client),
        new("NetCoreServer", "WsSession", "Close", Code: 0, Reason: 1, Lenient),
        new("NetCoreServer", "WsSession", "SendClose", Code: 0, Reason: -1, Lenient),
        new("NetCoreServer", "WsSession", "SendCloseAsync", Code: 0, Reason: -1, Lenient),
        new("NetCoreServer", "WssSession", "Close", Code: 0, Reason: 1, Lenient),
        new("NetCoreServer", "WssSession", "SendClose", Code: 0, Reason: -1, Lenient),
        new("NetCoreServer", "WssSession", "SendCloseAsync", Code: 0, Reason: -1, Lenient),
        new("NetCoreServer", "WsClient", "Close", Code: 0, Reason: 1, Lenient | IsClient),
        new("NetCoreServer", "WsClient", "CloseAsync", Code: 0, Reason: 1, Lenient | IsClient),
        new("NetCoreServer", "WsClient", "SendClose", Code: 0, Reason: -1, Lenient | IsClient),
        new("NetCoreServer", "WsClient", "SendCloseAsync", Code: 0, Reason: -1, Lenient | IsClient),
        new("NetCoreServer", "WssClient", "Close", Code: 0, Reason: 1, Lenient | IsClient),
        new("NetCoreServer", "WssClient", "CloseAsync", Code: 0, Reason: 1, Lenient | IsClient),
        new("NetCoreServer", "WssClient", "SendClose", Code: 0, Reason: -1, Lenient | IsClient),
        new("NetCoreServer", "WssClient", "SendCloseAsync", Code: 0, Reason: -1, Lenient | IsClient),
        new("NetCoreServer", "WsServer", "CloseAll", Code: 0, Reason: 1, Lenient),
        new("NetCoreServer", "WssServer", "CloseAll", Code: 0, Reason: 1, Lenient),
        new("WatsonWebsocket", "WatsonWsClient", "Stop", Code: 0, Reason: 1, Client),
        new("WatsonWebsocket", "WatsonWsClient", "StopAsync", Code: 0, Reason: 1, Client),
        new("EmbedIO.WebSockets", "IWebSocket", "CloseAsync", Code: 0, Reason: 1, Plain),
        new("vtortola.WebSockets", "WebSocket", "CloseAsync", Code: 0, Reason: -1, Plain),
        new("Websocket.Client", "IWebsocketClient", "Stop", Code: 0, Reason: 1, IsClient | SendsReasonAsGiven),
        new("Websocket.Client", "IWebsocketClient", "StopOrFail", Code: 0, Reason: 1, Client),
        new("TouchSocket.Http.WebSockets", "IWebSocket", "CloseAsync", Code: 0, Reason: 1, Plain),
        new("DotNetty.Codecs.Http.WebSockets", "CloseWebSocketFrame", CloseApi.Constructor, Code: 0, Reason: 1, SendsReasonAsGiven),
        new("DotNetty.Codecs.Http.WebSockets", "CloseWebSocketFrame", CloseApi.Constructor, Code: 2, Reason: 3, SendsReasonAsGiven),
        new("GenHTTP.Modules.Websockets", "ISocketConnection", "CloseAsync", Code: 1, Reason: 0, Plain),
        new("GraphQL.Server.Transports.AspNetCore.WebSockets", "IWebSocketConnection", "CloseAsync", Code: 0, Reason: 1, Plain),
        new("HotChocolate.AspNetCore.Subscriptions", "ISocketConnection", "CloseAsync", Code: 1, Reason: 0, Plain),
        new("JsonRpcNet", "IWebSocket", "CloseAsync", Code: 0, Reason: 1, Plain),
        new("Netra", "WebSocketCloseExtensions", "SafeCloseAsync", Code: 1, Reason: 2, None));

    private static readonly ILookup<string, CloseApi> ByMember = All.ToLookup(api => api.Member);

    /// <summary>What methods that close are called.</summary>
    public static IEnumerable<string> Names => ByMember.Select(member => member.Key).Where(name => name != CloseApi.Constructor);

    /// <summary>Whether a method that closes is called this.</summary>
    public static bool IsName(string name) => ByMember.Contains(name);

    /// <summary>The line for the method, or for the one that it overrides or implements; null when it closes nothing with a code.</summary>
    public static CloseApi? Find(IMethodSymbol method)
    {
        foreach (CloseApi api in ByMember[method.Name])
        {
            if (CloseCodes.IsCode(TypeAt(method, api.Code)) && IsOf(method.ContainingType, api))
            {
                return api;
            }
        }

        return null;
    }

    /// <summary>Whether the inside of the type is a library's own affair: it closes by its own protocol.</summary>
    public static bool IsInside(INamedTypeSymbol type) => IsSocket(type) || All.Any(api => IsType(type, api));

    /// <summary>Whether this is a socket itself, and no type of the user's that gets the events of one.</summary>
    public static bool IsSocket(INamedTypeSymbol type) =>
        All.Any(api => (api.Traits & IsBaseOfUsers) == 0 && api.Member != CloseApi.Constructor && api.Type != "WebSocketCloseExtensions" && IsOf(type, api));

    public static ITypeSymbol? TypeAt(IMethodSymbol method, int position) =>
        position >= 0 && position < method.Parameters.Length ? method.Parameters[position].Type : null;

    private static bool IsOf(INamedTypeSymbol type, CloseApi api)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsType(current, api))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(@interface => IsType(@interface, api));
    }

    private static bool IsType(INamedTypeSymbol type, CloseApi api) => type.Name == api.Type && SymbolNames.IsIn(type, api.Namespace);
}
