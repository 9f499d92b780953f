// The words every specimen is written in. Compiled into each specimen's assembly.
global using System;
global using System.Collections.Generic;
global using System.Diagnostics.CodeAnalysis;
global using System.Globalization;
global using System.IO;
global using System.Linq;
global using System.Security.Claims;
global using System.Text.Json;
global using System.Threading;
global using System.Threading.Tasks;
global using Microsoft.AspNetCore.Http;
global using Microsoft.Extensions.Configuration;
global using Netra;

namespace Netra
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class ValidatedContextAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ContextFactoryAttribute : Attribute;
}

namespace Specimens
{
    /// <summary>One of these ids must be reported.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class UnsafeAttribute(params string[] ids) : Attribute
    {
        public string[] Ids { get; } = ids;

        /// <summary>False: no input of the grid can show it.</summary>
        public bool Run { get; set; } = true;
    }

    /// <summary>Nothing may be reported.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class SafeAttribute : Attribute
    {
        /// <summary>False: no input of the grid can show it.</summary>
        public bool Run { get; set; } = true;
    }

    /// <summary>Where a case that is a type begins.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class EntryAttribute : Attribute;

    /// <summary>A case's own refusal.</summary>
    public sealed class Refused(string why = "refused") : Exception(why);

    // Contexts without a factory.

    /// <summary>Known by its name.</summary>
    public sealed class UserExecutionContext(string userId, string threadId, string runId, string requestId, string? clientId = null)
    {
        public string UserId { get; } = userId;

        public string ThreadId { get; } = threadId;

        public string RunId { get; } = runId;

        public string RequestId { get; } = requestId;

        public string? ClientId { get; } = clientId;
    }

    [ValidatedContext]
    public sealed record CallerContext(string UserId, string RequestId)
    {
        public string? TraceId { get; init; }
    }

    [ValidatedContext]
    public sealed class SessionContext
    {
        public required string UserId { get; init; }

        public required string SessionId { get; init; }

        public string? DisplayName { get; init; }
    }

    [ValidatedContext]
    public sealed class JobContext
    {
        public string UserId { get; set; } = "";

        public string RunId { get; set; } = "";

        public string? ParentId { get; set; }

        public int Attempt { get; set; }
    }

    [ValidatedContext]
    public readonly record struct ConnectionContext(string UserId, string ConnectionId);

    [ValidatedContext]
    public struct ThreadScope
    {
        public string UserId { get; set; }

        public Guid ThreadId { get; set; }
    }

    [ValidatedContext]
    public sealed class ScopedContext<T>(string userId, T payload)
    {
        public string UserId { get; } = userId;

        public T Payload { get; } = payload;
    }

    /// <summary>Named in <c>netra_context_types</c>; its region too, in <c>netra_context_required_members</c>.</summary>
    public sealed class RequestScope(string userId)
    {
        public string UserId { get; } = userId;

        public string? Region { get; set; }
    }

    // A context with a factory.

    [ValidatedContext]
    public sealed class TenantContext(string userId, string tenantId)
    {
        public string UserId { get; } = userId;

        public string TenantId { get; } = tenantId;

        public static TenantContext Create(string? userId, string? tenantId) =>
            TryCreate(userId, tenantId, out var context) ? context : throw new ArgumentException("A context needs a user and a tenant.");

        public static bool TryCreate(string? userId, string? tenantId, [NotNullWhen(true)] out TenantContext? context)
        {
            if (string.IsNullOrWhiteSpace(userId) || string.IsNullOrWhiteSpace(tenantId))
            {
                context = null;
                return false;
            }

            context = new TenantContext(userId, tenantId);
            return true;
        }
    }

    // What contexts are made from.

    public sealed class AuthResult
    {
        public bool Success { get; set; }

        public string? UserId { get; set; }

        public string? Error { get; set; }
    }

    /// <summary>A user id that is never null, but worth nothing without success.</summary>
    public sealed record LoginResult(bool Succeeded, string UserId, string Error);

    public sealed class Profile
    {
        public string? UserId { get; set; }
    }

    public sealed record Account(string Id, string Name);

    /// <summary>What came over the wire.</summary>
    public sealed record Message(string? UserId)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Json => JsonSerializer.Serialize(this);
    }

    public static class Ids
    {
        public static string New() => Guid.NewGuid().ToString("N");
    }
}
