using System.Net.WebSockets;
using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>The WebSocket endpoint: authenticates, makes the connection's manager and lets it serve the client.</summary>
public sealed class WebSocketRoute(
    UnifiedAuthenticationService authentication,
    WebSocketManagerFactory factory,
    ILogger<WebSocketRoute> logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        using WebSocket socket = await http.WebSockets.AcceptWebSocketAsync();
        try
        {
            IQueryCollection query = http.Request.Query;
            UserExecutionContext context =
                await authentication.AuthenticateWebSocketAsync(query["token"].ToString(), query["run"].ToString());

            WebSocketManager manager;
            try
            {
                manager = factory.Create(context, query["fault"].ToString().Split(','));
            }
            catch (Exception factoryError)
            {
                logger.LogError("Factory initialization failed: {Error}", factoryError.Message);
                await socket.SafeSendAsync(new { type = "error", code = "FACTORY_INIT_FAILED", message = factoryError.Message });
                await socket.SafeCloseAsync(WebSocketCloseStatus.InternalServerError, "Factory SSOT validation failed");
                return;
            }

            await manager.RunAsync(socket);
        }
        catch (UnauthorizedAccessException error)
        {
            logger.LogWarning("Authentication failed: {Error}", error.Message);
            await socket.SafeCloseAsync(WebSocketCloseStatus.InternalServerError, "Authentication failed");
        }
        catch (Exception error)
        {
            logger.LogError("WebSocket error: {Error}", error.Message);
            await socket.SafeCloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error");
        }
    }
}
