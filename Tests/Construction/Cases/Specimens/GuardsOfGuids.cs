namespace Specimens;

public static class GuardsOfGuids
{
    [Safe]
    public static ThreadScope NotEmpty(string userId, Guid? thread)
    {
        if (thread is not { } id || id == Guid.Empty)
        {
            throw new Refused();
        }

        return new ThreadScope { UserId = userId, ThreadId = id };
    }

    [Unsafe("NETRA2003")]
    public static ThreadScope EmptyOnly(string userId, Guid? thread)
    {
        var id = thread.GetValueOrDefault();
        if (id != Guid.Empty)
        {
            throw new Refused();
        }

        return new ThreadScope { UserId = userId, ThreadId = id };
    }

    [Unsafe("NETRA2003")]
    public static ThreadScope ParsedOrEmpty(string userId, string? text)
    {
        Guid.TryParse(text, out var thread);
        return new ThreadScope { UserId = userId, ThreadId = thread };
    }

    [Safe]
    public static ThreadScope ParsedAndNotEmpty(string userId, string? text)
    {
        if (!Guid.TryParse(text, out var thread) || thread == Guid.Empty)
        {
            thread = Guid.NewGuid();
        }

        return new ThreadScope { UserId = userId, ThreadId = thread };
    }

    [Safe]
    public static ThreadScope Version7(string userId) => new() { UserId = userId, ThreadId = Guid.CreateVersion7() };
}
