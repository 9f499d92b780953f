using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

/// <summary>The types that the fixes are shown with.</summary>
internal static class Contexts
{
    /// <summary>Without a context but that of the test.</summary>
    public static readonly TestSetting Attribute = new()
    {
        OtherSources = ["namespace Netra { public sealed class ValidatedContextAttribute : Attribute; }"],
    };

    public static readonly TestSetting Setting = new()
    {
        OtherSources =
        [
            """
            using System.Diagnostics.CodeAnalysis;

            namespace Netra
            {
                public sealed class ValidatedContextAttribute : Attribute;
            }

            [Netra.ValidatedContext]
            public sealed record Caller(string UserId, string RequestId);

            [Netra.ValidatedContext]
            public sealed class Job
            {
                public string UserId { get; set; } = "";

                public string RunId { get; set; } = "";
            }

            [Netra.ValidatedContext]
            public sealed class Tenant(string userId, string tenantId)
            {
                public string UserId { get; } = userId;

                public string TenantId { get; } = tenantId;

                public static Tenant Create(string? userId, string? tenantId) =>
                    string.IsNullOrWhiteSpace(userId) || string.IsNullOrWhiteSpace(tenantId) ? throw new ArgumentException() : new Tenant(userId, tenantId);
            }

            [Netra.ValidatedContext]
            public sealed class Ticket(string userId)
            {
                public string UserId { get; } = userId;

                public static bool TryCreate(string? userId, [NotNullWhen(true)] out Ticket? ticket)
                {
                    ticket = string.IsNullOrWhiteSpace(userId) ? null : new Ticket(userId);
                    return ticket is not null;
                }
            }

            [Netra.ValidatedContext]
            public sealed class Seat(string userId)
            {
                public string UserId { get; } = userId;
            }

            public sealed class SeatFactory(string hall)
            {
                public string Hall { get; } = hall;

                public Seat Create(string? userId) => string.IsNullOrWhiteSpace(userId) ? throw new ArgumentException() : new Seat(userId);
            }

            public sealed class Profile
            {
                public string? UserId { get; set; }
            }

            public sealed class AuthResult
            {
                public bool Success { get; set; }

                public string? UserId { get; set; }
            }

            public sealed record Login(bool Succeeded, string UserId);
            """,
        ],
    };
}
