namespace Specimens;

public sealed class Ticket(string number)
{
    public string Number { get; } = number;
}

public sealed class PrintableTicket
{
    public string Number { get; set; } = "";

    public override string ToString() => "ticket-" + Number;
}

/// <summary>Ids made of what is no text: the name of a type, which passes every check.</summary>
public static class Formatting
{
    [Unsafe("NETRA2009")]
    public static CallerContext Task(string userId) => new(userId, $"req-{NextAsync()}");

    [Unsafe("NETRA2009")]
    public static CallerContext TaskToString(string userId) => new(userId, NextAsync().ToString()!);

    [Unsafe("NETRA2009")]
    public static CallerContext TaskConcatenated(string userId) => new(userId, "req-" + NextAsync());

    [Unsafe("NETRA2009")]
    public static CallerContext TaskThroughALocal(string userId)
    {
        var request = $"req-{NextAsync()}";
        return new CallerContext(userId, request);
    }

    [Unsafe("NETRA2009")]
    public static async Task<CallerContext> TaskInAnAsyncMethod(string userId)
    {
        await System.Threading.Tasks.Task.Yield();
        return new CallerContext(userId, $"req-{NextAsync()}");
    }

    [Safe]
    public static async Task<CallerContext> Awaited(string userId) => new(userId, $"req-{await NextAsync()}");

    [Safe]
    public static CallerContext Result(string userId) => new(userId, $"req-{NextAsync().Result}");

    [Unsafe("NETRA2009")]
    public static CallerContext ObjectWithoutItsOwnText(Ticket ticket, string userId) => new(userId, $"req-{ticket}");

    [Unsafe("NETRA2009")]
    public static CallerContext ObjectToString(Ticket ticket, string userId) => new(userId, ticket.ToString()!);

    [Unsafe("NETRA2009")]
    public static CallerContext ListOfText(List<string> parts, string userId) => new(userId, $"req-{parts}");

    [Unsafe("NETRA2009")]
    public static CallerContext Lambda(string userId)
    {
        Func<string> next = Ids.New;
        return new CallerContext(userId, $"req-{next}");
    }

    [Safe]
    public static CallerContext LambdaThatIsCalled(string userId)
    {
        Func<string> next = Ids.New;
        return new CallerContext(userId, $"req-{next()}");
    }

    [Safe]
    public static CallerContext ObjectWithItsOwnText(PrintableTicket ticket, string userId) => new(userId, $"req-{ticket}");

    [Safe]
    public static CallerContext MemberOfAnObject(Ticket ticket, string userId) => new(userId, $"req-{ticket.Number}");

    [Safe]
    public static CallerContext Number(int n, string userId) => new(userId, $"req-{n}");

    [Safe]
    public static CallerContext GuidText(Guid id, string userId) => new(userId, $"req-{id:N}");

    [Safe]
    public static CallerContext JoinedParts(List<string> parts, string userId) => new(userId, "req-" + string.Join('-', parts));

    [Safe(Run = false)]
    public static CallerContext TaskInALogLine(string userId)
    {
        Console.WriteLine($"{NextAsync()}");
        return new CallerContext(userId, Ids.New());
    }

    [Safe(Run = false)]
    public static CallerContext RecordHasItsOwnText(Account account, string userId) => new(userId, $"req-{account}");

    static Task<string> NextAsync() => System.Threading.Tasks.Task.FromResult(Ids.New());
}
