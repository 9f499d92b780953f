using Microsoft.Extensions.Logging;

namespace Netra;

/// <summary>What all connections of an endpoint share.</summary>
internal sealed record ConnectionSettings(NetraWebSocketOptions Options, TimeProvider TimeProvider, ILogger Logger)
{
    public FrameWriterLimits WriterLimits { get; } = new(Options.SendQueueFrames, Options.SendQueueBytes);

    public WebSocketCloseOptions CloseOptions { get; } = CloseOptionsFor(Options, TimeProvider, Options.CloseTimeout);

    public static WebSocketCloseOptions CloseOptionsFor(NetraWebSocketOptions options, TimeProvider timeProvider, TimeSpan timeout) => new()
    {
        Timeout = timeout,
        TimeProvider = timeProvider,
        Mapper = options.Mapper,
        ErrorMessage = options.ErrorMessage,
    };
}
