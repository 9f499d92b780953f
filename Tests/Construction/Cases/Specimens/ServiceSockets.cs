using System.Net.WebSockets;

namespace Specimens;

/// <summary>WebSocket handlers: authenticate, then say who is connected.</summary>
public static class ServiceSockets
{
    [Unsafe("NETRA2003", "NETRA2005")]
    public static class ReportsUserAfterAwait
    {
        [Entry]
        public static async Task<UserExecutionContext> Make(AuthResult auth)
        {
            var result = await AuthenticateAsync(auth);
            var unique = Guid.NewGuid().ToString();
            return new UserExecutionContext(
                userId: result.UserId!,
                threadId: $"ws_thread_{unique[..8]}",
                runId: $"ws_run_{unique[..8]}",
                requestId: $"ws_req_{unique[..8]}");
        }

        static Task<AuthResult> AuthenticateAsync(AuthResult auth) => Task.FromResult(auth);
    }

    [Safe]
    public static class ReportsUserAfterAwaitAndChecks
    {
        [Entry]
        public static async Task<UserExecutionContext> Make(AuthResult auth)
        {
            var result = await AuthenticateAsync(auth);
            if (!result.Success || string.IsNullOrWhiteSpace(result.UserId))
            {
                throw new Refused(result.Error ?? "refused");
            }

            var unique = Guid.NewGuid().ToString();
            return new UserExecutionContext(
                userId: result.UserId,
                threadId: $"ws_thread_{unique[..8]}",
                runId: $"ws_run_{unique[..8]}",
                requestId: $"ws_req_{unique[..8]}");
        }

        static Task<AuthResult> AuthenticateAsync(AuthResult auth) => Task.FromResult(auth);
    }

    [Unsafe("NETRA2003")]
    public static ConnectionContext PrefixOfAnAbsentUser(AuthResult auth, string userId) =>
        new(userId, auth.UserId?[..Math.Min(8, auth.UserId.Length)]!);

    [Unsafe("NETRA2005")]
    public static class FailureOnlyClosesTheSocket
    {
        [Entry]
        public static CallerContext Make(LoginResult login)
        {
            if (!login.Succeeded)
            {
                Close(WebSocketCloseStatus.PolicyViolation, login.Error);
            }

            return new CallerContext(login.UserId, Ids.New());
        }

        static void Close(WebSocketCloseStatus status, string reason) => Console.Error.WriteLine($"{status} {reason}");
    }

    [Unsafe("NETRA2005")]
    public static class AwaitedInTheArgument
    {
        [Entry]
        public static async Task<CallerContext> Make(LoginResult login) => new((await LoginAsync(login)).UserId, Ids.New());

        static async Task<LoginResult> LoginAsync(LoginResult login)
        {
            await Task.Yield();
            return login;
        }
    }

    [Unsafe("NETRA2005")]
    public static class FirstOfSeveral
    {
        [Entry]
        public static async Task<CallerContext> Make(LoginResult login)
        {
            var results = await Task.WhenAll(LoginAsync(login), LoginAsync(login));
            return new CallerContext(results[0].UserId, Ids.New());
        }

        static Task<LoginResult> LoginAsync(LoginResult login) => Task.FromResult(login);
    }

    [Safe]
    public static class FirstSuccessOfSeveral
    {
        [Entry]
        public static async Task<CallerContext> Make(LoginResult login)
        {
            var results = await Task.WhenAll(LoginAsync(login), LoginAsync(login));
            var winner = results.FirstOrDefault(result => result.Succeeded) ?? throw new Refused();
            return new CallerContext(winner.UserId, Ids.New());
        }

        static Task<LoginResult> LoginAsync(LoginResult login) => Task.FromResult(login);
    }

    [Unsafe("NETRA2005", Run = false)]
    public static class TupleOfAFlagAndAUser
    {
        [Entry]
        public static CallerContext Make(LoginResult login)
        {
            var (success, userId) = Login(login);
            Console.WriteLine(success);
            return new CallerContext(userId, Ids.New());
        }

        static (bool Success, string UserId) Login(LoginResult login) => (login.Succeeded, login.UserId);
    }

    [Safe]
    public static class TupleOfAFlagAndAUserChecked
    {
        [Entry]
        public static CallerContext? Make(LoginResult login)
        {
            var (success, userId) = Login(login);
            return success ? new CallerContext(userId, Ids.New()) : null;
        }

        static (bool Success, string UserId) Login(LoginResult login) => (login.Succeeded, login.UserId);
    }

    [Safe]
    public static class TupleCheckedThenCounted
    {
        static (int Logins, int Refusals) _count;

        [Entry]
        public static CallerContext? Make(LoginResult login)
        {
            var (success, userId) = Login(login);
            if (!success)
            {
                return null;
            }

            Console.WriteLine(_count.Refusals);
            Count();
            return new CallerContext(userId, Ids.New());
        }

        static void Count() => _count.Logins++;

        static (bool Success, string UserId) Login(LoginResult login) => (login.Succeeded, login.UserId);
    }

    [Unsafe("NETRA2004")]
    public static class EmergencyUser
    {
        [Entry]
        public static CallerContext Make(string? token)
        {
            string user;
            try
            {
                user = Verify(token);
            }
            catch (Exception)
            {
                user = $"emergency_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";
            }

            return new CallerContext(user, Ids.New());
        }

        static string Verify(string? token) => string.IsNullOrWhiteSpace(token) ? throw new Refused() : token;
    }

    [Safe]
    public static class NoEmergencyUser
    {
        [Entry]
        public static CallerContext? Make(string? token)
        {
            string user;
            try
            {
                user = Verify(token);
            }
            catch (Refused)
            {
                return null;
            }

            return new CallerContext(user, Ids.New());
        }

        static string Verify(string? token) => string.IsNullOrWhiteSpace(token) ? throw new Refused() : token;
    }

    [Unsafe("NETRA2004")]
    public static CallerContext HashBucket(string token) => new($"user_{Math.Abs(token.GetHashCode()) % 10000}", Ids.New());

    [Unsafe("NETRA2004")]
    public static CallerContext NamedNone(Profile profile)
    {
        var user = string.IsNullOrWhiteSpace(profile.UserId) ? "None" : profile.UserId;
        return new CallerContext(user, Ids.New());
    }

    [Unsafe("NETRA2003", "NETRA2004")]
    public static CallerContext EmptyGuidAsText(string requestId) => new("00000000-0000-0000-0000-000000000000", requestId);

    [Unsafe("NETRA2001", Run = false)]
    public static TenantContext Accepted(ClaimsPrincipal user)
    {
        var (subject, tenant) = (user.FindFirst("sub")?.Value, user.FindFirst("tenant")?.Value);
        if (string.IsNullOrWhiteSpace(subject) || string.IsNullOrWhiteSpace(tenant))
        {
            throw new Refused();
        }

        return new TenantContext(subject, tenant);
    }

    [Safe]
    public static TenantContext? AcceptedByTheFactory(ClaimsPrincipal user) =>
        TenantContext.TryCreate(user.FindFirst("sub")?.Value, user.FindFirst("tenant")?.Value, out var context) ? context : null;

    [Unsafe("NETRA2001", Run = false)]
    public static TenantContext RegisteredAsAService(string userId, string tenantId)
    {
        Func<IServiceProvider?, TenantContext> scoped = _ => new TenantContext(userId, tenantId);
        return scoped(null);
    }

    [Unsafe("NETRA2006", Run = false)]
    public static string EmptyBranch(string? user, string? tenant)
    {
        if (!TenantContext.TryCreate(user, tenant, out var context))
        {
            Console.Error.WriteLine("no context");
        }

        return context!.TenantId;
    }

    [Unsafe("NETRA2006", Run = false)]
    public static string AnswerOverwritten(string? user, string? tenant)
    {
        var created = TenantContext.TryCreate(user, tenant, out var context);
        created = true;
        return created ? context!.TenantId : "";
    }
}
