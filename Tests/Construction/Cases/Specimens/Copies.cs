namespace Specimens;

/// <summary>What has been validated once is good in the next context too.</summary>
public static class Copies
{
    [Safe]
    public static CallerContext MembersOfAnother(CallerContext caller) => new(caller.UserId, caller.RequestId);

    [Safe]
    public static UserExecutionContext MembersOfAnotherType(CallerContext caller) =>
        new(caller.UserId, Ids.New(), Ids.New(), caller.RequestId, caller.TraceId);

    [Unsafe("NETRA2003")]
    public static CallerContext OptionalMemberOfAnother(CallerContext caller) => new(caller.UserId, caller.TraceId!);

    [Safe]
    public static CallerContext OptionalMemberOfAnotherChecked(CallerContext caller) =>
        string.IsNullOrWhiteSpace(caller.TraceId) ? caller : new CallerContext(caller.UserId, caller.TraceId);

    [Safe]
    public static CallerContext CopiedBeforeAChange(CallerContext caller) => caller with { };

    [Safe]
    public static SessionContext FromAFactorysContext(Profile profile, string? tenant)
    {
        var context = TenantContext.Create(profile.UserId, tenant);
        return new SessionContext { UserId = context.UserId, SessionId = Ids.New() };
    }

    [Safe]
    public static SessionContext FromATriedContext(Profile profile, string? tenant) =>
        TenantContext.TryCreate(profile.UserId, tenant, out var context)
            ? new SessionContext { UserId = context.UserId, SessionId = Ids.New() }
            : throw new Refused();

    [Unsafe("NETRA2003", "NETRA2004")]
    public static CallerContext ConditionalMemberOfAnother(CallerContext? caller) => new(caller?.UserId ?? "", Ids.New());

    [Safe]
    public static CallerContext MemberOfAnotherOrRefused(CallerContext? caller) => new(caller?.UserId ?? throw new Refused(), Ids.New());

    [Safe]
    public static List<CallerContext> OneForEachRequest(CallerContext caller, string[] requests) =>
        [.. requests.Select(request => caller with { RequestId = request })];

    [Unsafe("NETRA2003")]
    public static List<CallerContext> OneForEachUncheckedRequest(CallerContext caller, string?[] requests) =>
        [.. requests.Select(request => caller with { RequestId = request! })];

    [Safe]
    public static JobContext ChildOf(JobContext parent) => new() { UserId = parent.UserId, RunId = Ids.New(), ParentId = parent.RunId };

    [Unsafe("NETRA2003")]
    public static JobContext ParentOf(JobContext child) => new() { UserId = child.UserId, RunId = child.ParentId! };
}
