using System.ComponentModel.DataAnnotations;

namespace Specimens;

public static class Unassigned
{
    [Unsafe("NETRA2002")]
    public static JobContext NothingAssigned() => new JobContext();

    [Unsafe("NETRA2002")]
    public static JobContext OneMemberMissing(string userId) => new() { UserId = userId };

    [Unsafe("NETRA2002")]
    public static JobContext OnlyOptionalMembers(string parent) => new() { ParentId = parent, Attempt = 2 };

    [Unsafe("NETRA2002")]
    public static JobContext MissingThoughAtHand(string userId, string runId) => new() { UserId = userId };

    [Unsafe("NETRA2002")]
    public static ThreadScope MissingThoughReadIntoALocal(string userId)
    {
        var threadId = Guid.NewGuid();
        var scope = new ThreadScope { UserId = userId };
        return scope;
    }

    [Safe]
    public static JobContext NothingMissing(string userId) => new() { UserId = userId, RunId = Ids.New() };

    [Unsafe("NETRA2002")]
    public static JobContext MissingAfterAssignments(string userId)
    {
        var job = new JobContext();
        job.UserId = userId;
        job.Attempt = 1;
        return job;
    }

    [Unsafe("NETRA2002")]
    public static JobContext AssignedInOneBranchOnly(string userId, bool fresh)
    {
        var job = new JobContext { UserId = userId };
        if (fresh)
        {
            job.RunId = Ids.New();
        }

        return job;
    }

    [Unsafe("NETRA2002")]
    public static JobContext AssignedToAnother(string userId, JobContext other)
    {
        var job = new JobContext { UserId = userId };
        other.RunId = Ids.New();
        return job;
    }

    [Unsafe("NETRA2002")]
    public static ConnectionContext DefaultOfARecordStruct() => default;

    [Unsafe("NETRA2002")]
    public static ConnectionContext DefaultWithItsType() => default(ConnectionContext);

    [Unsafe("NETRA2002")]
    public static ConnectionContext NewWithoutArguments() => new ConnectionContext();

    [Unsafe("NETRA2002")]
    public static ThreadScope DefaultOfAStruct()
    {
        ThreadScope scope = default;
        return scope;
    }

    [Unsafe("NETRA2002")]
    public static ThreadScope StructWithoutItsThread(string userId) => new() { UserId = userId };

    [Unsafe("NETRA2002")]
    public static ThreadScope DefaultWhereAbsent(string? userId) =>
        string.IsNullOrWhiteSpace(userId) ? default : new ThreadScope { UserId = userId, ThreadId = Guid.NewGuid() };

    [Safe]
    public static ThreadScope StructAssignedAfterwards(string userId)
    {
        ThreadScope scope = default;
        scope.UserId = userId;
        scope.ThreadId = Guid.NewGuid();
        return scope;
    }

    [Safe(Run = false)]
    public static bool DefaultOfAClassIsNoCreation(out CallerContext? caller)
    {
        caller = default;
        return false;
    }

    [Safe(Run = false)]
    public static bool DefaultOutOfATryMethod(string? userId, out ConnectionContext connection) => TryConnect(userId, out connection);

    [Safe(Run = false)]
    public static bool TryConnect(string? userId, out ConnectionContext connection)
    {
        if (string.IsNullOrWhiteSpace(userId))
        {
            connection = default;
            return false;
        }

        connection = new ConnectionContext(userId, Ids.New());
        return true;
    }

    [Safe(Run = false)]
    public static bool IsNothing(ConnectionContext connection) => connection == default;

    [Safe]
    public static ConnectionContext DefaultThatIsReplaced(string userId)
    {
        ConnectionContext connection = default;
        connection = new ConnectionContext(userId, Ids.New());
        return connection;
    }

    [Safe]
    public static (CallerContext, CancellationToken) DefaultOfAnotherStruct(string userId) => (new CallerContext(userId, Ids.New()), default);

    [Unsafe("NETRA2002", Run = false)]
    public static class RequiredByAnAttribute
    {
        public static MailContext Make(string userId) => new() { UserId = userId };

        [ValidatedContext]
        public sealed class MailContext
        {
            public string UserId { get; set; } = "";

            [Required]
            public string Mailbox { get; set; } = "";
        }
    }

    [Safe(Run = false)]
    public static class TextThatIsNoId
    {
        public static PrintContext Make(string userId) => new() { UserId = userId };

        [ValidatedContext]
        public sealed class PrintContext
        {
            public string UserId { get; set; } = "";

            public string Paper { get; set; } = "";
        }
    }

    [Unsafe("NETRA2002", Run = false)]
    public static RequestScope ListedInAnOption(string userId) => new(userId);

    [Unsafe("NETRA2002")]
    public static class ConstructorThatAsksForPart
    {
        [Entry]
        public static PartContext Make(string userId) => new(userId);

        [ValidatedContext]
        public sealed class PartContext(string userId)
        {
            public string UserId { get; } = userId;

            public string RunId { get; init; } = "";
        }
    }

    [Safe]
    public static class ConstructorThatMakesTheRest
    {
        [Entry]
        public static WholeContext Make(string userId) => new(userId);

        [ValidatedContext]
        public sealed class WholeContext(string userId)
        {
            public string UserId { get; } = userId;

            public string RunId { get; init; } = Guid.NewGuid().ToString("N");
        }
    }
}
