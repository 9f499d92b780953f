namespace Specimens;

public static class CreationForms
{
    [Unsafe("NETRA2003")]
    public static UserExecutionContext Positional(Profile profile) =>
        new UserExecutionContext(profile.UserId!, Ids.New(), Ids.New(), Ids.New());

    [Safe]
    public static UserExecutionContext PositionalOfANonNull(Account account) =>
        new UserExecutionContext(account.Id, Ids.New(), Ids.New(), Ids.New());

    [Unsafe("NETRA2003")]
    public static UserExecutionContext Named(Profile profile) =>
        new(requestId: Ids.New(), runId: Ids.New(), threadId: Ids.New(), userId: profile.UserId!);

    [Safe]
    public static UserExecutionContext NamedWithoutTheOptionalOne(string userId, string? client) =>
        new(requestId: Ids.New(), runId: Ids.New(), threadId: Ids.New(), userId: userId, clientId: client);

    [Unsafe("NETRA2003")]
    public static UserExecutionContext SecondMemberIsBad(string userId, string? thread) =>
        new(userId, thread!, Ids.New(), Ids.New());

    [Unsafe("NETRA2003")]
    public static CallerContext TargetTyped(string? userId) => new(userId!, Ids.New());

    [Safe]
    public static CallerContext TargetTypedWithAnOptionalMember(string userId, string? trace) => new(userId, Ids.New()) { TraceId = trace };

    [Unsafe("NETRA2003")]
    public static SessionContext Initialiser(Profile profile) => new() { UserId = profile.UserId!, SessionId = Ids.New() };

    [Safe]
    public static SessionContext InitialiserWithoutTheOptionalMember(string userId) => new() { UserId = userId, SessionId = Ids.New() };

    [Unsafe("NETRA2003")]
    public static ConnectionContext RecordStruct(string? userId) => new(userId!, Ids.New());

    [Safe]
    public static ConnectionContext RecordStructOfANonNull(string userId) => new(userId, Ids.New());

    [Unsafe("NETRA2003")]
    public static ScopedContext<int> Generic(string? userId) => new(userId!, 3);

    [Safe]
    public static ScopedContext<int> GenericOfANonNull(string userId) => new(userId, 3);

    [Safe]
    public static ScopedContext<string?> GenericWithAnAbsentPayload(string userId) => new(userId, null);

    [Unsafe("NETRA2003")]
    public static RequestScope NamedByAnOption(string? userId) => new(userId!) { Region = "eu" };

    [Safe]
    public static RequestScope NamedByAnOptionAndComplete(string userId, string region) => new(userId) { Region = region };

    [Unsafe("NETRA2003")]
    public static ThreadScope StructWithInitialiser(string? userId) => new() { UserId = userId!, ThreadId = Guid.NewGuid() };

    [Safe]
    public static ThreadScope StructWithInitialiserOfANonNull(string userId) => new() { UserId = userId, ThreadId = Guid.NewGuid() };

    [Unsafe("NETRA2003")]
    public static CallerContext WithAnAbsentUser(CallerContext caller, string? userId) => caller with { UserId = userId! };

    [Safe]
    public static CallerContext WithAnotherUser(CallerContext caller, string userId) => caller with { UserId = userId };

    [Safe]
    public static CallerContext WithAnOptionalMember(CallerContext caller, string? trace) => caller with { TraceId = trace };

    [Unsafe("NETRA2003")]
    public static ConnectionContext WithOnARecordStruct(ConnectionContext connection) => connection with { ConnectionId = "" };

    [Safe]
    public static ConnectionContext WithAFreshConnection(ConnectionContext connection) => connection with { ConnectionId = Ids.New() };

    [Unsafe("NETRA2003")]
    public static JobContext AssignedAfterwards(Profile profile)
    {
        var job = new JobContext();
        job.UserId = profile.UserId!;
        job.RunId = Ids.New();
        return job;
    }

    [Safe]
    public static JobContext AssignedAfterwardsCompletely(string userId)
    {
        var job = new JobContext();
        job.UserId = userId;
        job.RunId = Ids.New();
        return job;
    }

    [Safe]
    public static JobContext AssignedAfterwardsInPart(string userId)
    {
        var job = new JobContext { UserId = userId };
        job.RunId = Ids.New();
        return job;
    }

    [Unsafe("NETRA2003")]
    public static JobContext AssignedAgain(string userId, string? other)
    {
        var job = new JobContext { UserId = userId, RunId = Ids.New() };
        job.UserId = other!;
        return job;
    }

    [Unsafe("NETRA2003")]
    public static object InAList(string? userId) => new List<object> { new CallerContext(userId!, Ids.New()) };

    [Safe]
    public static object InAListOfANonNull(string userId) => new List<object> { new CallerContext(userId, Ids.New()) };

    [Unsafe("NETRA2003")]
    public static object InALambda(string?[] ids) => ids.Select(id => new CallerContext(id!, Ids.New())).ToList();

    [Safe]
    public static object InALambdaOfNonNulls(string[] ids) => ids.Select(id => new CallerContext(id, Ids.New())).ToList();

    [Unsafe("NETRA2003")]
    public static CallerContext InALocalFunction(string? userId)
    {
        return Make();

        CallerContext Make() => new(userId!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static async Task<CallerContext> Async(string? userId)
    {
        await Task.Yield();
        return new CallerContext(userId!, Ids.New());
    }

    [Safe]
    public static async Task<CallerContext> AsyncAfterACheck(string? userId)
    {
        if (string.IsNullOrWhiteSpace(userId))
        {
            throw new Refused();
        }

        await Task.Yield();
        return new CallerContext(userId, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static CallerContext? AsAnArgument(Profile profile) => Pass(new CallerContext(profile.UserId!, Ids.New()));

    [Unsafe("NETRA2003")]
    public static CallerContext InASwitchArm(Profile profile, int kind) => kind switch
    {
        0 => throw new Refused(),
        _ => new CallerContext(profile.UserId!, Ids.New()),
    };

    static CallerContext Pass(CallerContext caller) => caller;
}
