using System.Net.WebSockets;
using StagingOutage.Authentication;

namespace StagingOutage.WebSockets;

/// <summary>The endpoint of the incident: whatever goes wrong, the client reads 1011.</summary>
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
            string token = http.Request.Query["token"].ToString();
            UserExecutionContext context = await authentication.AuthenticateWebSocketAsync(token);
            await factory.Create(context).RunAsync(socket);
        }
        catch (Exception error)
        {
            logger.LogError("WebSocket error: {Error}", error.Message);
            await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "Internal error", CancellationToken.None);
        }
    }
}
