using Fleck;
using Websocket.Client;

namespace Fleck
{
    public interface IWebSocketConnection
    {
        void Close();

        void Close(int code);
    }

    public static class WebSocketStatusCodes
    {
        public const ushort NormalClosure = 1000;
        public const ushort InternalServerError = 1011;
        public const ushort NoStatusReceived = 1005;
    }
}

namespace WebSocketSharp
{
    public enum CloseStatusCode : ushort
    {
        Normal = 1000,
        Away = 1001,
        InvalidData = 1007,
        PolicyViolation = 1008,
        ServerError = 1011,
    }

    public class WebSocket
    {
        public void Close()
        {
        }

        public void Close(ushort code, string reason)
        {
        }

        public void Close(CloseStatusCode code, string reason)
        {
        }

        public void CloseAsync(CloseStatusCode code)
        {
        }
    }
}

namespace WebSocketSharp.Server
{
    public abstract class WebSocketBehavior
    {
        protected void Close(CloseStatusCode code, string reason)
        {
        }

        protected virtual void OnMessage(string data)
        {
        }
    }

    public class WebSocketSessionManager
    {
        public void CloseSession(string id, ushort code, string reason)
        {
        }
    }
}

namespace SuperSocket.WebSocket
{
    public enum CloseReason : short
    {
        NormalClosure = 1000,
        ViolatePolicy = 1008,
        UnexpectedCondition = 1011,
    }
}

namespace SuperSocket.WebSocket.Server
{
    public class WebSocketSession
    {
        public virtual ValueTask CloseAsync(CloseReason reason, string reasonText, CancellationToken cancellationToken) => default;
    }
}

namespace SuperSocket.Connection
{
    public enum CloseReason
    {
        Unknown,
        UnexpectedCondition = 1011,
    }

    public interface IConnection
    {
        ValueTask CloseAsync(CloseReason reason);
    }
}

namespace WebSocket4Net
{
    public class WebSocket
    {
        public ValueTask CloseAsync(SuperSocket.WebSocket.CloseReason closeReason, string message) => default;

        public void Close(int statusCode, string reason)
        {
        }
    }
}

namespace NetCoreServer
{
    public class WsSession
    {
        public virtual bool Close(int status) => true;

        public virtual bool Close(int status, string text) => true;

        public long SendClose(int status, string text) => 0;
    }

    public class WssClient
    {
        public bool CloseAsync(int status) => true;
    }
}

namespace EmbedIO.WebSockets
{
    public enum CloseStatusCode : ushort
    {
        Normal = 1000,
        ServerError = 1011,
    }

    public interface IWebSocket
    {
        Task CloseAsync(CloseStatusCode code, string? comment = null, CancellationToken cancellationToken = default);
    }
}

namespace vtortola.WebSockets
{
    public enum WebSocketCloseReason : short
    {
        NormalClose = 1000,
        UnexpectedCondition = 1011,
    }

    public abstract class WebSocket
    {
        public abstract Task CloseAsync();

        public abstract Task CloseAsync(WebSocketCloseReason closeCode);
    }
}

namespace Websocket.Client
{
    public interface IWebsocketClient
    {
        Task<bool> Stop(WebSocketCloseStatus status, string statusDescription);

        Task<bool> StopOrFail(WebSocketCloseStatus status, string statusDescription);
    }
}

namespace WatsonWebsocket
{
    public class WatsonWsClient
    {
        public Task StopAsync(WebSocketCloseStatus closeCode = WebSocketCloseStatus.NormalClosure, string reason = "") => Task.CompletedTask;
    }
}

namespace TouchSocket.Http.WebSockets
{
    public interface IWebSocket
    {
        Task CloseAsync(WebSocketCloseStatus closeStatus, string statusDescription, CancellationToken token = default);

        Task CloseAsync(string msg);
    }
}

namespace DotNetty.Codecs.Http.WebSockets
{
    public class CloseWebSocketFrame
    {
        public CloseWebSocketFrame(int statusCode, string reasonText)
        {
        }
    }
}

namespace GenHTTP.Modules.Websockets
{
    public interface ISocketConnection
    {
        ValueTask CloseAsync(string? reason = null, ushort statusCode = 1000, bool flush = true, CancellationToken token = default);
    }
}

namespace GraphQL.Server.Transports.AspNetCore.WebSockets
{
    public interface IWebSocketConnection
    {
        Task CloseAsync(int eventId, string? description);
    }
}

namespace HotChocolate.AspNetCore.Subscriptions
{
    public enum ConnectionCloseReason
    {
        NormalClosure = 0,
        PolicyViolation = 6,
        InternalServerError = 8,
    }

    public interface ISocketConnection
    {
        ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken);

        ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken);
    }
}

namespace JsonRpcNet
{
    public interface IWebSocket
    {
        Task CloseAsync(int code, string reason, CancellationToken token);
    }
}

namespace Windows.Networking.Sockets
{
    public interface IWebSocket
    {
        void Close(ushort code, string reason);
    }

    public sealed class MessageWebSocket : IWebSocket
    {
        public void Close(ushort code, string reason)
        {
        }
    }
}

namespace Specimens
{
    using HotChocolate.AspNetCore.Subscriptions;
    using WebSocketSharp;

    public static class LibraryApis
    {
        static void Work(string text) => Console.WriteLine(text.Length / (text.Length - 1));

        [Reports("NETRA3001")]
        public static void FleckNumber(IWebSocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { socket.Close(1011); }
        }

        [Reports("NETRA3001")]
        public static void FleckConstant(IWebSocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { socket.Close(WebSocketStatusCodes.InternalServerError); }
        }

        [Silent]
        public static void FleckAfterSpecificCatches(IWebSocketConnection socket, ILogger log)
        {
            try { Work("a"); }
            catch (OperationCanceledException) { }
            catch (WebSocketException) { }
            catch (Exception e) { log.LogError(e, "failed"); socket.Close(1011); }
        }

        [Reports("NETRA3004")]
        public static void FleckIllegal(IWebSocketConnection socket) => socket.Close(WebSocketStatusCodes.NoStatusReceived);

        [Reports("NETRA3001")]
        public static void SharpEnum(WebSocketSharp.WebSocket socket)
        {
            try { Work("a"); } catch (Exception) { socket.Close(CloseStatusCode.ServerError, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static void SharpNumber(WebSocketSharp.WebSocket socket)
        {
            try { Work("a"); } catch (Exception) { socket.Close(1011, "Internal error"); }
        }

        [Reports("NETRA3005")]
        public static void SharpReason(WebSocketSharp.WebSocket socket, ILogger log)
        {
            try { Work("a"); } catch (DivideByZeroException e) { log.LogError(e, "failed"); socket.Close(CloseStatusCode.ServerError, e.Message); }
        }

        [Silent]
        public static void SharpPolicy(WebSocketSharp.WebSocket socket, ILogger log)
        {
            try { Work("a"); } catch (UnauthorizedAccessException e) { log.LogError(e, "refused"); socket.Close(CloseStatusCode.PolicyViolation, "refused"); }
        }

        [Reports("NETRA3001")]
        public class SharpBehavior : WebSocketSharp.Server.WebSocketBehavior
        {
            protected override void OnMessage(string data)
            {
                try { Work(data); } catch (Exception) { Close(CloseStatusCode.ServerError, "Internal error"); }
            }
        }

        [Reports("NETRA3001")]
        public static void SharpSession(WebSocketSharp.Server.WebSocketSessionManager sessions, string id)
        {
            try { Work("a"); } catch (Exception) { sessions.CloseSession(id, 1011, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static async Task SuperSocketSession(SuperSocket.WebSocket.Server.WebSocketSession session)
        {
            try { Work("a"); } catch (Exception) { await session.CloseAsync(SuperSocket.WebSocket.CloseReason.UnexpectedCondition, "Internal error", Deadline.In5Seconds); }
        }

        [Silent]
        public static async Task SuperSocketRawConnection(SuperSocket.Connection.IConnection connection)
        {
            try { Work("a"); } catch (Exception) { await connection.CloseAsync(SuperSocket.Connection.CloseReason.UnexpectedCondition); }
        }

        [Reports("NETRA3001")]
        public static async Task Socket4Net(WebSocket4Net.WebSocket socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(SuperSocket.WebSocket.CloseReason.UnexpectedCondition, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static void NetCoreServerSession(NetCoreServer.WsSession session)
        {
            try { Work("a"); } catch (Exception) { session.Close(1011, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static void NetCoreServerSendClose(NetCoreServer.WsSession session)
        {
            try { Work("a"); } catch (Exception) { session.SendClose(1011, "Internal error"); }
        }

        [Reports("NETRA3004")]
        public static void NetCoreServerIllegal(NetCoreServer.WsSession session) => session.Close(1006);

        [Silent]
        public static void NetCoreServerNormal(NetCoreServer.WsSession session) => session.Close(1000);

        [Reports("NETRA3001")]
        public static async Task EmbedIo(EmbedIO.WebSockets.IWebSocket socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(EmbedIO.WebSockets.CloseStatusCode.ServerError, "Internal error", Deadline.In5Seconds); }
        }

        [Reports("NETRA3001")]
        public static async Task Vtortola(vtortola.WebSockets.WebSocket socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(vtortola.WebSockets.WebSocketCloseReason.UnexpectedCondition); }
        }

        [Silent]
        public static async Task VtortolaWithoutACode(vtortola.WebSockets.WebSocket socket, ILogger log)
        {
            try { Work("a"); } catch (Exception e) { log.LogError(e, "failed"); await socket.CloseAsync(); }
        }

        [Reports("NETRA3001")]
        public static async Task Marfusios(IWebsocketClient client)
        {
            try { Work("a"); } catch (Exception) { await client.StopOrFail(WebSocketCloseStatus.InternalServerError, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static async Task Watson(WatsonWebsocket.WatsonWsClient client)
        {
            try { Work("a"); } catch (Exception) { await client.StopAsync(WebSocketCloseStatus.InternalServerError, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static async Task TouchSocket(global::TouchSocket.Http.WebSockets.IWebSocket socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", Deadline.In5Seconds); }
        }

        [Silent]
        public static async Task TouchSocketWithoutACode(global::TouchSocket.Http.WebSockets.IWebSocket socket, ILogger log)
        {
            try { Work("a"); } catch (Exception e) { log.LogError(e, "failed"); await socket.CloseAsync("Internal error"); }
        }

        [Reports("NETRA3001")]
        public static object DotNetty()
        {
            try { Work("a"); return ""; } catch (Exception) { return new global::DotNetty.Codecs.Http.WebSockets.CloseWebSocketFrame(1011, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static async Task GenHttp(GenHTTP.Modules.Websockets.ISocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync("Internal error", 1011, token: Deadline.In5Seconds); }
        }

        [Reports("NETRA3003")]
        public static async Task GenHttpDefaultCode(GenHTTP.Modules.Websockets.ISocketConnection socket, ILogger log)
        {
            try { Work("a"); } catch (DivideByZeroException e) { log.LogError(e, "failed"); await socket.CloseAsync("Internal error", token: Deadline.In5Seconds); }
        }

        [Reports("NETRA3001")]
        public static async Task GraphQlServer(GraphQL.Server.Transports.AspNetCore.WebSockets.IWebSocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(1011, "Internal error"); }
        }

        [Silent]
        public static async Task GraphQlServerOwnCode(GraphQL.Server.Transports.AspNetCore.WebSockets.IWebSocketConnection socket, ILogger log)
        {
            try { Work("a"); } catch (Exception e) { log.LogError(e, "failed"); await socket.CloseAsync(4500, "Internal error"); }
        }

        [Reports("NETRA3001")]
        public static async Task HotChocolateMember(HotChocolate.AspNetCore.Subscriptions.ISocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync("Internal error", ConnectionCloseReason.InternalServerError, Deadline.In5Seconds); }
        }

        [Reports("NETRA3001")]
        public static async Task HotChocolateNumber(HotChocolate.AspNetCore.Subscriptions.ISocketConnection socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync("Internal error", 1011, Deadline.In5Seconds); }
        }

        [Silent]
        public static async Task HotChocolateEnumIsNoNumber(HotChocolate.AspNetCore.Subscriptions.ISocketConnection socket) =>
            await socket.CloseAsync("refused", ConnectionCloseReason.PolicyViolation, Deadline.In5Seconds);

        [Reports("NETRA3001")]
        public static async Task JsonRpc(JsonRpcNet.IWebSocket socket)
        {
            try { Work("a"); } catch (Exception) { await socket.CloseAsync(1011, "Internal error", Deadline.In5Seconds); }
        }

        [Reports("NETRA3001")]
        public static void WinRt(Windows.Networking.Sockets.MessageWebSocket socket)
        {
            try { Work("a"); } catch (Exception) { socket.Close(1011, "Internal error"); }
        }

        [Silent]
        public static void FleckNormal(IWebSocketConnection socket) => socket.Close();

        [Silent]
        public static void SharpNormalAtTheEnd(WebSocketSharp.WebSocket socket) => socket.Close(CloseStatusCode.Normal, "bye");

        [Silent]
        public static async Task SuperSocketPolicy(SuperSocket.WebSocket.Server.WebSocketSession session) =>
            await session.CloseAsync(SuperSocket.WebSocket.CloseReason.ViolatePolicy, "refused", Deadline.In5Seconds);

        [Silent]
        public static async Task EmbedIoNormal(EmbedIO.WebSockets.IWebSocket socket) =>
            await socket.CloseAsync(EmbedIO.WebSockets.CloseStatusCode.Normal, "bye", Deadline.In5Seconds);

        [Silent]
        public static async Task MarfusiosNormal(IWebsocketClient client) => await client.Stop(WebSocketCloseStatus.NormalClosure, "bye");

        [Silent]
        public static async Task GenHttpNormal(GenHTTP.Modules.Websockets.ISocketConnection socket) => await socket.CloseAsync(token: Deadline.In5Seconds);

        [Silent]
        public static object DotNettyNormal() => new global::DotNetty.Codecs.Http.WebSockets.CloseWebSocketFrame(1000, "bye");

        [Silent]
        public static async Task GraphQlServerUnauthorized(GraphQL.Server.Transports.AspNetCore.WebSockets.IWebSocketConnection socket) =>
            await socket.CloseAsync(4401, "Unauthorized");

        [Silent]
        public static void WinRtNormal(Windows.Networking.Sockets.MessageWebSocket socket) => socket.Close(1000, "bye");

        [Reports("NETRA3004")]
        public static void WinRtIllegal(Windows.Networking.Sockets.MessageWebSocket socket) => socket.Close(403, "forbidden");

        [Reports("NETRA3004")]
        public static async Task GraphQlServerIllegal(GraphQL.Server.Transports.AspNetCore.WebSockets.IWebSocketConnection socket) =>
            await socket.CloseAsync(500, "error");
    }
}
