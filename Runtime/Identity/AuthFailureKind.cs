namespace Netra;

/// <summary>Why nobody was authenticated.</summary>
public enum AuthFailureKind
{
    /// <summary>The credentials are missing or wrong (<see cref="NetraErrorCodes.AuthFailed"/>; HTTP 401).</summary>
    Rejected,

    /// <summary>The caller is known and may not connect (<see cref="NetraErrorCodes.AuthFailed"/>; HTTP 403).</summary>
    Forbidden,

    /// <summary>The authentication service failed or did not answer in time (<see cref="NetraErrorCodes.AuthUnavailable"/>; HTTP 503).</summary>
    Unavailable,

    /// <summary>The authenticator said yes and named no usable user (<see cref="NetraErrorCodes.MissingUserId"/>; HTTP 503).</summary>
    MissingUserId,
}
