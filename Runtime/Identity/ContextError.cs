namespace Netra;

/// <summary>Why no context could be made. It holds no raw id, so that it may be logged.</summary>
public sealed class ContextError
{
    internal ContextError(AuthFailure failure)
    {
        AuthFailure = failure;
        ErrorCode = failure.ErrorCode;
        Member = nameof(UserExecutionContext.UserId);
        Message = failure.Reason;
        Problem = failure.Kind == AuthFailureKind.MissingUserId ? IdProblem.Missing : IdProblem.None;
    }

    internal ContextError(string member, IdProblem problem)
    {
        ErrorCode = NetraErrorCodes.InvalidContext;
        Member = member;
        Problem = problem;
        Message = $"{member} is not usable: {problem}.";
    }

    /// <summary>The code that the client reads: one of <see cref="NetraErrorCodes"/>.</summary>
    public string ErrorCode { get; }

    /// <summary>The member of <see cref="UserExecutionContext"/> that could not be filled.</summary>
    public string Member { get; }

    /// <summary>What is wrong with it; <see cref="IdProblem.None"/> where the authentication failed.</summary>
    public IdProblem Problem { get; }

    /// <summary>The failed authentication, or null where another id is at fault.</summary>
    public AuthFailure? AuthFailure { get; }

    /// <summary>Why, for the log; never sent to the client.</summary>
    public string Message { get; }

    /// <summary>The code and the message.</summary>
    public override string ToString() => $"{ErrorCode}: {Message}";
}
