namespace Specimens;

/// <summary>Made-up users by further routes, and constants that stand in for nobody.</summary>
public static class OtherInventions
{
    [Unsafe("NETRA2004")]
    public static CallerContext WhereEmpty(string? id) => new(string.IsNullOrEmpty(id) ? "unknown" : id, Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext WhereEqualToEmpty(string id) => new(id == "x" ? "anonymous" : id, Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext Guest(string? id) => new(id ?? $"guest_{Guid.NewGuid():N}", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext RandomUser(string? id) => new(id ?? "user-" + Random.Shared.Next(), Ids.New());

    [Unsafe("NETRA2004")]
    public static JobContext InitialiserFallback(Profile profile) => new() { UserId = profile.UserId ?? "system-fallback", RunId = Ids.New() };

    [Unsafe("NETRA2004")]
    public static CallerContext ChainOfFallbacks(Profile profile, Profile second) => new(profile.UserId ?? second.UserId ?? "unknown", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext DeclaredFirst(string? id)
    {
        var user = "unknown";
        if (!string.IsNullOrWhiteSpace(id))
        {
            user = id;
        }

        return new CallerContext(user, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext HeaderOrAnonymous(HttpRequest request) =>
        new(request.Headers.TryGetValue("X-User-Id", out var id) && !string.IsNullOrWhiteSpace(id) ? id.ToString() : "anonymous", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext FailureMadeUp(LoginResult login)
    {
        if (!login.Succeeded)
        {
            return new CallerContext("fallback_user", Ids.New());
        }

        return new CallerContext(login.UserId, Ids.New());
    }

    [Unsafe("NETRA2004")]
    public static CallerContext FallbackThroughAField(Profile profile) => new(profile.UserId ?? Defaults.User, Ids.New());

    static class Defaults
    {
        public const string User = "default_user";
    }

    [Safe]
    public static CallerContext KnownAccountByKind(int kind, string request) => new(
        kind switch
        {
            0 => Accounts.Billing,
            _ => Accounts.Export,
        },
        request);

    static class Accounts
    {
        public const string Billing = "svc-billing";
        public const string Export = "svc-export";
    }

    [Safe]
    public static CallerContext RequestOrFresh(string userId, string? request) => new(userId, request is { } given && given.Trim().Length > 0 ? given : Ids.New());

    [Safe]
    public static CallerContext UserPrefixed(Account account) => new($"acct_{account.Id}", Ids.New());
}
