using System.Data;

namespace Specimens;

/// <summary>Types that are called contexts, and code that is about identities, but about no validated context.</summary>
public static class LookAlikes
{
    public class DbContext(string connection) : IDisposable
    {
        public string ConnectionId { get; } = connection;

        public void Dispose()
        {
        }
    }

    public sealed class OrderDbContext(string connection) : DbContext(connection);

    public sealed class UserContext
    {
        public string UserId { get; set; } = "";
    }

    public sealed class UserDto
    {
        public string UserId { get; set; } = "";

        public string TenantId { get; set; } = "";
    }

    public sealed class UserExecutionContextOptions
    {
        public string DefaultUserId { get; set; } = "";
    }

    [Safe(Run = false)]
    public static DbContext Database(string? connection) => new OrderDbContext(connection!);

    [Safe(Run = false)]
    public static HttpContext Http() => new DefaultHttpContext();

    [Safe(Run = false)]
    public static HttpContext HttpWithAnAnonymousUser() => new DefaultHttpContext { TraceIdentifier = "", User = new ClaimsPrincipal() };

    [Safe(Run = false)]
    public static SynchronizationContext Synchronization() => new SynchronizationContext();

    [Safe(Run = false)]
    public static ExecutionContext? Execution() => ExecutionContext.Capture();

    [Safe(Run = false)]
    public static UserContext UnmarkedContext(Profile profile) => new() { UserId = profile.UserId! };

    [Safe(Run = false)]
    public static UserContext UnmarkedContextLeftEmpty() => new();

    [Safe(Run = false)]
    public static UserDto Mapped(Profile profile) => new() { UserId = profile.UserId ?? "unknown", TenantId = "" };

    [Safe(Run = false)]
    public static UserExecutionContextOptions OptionsOfAContext() => new() { DefaultUserId = "unknown" };

    [Safe(Run = false)]
    public static Account Entity(string? id) => new(id ?? "", "unknown");

    [Safe(Run = false)]
    public static UserDto MappedFromAContext(CallerContext caller) => new() { UserId = caller.UserId };

    [Safe(Run = false)]
    public static Profile EmptyProfile() => new();

    [Safe(Run = false)]
    public static AuthResult Failed() => new() { Success = false, UserId = null, Error = "AUTH_FAILED" };

    [Safe(Run = false)]
    public static CallerContext? NoContextAtAll() => null;

    [Safe(Run = false)]
    public static CancellationToken DefaultOfAnotherStruct() => default;

    [Safe(Run = false)]
    public static string ReadsAContext(CallerContext caller) => caller.TraceId ?? "unknown";

    [Safe(Run = false)]
    public static bool Compares(CallerContext caller) => caller.UserId == "unknown" || caller.UserId == "";

    [Safe(Run = false)]
    public static string? NamesTheType() => typeof(UserExecutionContext).FullName ?? nameof(CallerContext);

    [Safe(Run = false)]
    public static CallerContext[] EmptyArray() => new CallerContext[4];

    [Safe(Run = false)]
    public static ConnectionContext[] ArrayOfStructs() => new ConnectionContext[4];

    [Safe(Run = false)]
    public static DataTable Table() => new("unknown");
}
