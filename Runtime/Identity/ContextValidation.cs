namespace Netra;

/// <summary>How strictly the ids of a connection are validated. The user, the thread and the run are never relaxed.</summary>
public enum ContextValidation
{
    /// <summary>Every id must be present and usable.</summary>
    Strict,

    /// <summary>
    /// A request or connection id that is missing is made anew, and the repair is logged as a warning. For debugging:
    /// a server in the Production environment refuses to start with it.
    /// </summary>
    RepairConnectionIds,
}
