namespace Specimens;

public static class Absence
{
    [Unsafe("NETRA2003")]
    public static CallerContext NullableMember(Profile profile) => new(profile.UserId!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext NullableMemberThroughALocal(Profile profile)
    {
        var id = profile.UserId;
        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext NonNullMember(Account account) => new(account.Id, Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext NullLiteral() => new(null!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext NullLiteralThatRuns(int n) => new(null!, "r" + n);

    [Unsafe("NETRA2003")]
    public static CallerContext EmptyLiteral(int n) => new("", "r" + n);

    [Unsafe("NETRA2003")]
    public static CallerContext StringEmpty(int n) => new(string.Empty, "r" + n);

    [Unsafe("NETRA2003")]
    public static CallerContext BlankLiteral(int n) => new("  ", "r" + n);

    [Unsafe("NETRA2003")]
    public static CallerContext DefaultText(int n) => new(default!, "r" + n);

    [Unsafe("NETRA2003")]
    public static ThreadScope EmptyGuid(string userId) => new() { UserId = userId, ThreadId = Guid.Empty };

    [Unsafe("NETRA2003")]
    public static ThreadScope DefaultGuid(string userId) => new() { UserId = userId, ThreadId = default };

    [Unsafe("NETRA2003")]
    public static ThreadScope NewGuidWithoutArguments(string userId) => new() { UserId = userId, ThreadId = new Guid() };

    [Safe]
    public static ThreadScope NewGuid(string userId) => new() { UserId = userId, ThreadId = Guid.NewGuid() };

    [Unsafe("NETRA2003")]
    public static ThreadScope GuidOrDefault(string userId, Guid? thread) => new() { UserId = userId, ThreadId = thread.GetValueOrDefault() };

    [Unsafe("NETRA2003", "NETRA2004")]
    public static ThreadScope GuidOrEmpty(string userId, Guid? thread) => new() { UserId = userId, ThreadId = thread ?? Guid.Empty };

    [Unsafe("NETRA2003", "NETRA2004")]
    public static CallerContext AbsentBecomesEmpty(Profile profile) => new(profile.UserId ?? "", Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext Claim(ClaimsPrincipal user) => new(user.FindFirst("sub")?.Value!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext ClaimByTheFrameworksName(ClaimsPrincipal user) =>
        new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext ClaimThatIsThere(ClaimsPrincipal user) => new(user.FindFirst("sub")!.Value, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext ClaimAmongAll(ClaimsPrincipal user) =>
        new(user.Claims.FirstOrDefault(claim => claim.Type == "sub")?.Value!, Ids.New());

    [Safe]
    public static CallerContext ClaimChecked(ClaimsPrincipal user)
    {
        var id = user.FindFirst("sub")?.Value;
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext IdentityName(ClaimsPrincipal user) => new(user.Identity!.Name!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext Header(HttpContext http) => new(http.Request.Headers["X-User-Id"]!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext HeaderAsText(HttpContext http) => new(http.Request.Headers["X-User-Id"].ToString(), Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext HeaderFirst(HttpRequest request) => new(request.Headers["X-User-Id"].FirstOrDefault()!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext HeaderThatWasFound(HttpRequest request)
    {
        if (!request.Headers.TryGetValue("X-User-Id", out var id))
        {
            throw new Refused();
        }

        return new CallerContext(id.ToString(), Ids.New());
    }

    [Safe]
    public static CallerContext HeaderChecked(HttpRequest request)
    {
        var id = request.Headers["X-User-Id"].ToString();
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext Query(HttpRequest request) => new(request.Query["user"]!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext QueryAsText(HttpRequest request) => new(request.Query["user"].ToString(), Ids.New());

    [Safe]
    public static CallerContext QueryChecked(HttpRequest request)
    {
        string? id = request.Query["user"];
        return string.IsNullOrWhiteSpace(id) ? throw new Refused() : new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext RouteValue(HttpRequest request) => new((string)request.RouteValues["user"]!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext Item(HttpContext http) => new((http.Items["user"] as string)!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext Configuration(IConfiguration configuration) => new(configuration["user"]!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext ConfigurationValue(IConfiguration configuration) => new(configuration.GetValue<string>("user")!, Ids.New());

    [Safe]
    public static CallerContext ConfigurationChecked(IConfiguration configuration)
    {
        var id = configuration["user"];
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new InvalidOperationException("'user' is not configured.");
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext EnvironmentVariable(int n) => new(Environment.GetEnvironmentVariable("NETRA_NO_SUCH_USER")!, "r" + n);

    [Unsafe("NETRA2003")]
    public static CallerContext DictionaryValue(Dictionary<string, string?> headers) => new(headers.GetValueOrDefault("user")!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext DictionaryLookUp(Dictionary<string, string> headers)
    {
        headers.TryGetValue("user", out var id);
        return new CallerContext(id!, Ids.New());
    }

    [Safe]
    public static CallerContext DictionaryLookUpChecked(Dictionary<string, string> headers)
    {
        if (!headers.TryGetValue("user", out var id) || string.IsNullOrWhiteSpace(id))
        {
            throw new Refused();
        }

        return new CallerContext(id, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext FirstOrDefault(List<string> ids) => new(ids.FirstOrDefault()!, Ids.New());

    [Safe]
    public static CallerContext First(List<string> ids) => new(ids.First(), Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext AsCast(object? id) => new((id as string)!, Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext ConditionalAccess(Account? account) => new(account?.Id!, Ids.New());

    [Safe]
    public static CallerContext ConditionalAccessThatThrows(Account? account) => new(account?.Id ?? throw new Refused(), Ids.New());
}
