namespace StagingOutage.Authentication;

/// <summary>Who is calling, in which thread, run and request.</summary>
public sealed record UserExecutionContext
{
    public required string UserId { get; init; }

    public required string ThreadId { get; init; }

    public required string RunId { get; init; }

    public required string RequestId { get; init; }

    public required string WebSocketClientId { get; init; }
}
