namespace Specimens;

/// <summary>A user that nobody is.</summary>
public static class Invented
{
    const string Nobody = "unknown";
    static readonly string s_fallback = "fallback_user";

    [Unsafe("NETRA2004")]
    public static CallerContext Coalesced(Profile profile) => new(profile.UserId ?? "unknown", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext CoalescedWithAConstant(Profile profile) => new(profile.UserId ?? Nobody, Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext CoalescedWithAField(Profile profile) => new(profile.UserId ?? s_fallback, Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext CoalescedWithWhatIsNoPlaceholder(Profile profile) => new(profile.UserId ?? "webuser1", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext Conditional(string? id) => new(string.IsNullOrWhiteSpace(id) ? "anonymous" : id, Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext ConditionalOnSuccess(LoginResult login) => new(login.Succeeded ? login.UserId : "guest", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext ThroughALocal(string? id)
    {
        var user = id ?? "demo-user-001";
        return new CallerContext(user, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext AssignedWhereAbsent(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            id = "fallback_user";
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext CoalescingAssignment(string? id)
    {
        id ??= "unknown";
        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext Placeholder(int n) => new("anonymous", "r" + n);

    [Unsafe("NETRA2004")]
    public static CallerContext PlaceholderInOtherCase(int n) => new("Unknown", "r" + n);

    [Unsafe("NETRA2004")]
    public static SessionContext PlaceholderInAnInitialiser(int n) => new() { UserId = "test_user", SessionId = "s" + n };

    [Unsafe("NETRA2004")]
    public static CallerContext PlaceholderOfTheProject(int n) => new("nobody-at-all", "r" + n);

    [Unsafe("NETRA2004")]
    public static CallerContext PlaceholderInAWith(CallerContext caller) => caller with { UserId = "fallback_user" };

    [Unsafe("NETRA2004")]
    public static JobContext PlaceholderAssignedAfterwards(int n)
    {
        var job = new JobContext { RunId = "r" + n };
        job.UserId = "unknown";
        return job;
    }

    [Unsafe("NETRA2004", Run = false)]
    public static CallerContext PlaceholderRequest(string userId, string? request) => new(userId, request ?? "unknown");

    [Unsafe("NETRA2004")]
    public static CallerContext FreshUser(string request) => new(Guid.NewGuid().ToString(), request);

    [Unsafe("NETRA2004")]
    public static CallerContext FreshUserWhereAbsent(Profile profile) => new(profile.UserId ?? Guid.NewGuid().ToString("N"), Ids.New());

    [Unsafe("NETRA2004")]
    public static TenantOnly FreshTenant(string userId) => new(userId, Guid.NewGuid().ToString());

    [Unsafe("NETRA2004")]
    public static CallerContext UserFromTheClock(string? id) => new(id ?? $"emergency_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext UserFromAHash(string? id, string agent) => new(id ?? $"user_{(uint)agent.GetHashCode() % 10000}", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext UserFromTicks(string request) => new("user-" + DateTime.UtcNow.Ticks, request);

    [Unsafe("NETRA2004")]
    public static CallerContext InASwitch(int kind, string id) => new(
        kind switch
        {
            0 => id,
            _ => "unknown",
        },
        Ids.New());

    [Unsafe("NETRA2004")]
    public static class HelperThatInvents
    {
        [Entry]
        public static CallerContext Make(Profile profile) => new(OrUnknown(profile.UserId), Ids.New());

        static string OrUnknown(string? id) => string.IsNullOrWhiteSpace(id) ? "unknown" : id;
    }

    [Unsafe("NETRA2004")]
    public static class DefaultOfAParameter
    {
        [Entry]
        public static CallerContext Make(int n) => Build("r" + n);

        static CallerContext Build(string request, string userId = "fallback_user") => new(userId, request);
    }

    [Unsafe("NETRA2004")]
    public static class CatchThatInvents
    {
        [Entry]
        public static CallerContext Make(string? id)
        {
            string user;
            try
            {
                user = Required(id);
            }
            catch (Refused)
            {
                user = "fallback_user";
            }

            return new CallerContext(user, Ids.New());
        }

        static string Required(string? id) => string.IsNullOrWhiteSpace(id) ? throw new Refused() : id;
    }

    [Unsafe("NETRA2004")]
    public static class InventedForTheFactory
    {
        [Entry]
        public static TenantContext Make(Profile profile, string tenant) => TenantContext.Create(profile.UserId ?? "unknown", tenant);
    }

    [Unsafe("NETRA2004")]
    public static CallerContext ClaimOrAnonymous(ClaimsPrincipal user) => new(user.FindFirst("sub")?.Value ?? "anonymous", Ids.New());

    [Unsafe("NETRA2003", "NETRA2004")]
    public static CallerContext DictionaryOrDefault(Dictionary<string, string> headers) =>
        new(headers.GetValueOrDefault("user", "default"), Ids.New());

    [ValidatedContext]
    public sealed record TenantOnly(string UserId, string TenantId);
}
