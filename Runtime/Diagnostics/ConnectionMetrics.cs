using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Netra;

/// <summary>Counts connections and how they end. No tag holds anything that a client sent, or more values than a few dozen.</summary>
internal sealed class ConnectionMetrics
{
    public const string MeterName = "Netra.Runtime.WebSockets";

    private const string CloseCode = "netra.websocket.close.code";
    private const string CloseInitiator = "netra.websocket.close.initiator";
    private const string ErrorType = "error.type";
    private const string StatusCode = "http.response.status_code";
    private const string NoFrame = "none";
    private const string Other = "other";
    private const int LargestProtocolCode = 1014;

    private readonly UpDownCounter<long> _active;
    private readonly Counter<long> _closes;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _refusals;
    private readonly Histogram<double> _duration;

    public ConnectionMetrics(IMeterFactory meters)
    {
        Meter meter = meters.Create(MeterName);
        _active = meter.CreateUpDownCounter<long>(
            "netra.websocket.server.active_connections", "{connection}", "Connections that are open.");
        _closes = meter.CreateCounter<long>(
            "netra.websocket.server.closes", "{close}", "Connections that have ended, by code, initiator and error.");
        _fallbacks = meter.CreateCounter<long>(
            "netra.websocket.server.fallbacks", "{fallback}", "Connections that a fallback serves.");
        _refusals = meter.CreateCounter<long>(
            "netra.websocket.server.refusals", "{refusal}", "Handshakes that were refused over HTTP.");
        _duration = meter.CreateHistogram<double>(
            "netra.websocket.server.connection.duration", "s", "How long connections were open.");
    }

    /// <summary>The code on the wire as a tag: the protocol's, or <c>other</c> for an application's own, or <c>none</c>.</summary>
    public static string CodeOf(ConnectionEnd end) => end.Status is not { } status ? NoFrame
        : (int)status <= LargestProtocolCode ? ((int)status).ToString(CultureInfo.InvariantCulture)
        : Other;

    public void Opened() => Safely(() => _active.Add(1));

    public void Closed(ConnectionEnd end) => Safely(() => _closes.Add(1, TagsOf(end)));

    public void Closed(ConnectionEnd end, TimeSpan duration) => Safely(() =>
    {
        TagList tags = TagsOf(end);
        _active.Add(-1);
        _closes.Add(1, tags);
        _duration.Record(duration.TotalSeconds, tags);
    });

    public void Degraded() => Safely(() => _fallbacks.Add(1));

    public void Refused(HandshakeRefusal refusal) => Safely(() => _refusals.Add(
        1,
        new KeyValuePair<string, object?>(StatusCode, refusal.StatusCode),
        new KeyValuePair<string, object?>(ErrorType, refusal.ErrorCode)));

    private static TagList TagsOf(ConnectionEnd end)
    {
        var tags = new TagList { { CloseCode, CodeOf(end) }, { CloseInitiator, end.Initiator } };
        if (end.Decision.ErrorCode.Length > 0)
        {
            tags.Add(ErrorType, end.Decision.ErrorCode);
        }

        return tags;
    }

    /// <summary>A listener is somebody else's code; one that throws must not take a connection with it.</summary>
    private static void Safely(Action record)
    {
        try
        {
            record();
        }
        catch (Exception)
        {
            // A figure is lost, not a connection.
        }
    }
}
