namespace Netra;

/// <summary>No context could be made. The message holds no raw id.</summary>
public sealed class UserExecutionContextException : NetraException
{
    internal UserExecutionContextException(ContextError error)
        : base(error.ErrorCode, error.ToString(), error.AuthFailure?.Cause) =>
        Error = error;

    /// <summary>What is wrong, and with which member.</summary>
    public ContextError Error { get; }
}
