namespace Specimens;

/// <summary>Constants and fresh ids that are no made-up identity.</summary>
public static class NotInvented
{
    const string ServiceAccount = "svc-billing";
    public const string NightlyJobUser = "nightly-export";
    static readonly string s_importer = "svc-importer";

    [Safe]
    public static CallerContext NamedServiceAccount(int n) => new(ServiceAccount, "r" + n);

    [Safe]
    public static JobContext NamedAccountOfAJob(int n) => new() { UserId = NightlyJobUser, RunId = "r" + n };

    [Safe]
    public static JobContext ServiceAccountInAField(int n) => new() { UserId = s_importer, RunId = "r" + n };

    [Safe]
    public static CallerContext FreshRequest(string userId) => new(userId, Guid.NewGuid().ToString());

    [Safe]
    public static CallerContext FreshRequestWhereAbsent(string userId, string? request) =>
        new(userId, string.IsNullOrWhiteSpace(request) ? Guid.NewGuid().ToString("N") : request);

    [Safe]
    public static UserExecutionContext FreshThreadAndRun(string userId) =>
        new(userId, $"thread_{Guid.NewGuid():N}", $"run_{Guid.NewGuid():N}", Guid.NewGuid().ToString());

    [Safe]
    public static SessionContext FreshSession(string userId) => new() { UserId = userId, SessionId = Ids.New() };

    [Safe]
    public static ConnectionContext FreshConnection(string userId) => new(userId, Guid.CreateVersion7().ToString());

    [Safe]
    public static CallerContext RequestFromTimeAndGuid(string userId) =>
        new(userId, $"req_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}_{Guid.NewGuid():N}");

    [Safe]
    public static CallerContext DefaultForAnOptionalMember(string userId, string? trace) => new(userId, Ids.New()) { TraceId = trace ?? "none" };

    [Safe]
    public static SessionContext DefaultForADisplayName(string userId, string? name) =>
        new() { UserId = userId, SessionId = Ids.New(), DisplayName = name ?? "unknown" };

    [Safe]
    public static CallerContext SecondSource(string? id, string fallback) => new(string.IsNullOrWhiteSpace(id) ? fallback : id, Ids.New());

    [Safe]
    public static CallerContext SecondClaim(ClaimsPrincipal user)
    {
        var id = user.FindFirst("sub")?.Value ?? user.FindFirst(ClaimTypes.NameIdentifier)?.Value;
        return string.IsNullOrWhiteSpace(id) ? throw new Refused() : new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext PlaceholderRefused(string id)
    {
        if (id == "unknown")
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Safe]
    public static CallerContext PlaceholderOnlyLogged(string? id)
    {
        Console.Error.Write((id ?? "unknown")[..0]);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new CallerContext(id, Ids.New());
    }

    [Safe(Run = false)]
    public static string PlaceholderForAnotherType(Profile profile) => new Account(profile.UserId ?? "unknown", "").ToString();

    [Safe]
    public static CallerContext PrefixedId(string id) => new("user-" + id, Ids.New());

    [Safe]
    public static CallerContext IdThatContainsAPlaceholderWord(int n) => new(DefaultQueueWorker, "r" + n);

    const string DefaultQueueWorker = "default-queue-worker-17";

    [Safe]
    public static ConnectionContext FreshConnectionWhereAbsent(string userId, string? connection) => new(userId, Or(connection));

    static string Or(string? id) => string.IsNullOrWhiteSpace(id) ? Guid.NewGuid().ToString("N") : id;

    [Safe]
    public static CallerContext ChosenBetweenTwoAccounts(bool night, string request) => new(night ? NightlyJobUser : ServiceAccount, request);
}
