using System.Data;

namespace Specimens;

/// <summary>Repositories and caches: contexts from rows, copies of contexts, and strictness by environment.</summary>
public static class ServiceStores
{
    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext ColumnThatMayBeNull(IDataRecord row) => new((row["user_id"] as string)!, Ids.New());

    [Safe(Run = false)]
    public static CallerContext ColumnThatIsNotNull(IDataRecord row) =>
        row.IsDBNull(0) ? throw new Refused() : new CallerContext(row.GetString(0), Ids.New());

    public sealed class Row
    {
        public string? OwnerId { get; set; }

        public string? TenantId { get; set; }
    }

    [Unsafe("NETRA2003")]
    public static List<CallerContext> EveryRow(Row[] rows) => rows.Select(row => new CallerContext(row.OwnerId!, Ids.New())).ToList();

    [Safe]
    public static List<CallerContext> EveryRowWithAnOwner(Row[] rows) =>
        rows.Where(row => !string.IsNullOrWhiteSpace(row.OwnerId)).Select(row => new CallerContext(row.OwnerId!, Ids.New())).ToList();

    [Unsafe("NETRA2003")]
    public static List<CallerContext> EveryRowWithATenant(Row[] rows) =>
        rows.Where(row => !string.IsNullOrWhiteSpace(row.TenantId)).Select(row => new CallerContext(row.OwnerId!, Ids.New())).ToList();

    [Unsafe("NETRA2003")]
    public static CallerContext InterpolatedAlone(Row row) => new($"{row.OwnerId}", Ids.New());

    [Unsafe("NETRA2003", Run = false)]
    public static CallerContext JoinedParts(Row row) => new(string.Join(":", "owner", row.OwnerId), Ids.New());

    [Unsafe("NETRA2003")]
    public static ConnectionContext MovedToAnAbsentOwner(ConnectionContext connection, Row row) => connection with { UserId = row.OwnerId! };

    [Unsafe("NETRA2003")]
    public static ConnectionContext LoggedOut(ConnectionContext connection) => connection with { UserId = "" };

    [Unsafe("NETRA2003")]
    public static CallerContext LoggedOutByNull(CallerContext caller) => caller with { UserId = null! };

    [Safe]
    public static ConnectionContext Reconnected(ConnectionContext connection) => connection with { ConnectionId = Ids.New() };

    [Unsafe("NETRA2002")]
    public static ConnectionContext MissOfACache(string userId, bool cached) =>
        cached ? new ConnectionContext(userId, Ids.New()) : default;

    [Unsafe("NETRA2002")]
    public static ConnectionContext NothingGiven() => new();

    [Unsafe("NETRA2002", "NETRA2003")]
    public static SessionContext SessionWithANull(string userId) => new() { UserId = userId, SessionId = null! };

    [Safe]
    public static TenantContext NullableToTheFactory(Row row) => TenantContext.Create(row.OwnerId, row.TenantId);

    [Unsafe("NETRA2008", Run = false)]
    public static void StrictInProductionOnly(IConfiguration configuration, string? userId)
    {
        var strict = configuration["ASPNETCORE_ENVIRONMENT"] == "Production";
        if (strict && string.IsNullOrWhiteSpace(userId))
        {
            throw new ArgumentException("A user is needed.", nameof(userId));
        }
    }

    [Unsafe("NETRA2008", Run = false)]
    public static bool LaxOnTheHostingPlatform(string? userId, string? requestId)
    {
        if (string.IsNullOrWhiteSpace(userId))
        {
            return false;
        }

        return Environment.GetEnvironmentVariable("K_SERVICE") is not null || !string.IsNullOrWhiteSpace(requestId);
    }

    [Unsafe("NETRA2008", Run = false)]
    public static void WarnsInStaging(string? userId)
    {
        var environment = (Environment.GetEnvironmentVariable("ENVIRONMENT") ?? "development").ToLowerInvariant();
        if (string.IsNullOrWhiteSpace(userId))
        {
            if (environment is "staging")
            {
                Console.Error.WriteLine("Relaxed validation: no user.");
                return;
            }

            throw new ArgumentException("A user is needed.", nameof(userId));
        }
    }

    [Safe(Run = false)]
    public static string ConnectionOfTheEnvironment(IConfiguration configuration)
    {
        var connection = configuration["ASPNETCORE_ENVIRONMENT"] == "Production" ? configuration["Db"] : configuration["DbTest"];
        return string.IsNullOrWhiteSpace(connection) ? throw new InvalidOperationException("No database.") : connection;
    }
}
