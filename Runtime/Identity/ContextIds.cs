namespace Netra;

/// <summary>
/// The ids of a connection beside the user's. <see cref="UserExecutionContextFactory.NewIds"/> makes a complete set; those that
/// come from elsewhere, such as the thread that a client resumes, replace some of them by <c>with</c>.
/// </summary>
public sealed record ContextIds
{
    /// <summary>The conversation.</summary>
    public string? ThreadId { get; init; }

    /// <summary>The run within the thread.</summary>
    public string? RunId { get; init; }

    /// <summary>The request that opened the connection.</summary>
    public string? RequestId { get; init; }

    /// <summary>The connection.</summary>
    public string? ConnectionId { get; init; }
}
