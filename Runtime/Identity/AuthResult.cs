using System.Diagnostics.CodeAnalysis;

namespace Netra;

/// <summary>
/// What an authenticator answers. A success names a usable user: one that does not cannot be built, and becomes the failure
/// <see cref="AuthFailureKind.MissingUserId"/> instead.
/// </summary>
public sealed class AuthResult
{
    private AuthResult(UserId userId) => UserId = userId;

    private AuthResult(AuthFailure failure) => Failure = failure;

    /// <summary>Whether the caller is known.</summary>
    [MemberNotNullWhen(true, nameof(UserId))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => UserId is not null;

    /// <summary>Who the caller is; null after a failure.</summary>
    public UserId? UserId { get; }

    /// <summary>Why nobody was authenticated; null after a success.</summary>
    public AuthFailure? Failure { get; }

    /// <summary>The caller is this user; or, where the id is not usable, a failure of kind <see cref="AuthFailureKind.MissingUserId"/>.</summary>
    /// <param name="userId">The id as the authentication service returned it, null included.</param>
    /// <param name="policy">What an id may look like; <see cref="IdPolicy.Default"/> where null.</param>
    public static AuthResult Success(string? userId, IdPolicy? policy = null) =>
        Netra.UserId.TryCreate(userId, out UserId? user, out IdProblem problem, policy)
            ? new AuthResult(user)
            : new AuthResult(AuthFailure.NoUser(problem));

    /// <summary>The credentials are missing or wrong.</summary>
    /// <param name="reason">Why, for the log; never sent to the client.</param>
    public static AuthResult Rejected(string reason) => new(new AuthFailure(AuthFailureKind.Rejected, reason));

    /// <summary>The caller is known and may not connect.</summary>
    /// <param name="reason">Why, for the log; never sent to the client.</param>
    public static AuthResult Forbidden(string reason) => new(new AuthFailure(AuthFailureKind.Forbidden, reason));

    /// <summary>The authentication service cannot answer now.</summary>
    /// <param name="reason">Why, for the log; never sent to the client.</param>
    /// <param name="cause">What was thrown, or null.</param>
    public static AuthResult Unavailable(string reason, Exception? cause = null) =>
        new(new AuthFailure(AuthFailureKind.Unavailable, reason, cause));

    internal static AuthResult Of(AuthFailure failure) => new(failure);

    /// <summary>What kind of answer it is, and the user as logs may hold it.</summary>
    public override string ToString() => Succeeded ? $"Success({UserId})" : $"{Failure.Kind}({Failure.Reason})";
}
