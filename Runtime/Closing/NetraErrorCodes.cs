namespace Netra;

/// <summary>The codes that a client reads in the error message before the close.</summary>
public static class NetraErrorCodes
{
    /// <summary>The credentials are missing, wrong, or not allowed to connect.</summary>
    public const string AuthFailed = "AUTH_FAILED";

    /// <summary>The authentication service failed or did not answer in time.</summary>
    public const string AuthUnavailable = "AUTH_UNAVAILABLE";

    /// <summary>The authentication service said yes and named no usable user.</summary>
    public const string MissingUserId = "MISSING_USER_ID";

    /// <summary>An id that the client gave is not usable.</summary>
    public const string InvalidContext = "INVALID_CONTEXT";

    /// <summary>No connection manager could be made, and neither could its fallback.</summary>
    public const string FactoryCriticalFailure = "FACTORY_CRITICAL_FAILURE";

    /// <summary>A failure that nobody classified.</summary>
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The client sent data that is not of the protocol.</summary>
    public const string InvalidPayload = "INVALID_PAYLOAD";

    /// <summary>The client sent a type of message that the endpoint does not take.</summary>
    public const string UnsupportedData = "UNSUPPORTED_DATA";

    /// <summary>The client sent a message longer than the limit.</summary>
    public const string MessageTooBig = "MESSAGE_TOO_BIG";

    /// <summary>The client is not allowed to do what it asked for.</summary>
    public const string AccessDenied = "ACCESS_DENIED";

    /// <summary>The client does not read as fast as it is sent to.</summary>
    public const string SlowConsumer = "SLOW_CONSUMER";

    /// <summary>A service that the server needs did not answer in time.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A service that the server needs failed.</summary>
    public const string UpstreamFailed = "UPSTREAM_FAILED";

    /// <summary>The server is stopping.</summary>
    public const string GoingAway = "GOING_AWAY";
}
