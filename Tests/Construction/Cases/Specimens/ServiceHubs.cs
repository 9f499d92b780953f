namespace Specimens;

/// <summary>Hubs, schedulers and outboxes: contexts handed from one to the other.</summary>
public static class ServiceHubs
{
    public readonly record struct Login(bool IsSuccess, string? User);

    public sealed class Principal
    {
        public string? Subject { get; init; }

        public string? Tenant { get; init; }
    }

    [Unsafe("NETRA2003")]
    public static CallerContext SubjectOrTenant(Principal principal) => new((principal.Subject ?? principal.Tenant)!, Ids.New());

    [Safe]
    public static CallerContext FirstThatIsThere(Principal principal)
    {
        foreach (var candidate in new[] { principal.Subject, principal.Tenant })
        {
            if (!string.IsNullOrWhiteSpace(candidate))
            {
                return new CallerContext(candidate, Ids.New());
            }
        }

        throw new Refused();
    }

    [Unsafe("NETRA2003", "NETRA2005")]
    public static CallerContext StructResultTaken(Login login) => new(login.User!, Ids.New());

    [Safe]
    public static CallerContext StructResultByPattern(Login login) =>
        login is { IsSuccess: true, User: { } user } && !string.IsNullOrWhiteSpace(user) ? new CallerContext(user, Ids.New()) : throw new Refused();

    [Unsafe("NETRA2003")]
    public static SessionContext OneOfTwoChecked(string? user, string? session)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return new SessionContext { UserId = user, SessionId = session! };
    }

    [Safe]
    public static SessionContext BothOfTwoChecked(string? user, string? session)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        ArgumentException.ThrowIfNullOrWhiteSpace(session);
        return new SessionContext { UserId = user, SessionId = session };
    }

    [Unsafe("NETRA2003")]
    public static CallerContext TrimmedAfterTheCheck(string? user)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        var cleaned = user.Trim();
        return new CallerContext(cleaned, Ids.New());
    }

    [Safe]
    public static CallerContext TrimmedAfterTheRightCheck(string? user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        var cleaned = user.Trim();
        return new CallerContext(cleaned, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext LocalPart(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            throw new Refused();
        }

        var user = address;
        user = address.Length > 100 ? null : user;
        return new CallerContext(user!, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext GuestInASwitch(Principal principal) => new(
        principal.Subject switch
        {
            null or "" => "guest",
            var subject => string.IsNullOrWhiteSpace(subject) ? throw new Refused() : subject,
        },
        Ids.New());

    [Unsafe("NETRA2004")]
    public static class DefaultUserOfAConstant
    {
        const string DefaultUser = "demo-user-001";

        [Entry]
        public static CallerContext Make(bool demo, string user) => new(demo ? DefaultUser : user, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static JobContext AssignedWhereNobodyIs(Principal principal)
    {
        var job = new JobContext { RunId = Ids.New() };
        var user = principal.Subject;
        user ??= "fallback_user";
        job.UserId = string.IsNullOrWhiteSpace(user) ? throw new Refused() : user;
        return job;
    }

    [Unsafe("NETRA2002")]
    public static JobContext RunOfAnotherJob(string userId)
    {
        var job = new JobContext { UserId = userId };
        var other = new JobContext { UserId = userId, RunId = Ids.New() };
        other.RunId = Ids.New();
        return job;
    }

    [Safe]
    public static JobContext RunSetInATry(string userId)
    {
        var job = new JobContext();
        job.UserId = userId;
        job.RunId = Ids.New();
        try
        {
            Console.WriteLine(job.RunId);
        }
        finally
        {
            job.Attempt++;
        }

        return job;
    }

    [Unsafe("NETRA2002")]
    public static ThreadScope ScopeWithoutAThread(string userId) => new() { UserId = userId };

    [Unsafe("NETRA2003")]
    public static ThreadScope ScopeOfNoThread(string userId, Guid? thread) => new() { UserId = userId, ThreadId = thread ?? default };

    [Safe]
    public static ThreadScope ScopeOfAThread(string userId, Guid? thread) =>
        new() { UserId = userId, ThreadId = thread is { } id && id != Guid.Empty ? id : Guid.NewGuid() };

    [Unsafe("NETRA2003")]
    public static ScopedContext<Principal> GenericOfAPrincipal(Principal principal) => new(principal.Subject!, principal);

    [Unsafe("NETRA2003")]
    public static ConnectionContext RecordStructNamed(Principal principal) => new(ConnectionId: Ids.New(), UserId: principal.Subject!);

    [Unsafe("NETRA2003")]
    public static CallerContext[] CopiesForAll(CallerContext caller, Principal[] principals) =>
        principals.Select(principal => caller with { UserId = principal.Subject! }).ToArray();

    [Safe]
    public static CallerContext[] CopiesForAllKnown(CallerContext caller, Account[] accounts) =>
        accounts.Select(account => caller with { UserId = account.Id }).ToArray();

    [Unsafe("NETRA2003")]
    public static class TupleOfMissingParts
    {
        [Entry]
        public static CallerContext Make(Principal principal)
        {
            var (user, request) = Parts(principal);
            return new CallerContext(user!, request);
        }

        static (string? User, string Request) Parts(Principal principal) => (principal.Subject, Ids.New());
    }

    [Unsafe("NETRA2009")]
    public static class LazyAsText
    {
        [Entry]
        public static CallerContext Make(string user)
        {
            Func<string> id = () => user;
            return new CallerContext($"{id}", Ids.New());
        }
    }

    [Unsafe("NETRA2009")]
    public static CallerContext PartsAsText(string user) => new($"user_{user.Split('-')}", Ids.New());

    [Safe]
    public static CallerContext PartsJoined(string user) => new("user_" + string.Join("-", user.Split('-')), Ids.New());

    [Unsafe("NETRA2005")]
    public static class CheckedInAnotherBranch
    {
        [Entry]
        public static CallerContext Make(LoginResult login, bool strict)
        {
            if (strict && !login.Succeeded)
            {
                throw new Refused(login.Error);
            }

            return new CallerContext(login.UserId, Ids.New());
        }
    }

    [Safe]
    public static class CheckedInEveryBranch
    {
        [Entry]
        public static CallerContext Make(LoginResult login, bool strict)
        {
            if (strict || !login.Succeeded)
            {
                throw new Refused(login.Error);
            }

            return new CallerContext(login.UserId, Ids.New());
        }
    }

    [Unsafe("NETRA2001", Run = false)]
    public static TenantContext CopyWithAnotherTenant(TenantContext context, string tenantId) => new(context.UserId, tenantId);

    [Unsafe("NETRA2006", Run = false)]
    public static string UsedInTheFinally(string? user, string? tenant)
    {
        TenantContext? context = null;
        try
        {
            TenantContext.TryCreate(user, tenant, out context);
        }
        finally
        {
            Console.WriteLine(user);
        }

        return context!.TenantId;
    }

    [Safe(Run = false)]
    public static string TriedInALoop(string?[] users, string? tenant)
    {
        foreach (var user in users)
        {
            if (TenantContext.TryCreate(user, tenant, out var context))
            {
                return context.TenantId;
            }
        }

        return "";
    }

    public sealed record Member(string UserId, string Role);

    [Unsafe("NETRA2003")]
    public static class FetchedFromAnotherService
    {
        [Entry]
        public static CallerContext Make(Message message)
        {
            var member = Fetch(message).GetAwaiter().GetResult();
            return new CallerContext(member.UserId, Ids.New());
        }

        static async Task<Member> Fetch(Message message)
        {
            await Task.Yield();
            return JsonSerializer.Deserialize<Member>(message.Json) ?? throw new Refused();
        }
    }

    [Unsafe("NETRA2003")]
    public static class FetchedAndAwaited
    {
        [Entry]
        public static async Task<CallerContext> Make(Message message)
        {
            var member = await Fetch(message);
            return new CallerContext(member.UserId, Ids.New());
        }

        static async Task<Member> Fetch(Message message)
        {
            await Task.Yield();
            return JsonSerializer.Deserialize<Member>(message.Json) ?? throw new Refused();
        }
    }
}
