namespace Specimens;

public static class IllegalCodes
{
    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task BelowThousand(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)999, "no", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task Zero(WebSocket socket) => socket.CloseAsync(0, null, Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task Abnormal(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1006, "gone", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task TlsHandshake(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)1015, "tls", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task HttpUnauthorized(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)401, "unauthorized", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task HttpForbiddenByName(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)HttpStatusCode.Forbidden, "forbidden", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task HttpErrorThroughInt(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)(int)HttpStatusCode.InternalServerError, "error", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task HttpStatusOfAResponse(WebSocket socket, System.Net.Http.HttpResponseMessage response) =>
        socket.CloseAsync((WebSocketCloseStatus)response.StatusCode, "upstream", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task Reserved(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1004, "reserved", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task EmptyWithText(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.Empty, "nothing", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task EmptyWithoutText(WebSocket socket) => socket.CloseOutputAsync(WebSocketCloseStatus.Empty, null, Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task OfTheProtocol(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)1016, "x", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task OfExtensions(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)2999, "x", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task TooHigh(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)5000, "x", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task Negative(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)(-1), "x", Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(PeerSees = 1000)]
    public static Task WrapsToNormal(WebSocket socket) => socket.CloseOutputAsync((WebSocketCloseStatus)66536, "x", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task OneArm(WebSocket socket, bool signedIn) =>
        socket.CloseAsync(signedIn ? WebSocketCloseStatus.NormalClosure : (WebSocketCloseStatus)403, "bye", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static Task OneArmOfASwitch(WebSocket socket, string why) =>
        socket.CloseAsync(
            why switch { "auth" => (WebSocketCloseStatus)401, "busy" => (WebSocketCloseStatus)1013, _ => WebSocketCloseStatus.NormalClosure },
            why,
            Deadline.In5Seconds);

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static async Task ThroughALocal(WebSocket socket)
    {
        var code = 404;
        await socket.CloseAsync((WebSocketCloseStatus)code, "not found", Deadline.In5Seconds);
    }

    const int SessionExpired = 440;

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task ThroughAConstant(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)SessionExpired, "expired", Deadline.In5Seconds);

    enum AppCodes
    {
        Expired = 440,
        Busy = 4409,
    }

    [Reports("NETRA3004"), Observed(Throws = typeof(ArgumentException))]
    public static Task ThroughAnOwnEnum(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)AppCodes.Expired, "expired", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 4409)]
    public static Task OwnEnumInThePrivateRange(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)AppCodes.Busy, "busy", Deadline.In5Seconds);

    [Reports("NETRA3004")]
    public static async Task MandatoryExtensionFromAServer(HttpContext context)
    {
        var socket = await context.WebSockets.AcceptWebSocketAsync();
        await socket.CloseAsync(WebSocketCloseStatus.MandatoryExtension, "extension", Deadline.In5Seconds);
    }

    [Quiet]
    public static Task MandatoryExtensionFromAClient(ClientWebSocket socket) =>
        socket.CloseAsync(WebSocketCloseStatus.MandatoryExtension, "extension", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 4401)]
    public static Task Private(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4401, "sign in again", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 4999)]
    public static Task LastPrivate(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4999, "x", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 3000)]
    public static Task OfALibrary(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)3000, "unauthorized", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1012)]
    public static Task ServiceRestart(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1012, "restart", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1013)]
    public static Task TryAgainLater(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1013, "later", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1014)]
    public static Task BadGateway(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1014, "gateway", Deadline.In5Seconds);

    [Quiet, Observed(PeerSees = 1001)]
    public static Task GoingAway(WebSocket socket) => socket.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "bye", Deadline.In5Seconds);

    [Quiet]
    public static Task HttpStatusMovedIntoThePrivateRange(WebSocket socket, System.Net.Http.HttpResponseMessage response) =>
        socket.CloseAsync((WebSocketCloseStatus)(4000 + (int)response.StatusCode), "upstream", Deadline.In5Seconds);

    [Quiet]
    public static Task CodeOfACaller(WebSocket socket, int code) => socket.CloseAsync((WebSocketCloseStatus)code, "bye", Deadline.In5Seconds);
}
