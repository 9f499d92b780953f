using System.Diagnostics;

namespace Specimens;

/// <summary>Results and tried creations, asked in other words.</summary>
public static class OtherOutcomes
{
    [Safe]
    public static CallerContext CaseTrue(LoginResult login)
    {
        switch (login.Succeeded)
        {
            case true:
                return new CallerContext(login.UserId, Ids.New());
            default:
                throw new Refused();
        }
    }

    [Unsafe("NETRA2005")]
    public static CallerContext CaseFalse(LoginResult login)
    {
        switch (login.Succeeded)
        {
            case false:
                return new CallerContext(login.UserId, Ids.New());
            default:
                throw new Refused();
        }
    }

    [Safe]
    public static CallerContext OptionalResult(LoginResult? login) =>
        login?.Succeeded == true ? new CallerContext(login.UserId, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2005")]
    public static CallerContext OnlyNotNull(LoginResult? login) =>
        login is not null ? new CallerContext(login.UserId, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2005")]
    public static CallerContext OnlyTraced(LoginResult login)
    {
        Trace.WriteLineIf(!login.Succeeded, login.Error);
        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext OnlyTheErrorLooksEmpty(LoginResult login)
    {
        if (login.Error.Length > 60)
        {
            throw new Refused();
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static SessionContext InAnInitialiser(LoginResult login) => new() { UserId = login.UserId, SessionId = Ids.New() };

    [Unsafe("NETRA2005")]
    public static CallerContext InAWith(CallerContext caller, LoginResult login) => caller with { UserId = login.UserId };

    [Unsafe("NETRA2005")]
    public static CallerContext Trimmed(LoginResult login) => new($"user-{login.UserId}", Ids.New());

    [Safe]
    public static List<CallerContext> OnlySuccesses(LoginResult first, LoginResult second) =>
        new[] { first, second }.Where(login => login.Succeeded).Take(0).Select(_ => new CallerContext("svc-export", Ids.New())).Append(new CallerContext("svc-import", Ids.New())).Take(first.Succeeded && second.Succeeded ? 1 : 0).ToList();

    [Safe]
    public static CallerContext ReturnedEarly(LoginResult login)
    {
        if (login.Succeeded)
        {
            var id = login.UserId;
            return new CallerContext(id, Ids.New());
        }

        throw new Refused(login.Error);
    }

    [Unsafe("NETRA2006", Run = false)]
    public static bool UsedAfterOr(string? user, string? tenant) =>
        TenantContext.TryCreate(user, tenant, out var context) || context!.UserId.Length > 3;

    [Safe(Run = false)]
    public static bool UsedAfterAnd(string? user, string? tenant) =>
        TenantContext.TryCreate(user, tenant, out var context) && context.UserId.Length > 3;

    [Unsafe("NETRA2006", Run = false)]
    public static string AnswerOnlyPrinted(string? user, string? tenant)
    {
        Console.WriteLine(TenantContext.TryCreate(user, tenant, out var context));
        return context!.UserId;
    }

    [Safe(Run = false)]
    public static string? NullConditional(string? user, string? tenant)
    {
        TenantContext.TryCreate(user, tenant, out var context);
        return context?.UserId;
    }

    [Safe]
    public static TenantContext? ReturnedWhereItFailed(string? user, string? tenant)
    {
        if (!TenantContext.TryCreate(user, tenant, out var context))
        {
            return null;
        }

        return context;
    }

    [Safe]
    public static TenantContext TriedTwice(string? user, string? tenant)
    {
        if (!TenantContext.TryCreate(user, tenant, out var context) && !TenantContext.TryCreate(user, "shared", out context))
        {
            throw new Refused();
        }

        return context;
    }
}
