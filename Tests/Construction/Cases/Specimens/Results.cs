namespace Specimens;

/// <summary>A result whose values are worth something only after its success was checked.</summary>
public static class Results
{
    [Unsafe("NETRA2005")]
    public static CallerContext NeverChecked(LoginResult login) => new(login.UserId, Ids.New());

    [Safe]
    public static CallerContext Checked(LoginResult login)
    {
        if (!login.Succeeded)
        {
            throw new Refused(login.Error);
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext CheckedTheOtherWay(LoginResult login)
    {
        if (login.Succeeded)
        {
            throw new Refused(login.Error);
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext InTheBranchOfSuccess(LoginResult login)
    {
        if (login.Succeeded)
        {
            return new CallerContext(login.UserId, Ids.New());
        }

        throw new Refused(login.Error);
    }

    [Unsafe("NETRA2005")]
    public static CallerContext InTheBranchOfFailure(LoginResult login)
    {
        if (login.Succeeded)
        {
            throw new Refused();
        }
        else
        {
            return new CallerContext(login.UserId, Ids.New());
        }
    }

    [Unsafe("NETRA2005")]
    public static CallerContext CheckedAnother(LoginResult login, LoginResult other)
    {
        if (!other.Succeeded)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext CheckedThenReplaced(LoginResult login, LoginResult second)
    {
        if (!login.Succeeded)
        {
            throw new Refused();
        }

        login = second;
        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext CheckedAfterwards(LoginResult login)
    {
        var caller = new CallerContext(login.UserId, Ids.New());
        return login.Succeeded ? caller : caller with { TraceId = login.Error };
    }

    [Unsafe("NETRA2005")]
    public static CallerContext FailureOnlyLogged(LoginResult login)
    {
        if (!login.Succeeded)
        {
            Console.Error.Write(login.Error[..0]);
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext ConditionalExpression(LoginResult login) =>
        login.Succeeded ? new CallerContext(login.UserId, Ids.New()) : throw new Refused(login.Error);

    [Safe]
    public static CallerContext Pattern(LoginResult login) =>
        login is { Succeeded: true, UserId: var id } ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2005")]
    public static CallerContext PatternOfFailure(LoginResult login) =>
        login is { Succeeded: false, UserId: var id } ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2005")]
    public static CallerContext PatternWithoutTheFlag(LoginResult login) =>
        login is { UserId: var id } ? new CallerContext(id, Ids.New()) : throw new Refused();

    [Safe]
    public static CallerContext NegatedPattern(LoginResult login)
    {
        if (login is not { Succeeded: true })
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext SwitchExpression(LoginResult login) => login switch
    {
        { Succeeded: true } => new CallerContext(login.UserId, Ids.New()),
        _ => throw new Refused(login.Error),
    };

    [Safe]
    public static CallerContext ComparedWithTrue(LoginResult login)
    {
        if (login.Succeeded != true)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext ComparedWithFalse(LoginResult login)
    {
        if (login.Succeeded != false)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext KeptInALocal(LoginResult login)
    {
        var succeeded = login.Succeeded;
        if (!succeeded)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext ValueReadBefore(LoginResult login)
    {
        var id = login.UserId;
        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext ValueReadBeforeButUsedAfter(LoginResult login)
    {
        var id = login.UserId;
        if (!login.Succeeded)
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static async Task<CallerContext> Awaited(LoginResult login)
    {
        var answer = await AnswerAsync(login);
        return new CallerContext(answer.UserId, Ids.New());
    }

    [Safe]
    public static async Task<CallerContext> AwaitedAndChecked(LoginResult login)
    {
        var answer = await AnswerAsync(login);
        if (!answer.Succeeded)
        {
            throw new Refused(answer.Error);
        }

        return new CallerContext(answer.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static async Task<CallerContext> AwaitedAtOnce(LoginResult login) => new((await AnswerAsync(login)).UserId, Ids.New());

    [Unsafe("NETRA2005")]
    public static CallerContext EitherCondition(LoginResult login, bool trusted)
    {
        if (!login.Succeeded && !trusted)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe]
    public static CallerContext BothConditions(LoginResult login, bool trusted)
    {
        if (!login.Succeeded || !trusted)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Safe(Run = false)]
    public static CallerContext ErrorMembersAreFree(LoginResult login, string userId) => new(userId, Ids.New()) { TraceId = login.Error };

    [Unsafe("NETRA2003")]
    public static CallerContext SuccessSaysNothingOfTheId(AuthResult auth)
    {
        if (!auth.Success)
        {
            throw new Refused(auth.Error ?? "");
        }

        return new CallerContext(auth.UserId!, Ids.New());
    }

    [Safe]
    public static CallerContext SuccessAndIdChecked(AuthResult auth)
    {
        if (!auth.Success || string.IsNullOrWhiteSpace(auth.UserId))
        {
            throw new Refused(auth.Error ?? "");
        }

        return new CallerContext(auth.UserId, Ids.New());
    }

    [Unsafe("NETRA2003", "NETRA2005")]
    public static CallerContext NeitherChecked(AuthResult auth) => new(auth.UserId!, Ids.New());

    static async Task<LoginResult> AnswerAsync(LoginResult login)
    {
        await Task.Yield();
        return login;
    }
}
