namespace Specimens;

/// <summary>Interceptors of remote calls: metadata in, a context for the handler out.</summary>
public static class ServiceCalls
{
    /// <summary>The entries that came with a call.</summary>
    public sealed class Metadata(Dictionary<string, string> entries)
    {
        public string? Get(string key) => entries.TryGetValue(key, out var value) ? value : null;
    }

    public sealed record Request(string Text);

    [Unsafe("NETRA2003")]
    public static CallerContext EntryTakenOnTrust(Metadata metadata) => new(metadata.Get("user")!, Ids.New());

    [Safe]
    public static CallerContext EntryChecked(Metadata metadata)
    {
        var user = metadata.Get("user");
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return new CallerContext(user, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static class GenericInterceptor
    {
        [Entry]
        public static ScopedContext<Request> Make(Metadata metadata, Request request) => Intercept(metadata, request);

        static ScopedContext<T> Intercept<T>(Metadata metadata, T request)
            where T : class
        {
            var user = metadata.Get("user");
            return new ScopedContext<T>(user ?? string.Empty, request);
        }
    }

    [Safe]
    public static class GenericInterceptorThatRefuses
    {
        [Entry]
        public static ScopedContext<Request> Make(Metadata metadata, Request request) => Intercept(metadata, request);

        static ScopedContext<T> Intercept<T>(Metadata metadata, T request)
            where T : class
        {
            if (metadata.Get("user") is not { } user || string.IsNullOrWhiteSpace(user))
            {
                throw new Refused();
            }

            return new ScopedContext<T>(user, request);
        }
    }

    [Unsafe("NETRA2003")]
    public static class ContinuationGivenANull
    {
        [Entry]
        public static CallerContext Make(Metadata metadata) => Unary(metadata, (user, request) => new CallerContext(user!, request));

        static CallerContext Unary(Metadata metadata, Func<string?, string, CallerContext> continuation) =>
            continuation(metadata.Get("user"), Ids.New());
    }

    [Unsafe("NETRA2005")]
    public static CallerContext VerdictOfTheOtherCall(LoginResult login, LoginResult renewed)
    {
        if (login is { Succeeded: false })
        {
            throw new Refused(login.Error);
        }

        return new CallerContext(renewed.UserId, Ids.New());
    }

    [Safe(Run = false)]
    public static CallerContext RenewedAndAskedAgain(LoginResult login, LoginResult renewed)
    {
        var current = login;
        if (!current.Succeeded)
        {
            current = renewed;
            if (!current.Succeeded)
            {
                throw new Refused(current.Error);
            }
        }

        return new CallerContext(current.UserId, Ids.New());
    }

    [Unsafe("NETRA2005", Run = false)]
    public static CallerContext RenewedAndNotAsked(LoginResult login, LoginResult renewed)
    {
        var current = login;
        if (!current.Succeeded)
        {
            current = renewed;
        }

        return new CallerContext(current.UserId, Ids.New());
    }

    /// <summary>Refuses a blank user itself.</summary>
    public sealed class Verdict
    {
        Verdict(string? userId) => UserId = userId;

        [MemberNotNullWhen(true, nameof(UserId))]
        public bool IsValid => UserId is not null;

        public string? UserId { get; }

        public static Verdict Of(string? user) => new(string.IsNullOrWhiteSpace(user) ? null : user);
    }

    [Safe]
    public static CallerContext ValidVerdict(string? user)
    {
        var verdict = Verdict.Of(user);
        return verdict.IsValid ? new CallerContext(verdict.UserId, Ids.New()) : throw new Refused();
    }

    [Unsafe("NETRA2003", "NETRA2005")]
    public static CallerContext VerdictNotRead(string? user)
    {
        var verdict = Verdict.Of(user);
        return new CallerContext(verdict.UserId!, Ids.New());
    }

    [Unsafe("NETRA2003")]
    public static class OwnTryRead
    {
        [Entry]
        public static CallerContext Make(Metadata metadata)
        {
            TryReadUser(metadata, out var user);
            return new CallerContext(user!, Ids.New());
        }

        static bool TryReadUser(Metadata metadata, out string? user)
        {
            user = metadata.Get("user");
            return !string.IsNullOrWhiteSpace(user);
        }
    }

    [Safe]
    public static class OwnTryReadAsked
    {
        [Entry]
        public static CallerContext Make(Metadata metadata) =>
            TryReadUser(metadata, out var user) ? new CallerContext(user, Ids.New()) : throw new Refused();

        static bool TryReadUser(Metadata metadata, [NotNullWhen(true)] out string? user)
        {
            user = metadata.Get("user");
            return !string.IsNullOrWhiteSpace(user);
        }
    }

    /// <summary>An id of a type of its own that looks at nothing.</summary>
    public readonly record struct RawUser(string Value);

    /// <summary>An id of a type of its own that nobody can make blank.</summary>
    public sealed class UserKey
    {
        UserKey(string value) => Value = value;

        public string Value { get; }

        public static UserKey Parse(string? value) =>
            string.IsNullOrWhiteSpace(value) ? throw new Refused() : new UserKey(value);
    }

    [Unsafe("NETRA2003")]
    public static CallerContext WrappedUnseen(Metadata metadata) => new(new RawUser(metadata.Get("user")!).Value, Ids.New());

    [Safe]
    public static CallerContext WrappedAndParsed(Metadata metadata) => new(UserKey.Parse(metadata.Get("user")).Value, Ids.New());

    [Unsafe("NETRA2009")]
    public static class TaskWithAPrefix
    {
        [Entry]
        public static CallerContext Make(Metadata metadata) => new("user:" + FindAsync(metadata), Ids.New());

        static async Task<string> FindAsync(Metadata metadata)
        {
            await Task.Yield();
            return metadata.Get("user") ?? throw new Refused();
        }
    }

    [Safe]
    public static class TaskAwaitedWithAPrefix
    {
        [Entry]
        public static async Task<CallerContext> Make(Metadata metadata) =>
            new($"user:{await FindAsync(metadata).ConfigureAwait(false)}", Ids.New());

        static async Task<string> FindAsync(Metadata metadata)
        {
            await Task.Yield();
            return metadata.Get("user") ?? throw new Refused();
        }
    }

    [Unsafe("NETRA2003", "NETRA2009")]
    public static class ValueTaskAsText
    {
        [Entry]
        public static CallerContext Make(Metadata metadata) => new($"{FindAsync(metadata)}", Ids.New());

        static async ValueTask<string> FindAsync(Metadata metadata)
        {
            await Task.Delay(1);
            return metadata.Get("user") ?? throw new Refused();
        }
    }

    [Unsafe("NETRA2009")]
    public static CallerContext QueryAsText(Profile[] profiles) =>
        new(profiles.Select(profile => profile.UserId).ToString()!, Ids.New());
}
