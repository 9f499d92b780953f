namespace Specimens;

/// <summary>An id that is text around an absent value is not blank, and names nobody.</summary>
public static class Interpolations
{
    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext SliceOfAnAbsentValue(string? id) => new($"ws_{id?[..8]}", Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext AbsentValueWithASuffix(Profile profile) => new($"{profile.UserId}_x", Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext OnlyAnAbsentValue(Profile profile) => new($"{profile.UserId}", Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext Concatenated(Profile profile) => new("user-" + profile.UserId, Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static UserExecutionContext ReportsClientThread(Profile profile, string userId) =>
        new(userId, $"ws_thread_{profile.UserId}", Ids.New(), Ids.New());

    [Safe]
    public static CallerContext NonNullWithAPrefix(string id) => new($"user-{id}", Ids.New());

    [Safe]
    public static CallerContext CheckedWithAPrefix(Profile profile)
    {
        if (string.IsNullOrWhiteSpace(profile.UserId))
        {
            throw new Refused();
        }

        return new CallerContext($"user-{profile.UserId}", Ids.New());
    }

    [Safe]
    public static UserExecutionContext ReportsOwnIds(string userId, int timestamp)
    {
        var unique = Guid.NewGuid().ToString();
        return new UserExecutionContext(userId, $"ws_thread_{unique[..8]}", $"ws_run_{unique[..8]}", $"ws_req_{timestamp}_{unique[..8]}");
    }

    [Safe]
    public static CallerContext NumberWithAPrefix(string userId, int request) => new(userId, $"req-{request}");
}
