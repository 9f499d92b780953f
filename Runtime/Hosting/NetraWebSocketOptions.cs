using System.Net.WebSockets;

namespace Netra;

/// <summary>
/// How Netra's WebSocket endpoints behave. Read from the configuration section <c>Netra:WebSockets</c>, then from code, and
/// checked when the server starts: it does not start with a value outside its range, or with a key that it does not know.
/// </summary>
public sealed class NetraWebSocketOptions
{
    /// <summary>The configuration section.</summary>
    public const string SectionName = "Netra:WebSockets";

    /// <summary>How long the authenticator may take: 1 ms to 10 min; 10 s by default. Then <see cref="NetraErrorCodes.AuthUnavailable"/>.</summary>
    public TimeSpan AuthenticationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the connection manager's factory, and its fallback, may take each: 1 ms to 10 min; 10 s by default.</summary>
    public TimeSpan ManagerTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a close waits for the client's answer: 1 ms to 10 min; 5 s by default. Then the socket is aborted.</summary>
    public TimeSpan CloseTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the messages before a close, the error message included, may take to be written: 1 ms to 10 min; 1 s by default.</summary>
    public TimeSpan ErrorMessageTimeout { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a client may take to read one message: 1 ms to 10 min; 30 s by default. Then it is closed with 1013.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a silent client is asked for a sign of life: 0 (never) to 10 min; 30 s by default.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long it may take to give that sign: 1 ms to 10 min; 30 s by default. Needs .NET 9 or later; before, only a send that
    /// stalls shows that a client is gone.
    /// </summary>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest message that a client may send, in bytes: 1 to 1 GiB; 64 KiB by default. A longer one closes with 1009.</summary>
    public int MaxMessageBytes { get; set; } = 64 * 1024;

    /// <summary>How many messages may wait for a slow client: 1 to 1,000,000; 256 by default. One more closes with 1013.</summary>
    public int SendQueueFrames { get; set; } = 256;

    /// <summary>How many bytes may wait for a slow client: 1 to 1 GiB; 1 MiB by default. One more closes with 1013.</summary>
    public int SendQueueBytes { get; set; } = 1024 * 1024;

    /// <summary>The longest id, in UTF-16 units: 1 to 1024; 128 by default.</summary>
    public int MaxIdLength { get; set; } = IdPolicy.DefaultMaxLength;

    /// <summary>How strictly the ids of a connection are validated; relaxed validation refuses to start in Production.</summary>
    public ContextValidation ContextValidation { get; set; }

    /// <summary>How a client learns that nobody was authenticated.</summary>
    public RefusedAuthentication RefusedAuthentication { get; set; }

    /// <summary>The code with which a stopping server closes: 1001, or 1012 where it is known to come back at once.</summary>
    public int ShutdownStatus { get; set; } = (int)WebSocketCloseStatus.EndpointUnavailable;

    /// <summary>
    /// The origins, such as <c>https://chat.example.com</c>, whose pages may connect, beside the server's own; <c>*</c> for all.
    /// A client that sends no Origin header is no browser and is not concerned.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The subprotocols that the endpoints speak, the preferred one first.</summary>
    public IList<string> SubProtocols { get; } = [];

    /// <summary>Classifies failures. Set in code: <c>options.Mapper = options.Mapper.With&lt;MyException&gt;(…)</c>.</summary>
    public CloseStatusMapper Mapper { get; set; } = CloseStatusMapper.Default;

    /// <summary>Writes the error message before a close; null sends none. Set in code.</summary>
    public IErrorMessageWriter? ErrorMessage { get; set; } = new JsonErrorMessageWriter();

    /// <summary>What the configuration holds and cannot be used.</summary>
    internal List<string> ConfigurationProblems { get; } = [];
}
