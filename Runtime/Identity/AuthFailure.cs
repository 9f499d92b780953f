namespace Netra;

/// <summary>A failed authentication: what kind it is, and why, for the log only.</summary>
public sealed class AuthFailure
{
    internal AuthFailure(AuthFailureKind kind, string? reason, Exception? cause = null)
    {
        Kind = kind;
        Reason = LogText.Clean(reason);
        Cause = cause;
    }

    /// <summary>What kind of failure it is; decides the close code.</summary>
    public AuthFailureKind Kind { get; }

    /// <summary>Why, as the log shows it. It is never sent to the client.</summary>
    public string Reason { get; }

    /// <summary>What was thrown, or null.</summary>
    public Exception? Cause { get; }

    /// <summary>The code that the client reads.</summary>
    public string ErrorCode => Kind switch
    {
        AuthFailureKind.Unavailable => NetraErrorCodes.AuthUnavailable,
        AuthFailureKind.MissingUserId => NetraErrorCodes.MissingUserId,
        _ => NetraErrorCodes.AuthFailed,
    };

    internal static AuthFailure NoUser(IdProblem problem) =>
        new(AuthFailureKind.MissingUserId, $"The authenticator reported success, but the user id is not usable: {problem}.");

    internal static AuthFailure NoAnswer() =>
        new(AuthFailureKind.MissingUserId, "The authenticator returned no result.");
}
