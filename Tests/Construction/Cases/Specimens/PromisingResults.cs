namespace Specimens;

/// <summary>Results that say more of themselves than a flag does.</summary>
public sealed class Outcome(bool isSuccess, string user)
{
    [MemberNotNullWhen(true, nameof(UserId))]
    public bool IsSuccess { get; } = isSuccess;

    public string? UserId { get; } = isSuccess ? user : null;

    public Outcome EnsureSuccess() => IsSuccess ? this : throw new Refused();
}

/// <summary>Named in <c>netra_result_success_members</c>.</summary>
public sealed record Answer(bool Granted, string UserId);

public static class PromisingResults
{
    [Safe]
    public static CallerContext MemberNotNullWhenSucceeded(Outcome outcome)
    {
        if (!outcome.IsSuccess || outcome.UserId.Trim().Length == 0)
        {
            throw new Refused();
        }

        return new CallerContext(outcome.UserId, Ids.New());
    }

    [Unsafe("NETRA2003", "NETRA2005")]
    public static CallerContext MemberNotNullWhenUnchecked(Outcome outcome) => new(outcome.UserId!, Ids.New());

    [Safe]
    public static CallerContext ThrowsOnFailure(Outcome outcome)
    {
        outcome.EnsureSuccess();
        return string.IsNullOrWhiteSpace(outcome.UserId) ? throw new Refused() : new CallerContext(outcome.UserId, Ids.New());
    }

    [Unsafe("NETRA2005", Run = false)]
    public static CallerContext FlagOfAnOption(Answer answer) => new(answer.UserId, Ids.New());

    [Safe]
    public static CallerContext FlagOfAnOptionChecked(Answer answer) =>
        answer.Granted ? new CallerContext(answer.UserId, Ids.New()) : throw new Refused();

    [Safe]
    public static class OwnCheck
    {
        [Entry]
        public static CallerContext Make(LoginResult login)
        {
            Ensure(login);
            return new CallerContext(login.UserId, Ids.New());
        }

        static void Ensure(LoginResult login)
        {
            if (!login.Succeeded)
            {
                throw new Refused(login.Error);
            }
        }
    }

    [Unsafe("NETRA2005")]
    public static class OwnCheckOfAnother
    {
        [Entry]
        public static CallerContext Make(LoginResult login, LoginResult other)
        {
            Ensure(other);
            return new CallerContext(login.UserId, Ids.New());
        }

        static void Ensure(LoginResult login)
        {
            if (!login.Succeeded)
            {
                throw new Refused(login.Error);
            }
        }
    }

    [Safe]
    public static CallerContext FlagThatIsNoSuccess(Member member) => new(member.UserId, Ids.New());

    public sealed record Member(bool IsAdministrator, string UserId);

    [Safe(Run = false)]
    public static string UncheckedButNoContext(LoginResult login) => new Account(login.UserId, login.Error).Name;
}
