namespace Netra;

/// <summary>Nobody was authenticated. An authenticator may throw it instead of returning a failed <see cref="AuthResult"/>.</summary>
public sealed class AuthenticationFailedException : NetraException
{
    /// <summary>Makes the exception of a failed authentication.</summary>
    /// <param name="failure">What has failed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public AuthenticationFailedException(AuthFailure failure)
        : base(NotNull(failure).ErrorCode, failure.Reason, failure.Cause) =>
        Failure = failure;

    /// <summary>What has failed.</summary>
    public AuthFailure Failure { get; }

    private static AuthFailure NotNull(AuthFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure;
    }
}
