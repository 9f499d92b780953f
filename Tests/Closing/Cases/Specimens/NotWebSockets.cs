namespace Specimens
{
    public static class NotWebSockets
    {
        public interface IDatabase
        {
            Task OpenAsync();

            Task CloseAsync();

            Task CloseAsync(int code);
        }

        public interface IChannel
        {
            Task CloseAsync(ushort replyCode, string replyText, CancellationToken cancel = default);

            Task SafeCloseAsync(int code, string reason);
        }

        public interface IPage
        {
            Task CloseAsync(string reason);
        }

        public enum DoorState
        {
            Closed = 0,
            InternalServerError = 1011,
        }

        public interface IDoor
        {
            Task CloseAsync(DoorState state, string reason);
        }

        [Quiet]
        public static async Task Database(IDatabase database, ILogger log)
        {
            try
            {
                await database.OpenAsync();
            }
            catch (Exception e)
            {
                log.LogError(e, "failed");
                await database.CloseAsync(1011);
            }
        }

        [Quiet]
        public static async Task Channel(IChannel channel, IDatabase database)
        {
            try
            {
                await database.OpenAsync();
            }
            catch (Exception)
            {
                await channel.CloseAsync(1011, "Internal error");
            }
        }

        [Quiet]
        public static async Task ChannelWithAnIllegalCode(IChannel channel) => await channel.CloseAsync(320, "CONNECTION_FORCED");

        [Quiet]
        public static async Task ChannelWithASafeName(IChannel channel, IDatabase database)
        {
            try
            {
                await database.OpenAsync();
            }
            catch
            {
                await channel.SafeCloseAsync(1011, "Internal error");
            }
        }

        [Quiet]
        public static async Task Page(IPage page, IDatabase database)
        {
            try
            {
                await database.OpenAsync();
            }
            catch (Exception e)
            {
                await page.CloseAsync(e.Message);
            }
        }

        [Quiet]
        public static async Task Door(IDoor door, IDatabase database)
        {
            try
            {
                await database.OpenAsync();
            }
            catch (Exception)
            {
                await door.CloseAsync(DoorState.InternalServerError, "slammed");
            }
        }

        [Quiet]
        public static void Stream(System.IO.Stream stream, IDatabase database)
        {
            try
            {
                database.OpenAsync().Wait();
            }
            catch (Exception)
            {
                stream.Close();
            }
        }

        [Quiet]
        public static void TcpSocket(System.Net.Sockets.Socket socket, IDatabase database)
        {
            try
            {
                database.OpenAsync().Wait();
            }
            catch (Exception)
            {
                socket.Close(1011);
            }
        }

        [Quiet]
        public static async Task DatabaseConnection(System.Data.Common.DbConnection connection)
        {
            try
            {
                await connection.OpenAsync();
            }
            catch (Exception)
            {
                await connection.CloseAsync();
            }
        }

        [Quiet]
        public static int NumberThatIsNoCode(IDatabase database)
        {
            try
            {
                database.OpenAsync().Wait();
                return 0;
            }
            catch (Exception)
            {
                return 1011;
            }
        }

        [Quiet]
        public static WebSocketCloseStatus CodeThatClosesNothing(IDatabase database)
        {
            try
            {
                database.OpenAsync().Wait();
                return WebSocketCloseStatus.NormalClosure;
            }
            catch (Exception)
            {
                return WebSocketCloseStatus.InternalServerError;
            }
        }

        [Quiet]
        public static async Task HttpResponse(HttpListenerResponse response, IDatabase database)
        {
            try
            {
                await database.OpenAsync();
            }
            catch (Exception)
            {
                response.StatusCode = 500;
                response.Close();
            }
        }

        public enum FieldId
        {
            Close = 1011,
        }

        [Quiet]
        public static void EnumWithTheSameNumber(Dictionary<FieldId, string> fields)
        {
            try
            {
                Console.WriteLine(fields[FieldId.Close]);
            }
            catch (Exception)
            {
                fields[FieldId.Close] = "x";
            }
        }

        /// <summary>A socket of a library closes itself; what it does inside is its own protocol.</summary>
        [Silent]
        public sealed class FramedSocket(WebSocket inner) : WebSocket
        {
            public override WebSocketCloseStatus? CloseStatus => inner.CloseStatus;

            public override string? CloseStatusDescription => inner.CloseStatusDescription;

            public override WebSocketState State => inner.State;

            public override string? SubProtocol => inner.SubProtocol;

            public override void Abort() => inner.Abort();

            public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
                inner.CloseAsync(closeStatus, statusDescription, cancellationToken);

            public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
                inner.CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

            public override void Dispose() => inner.Dispose();

            public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
            {
                try
                {
                    return await inner.ReceiveAsync(buffer, cancellationToken);
                }
                catch (Exception)
                {
                    await CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", CancellationToken.None);
                    throw;
                }
            }

            public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
                inner.SendAsync(buffer, messageType, endOfMessage, cancellationToken);
        }
    }
}
