using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Netra;

/// <summary>
/// The one place where a <see cref="UserExecutionContext"/> is made: it checks the answer of the authenticator and every id, and
/// makes nothing up for those that are missing. Safe for use by many threads.
/// </summary>
/// <param name="generator">Makes ids; a <see cref="ContextIdGenerator"/> where null.</param>
/// <param name="policy">What an id may look like; <see cref="IdPolicy.Default"/> where null.</param>
/// <param name="validation">Whether missing connection-level ids may be repaired.</param>
/// <param name="logger">Told of each repair.</param>
public sealed class UserExecutionContextFactory(
    IContextIdGenerator? generator = null,
    IdPolicy? policy = null,
    ContextValidation validation = ContextValidation.Strict,
    ILogger<UserExecutionContextFactory>? logger = null)
{
    private readonly IContextIdGenerator _generator = generator ?? new ContextIdGenerator();
    private readonly IdPolicy _policy = policy ?? IdPolicy.Default;
    private readonly ILogger _logger = logger ?? NullLogger<UserExecutionContextFactory>.Instance;

    /// <summary>A factory that validates strictly, for code without dependency injection.</summary>
    public static UserExecutionContextFactory Default { get; } = new();

    /// <summary>A complete set of new ids.</summary>
    public ContextIds NewIds() => new()
    {
        ThreadId = _generator.NewId("thread"),
        RunId = _generator.NewId("run"),
        RequestId = _generator.NewId("req"),
        ConnectionId = _generator.NewId("conn"),
    };

    /// <summary>Makes the context of an authenticated user, with new ids.</summary>
    /// <param name="auth">What the authenticator returned, null included.</param>
    /// <exception cref="UserExecutionContextException">The authentication failed, or named no usable user.</exception>
    [ContextFactory]
    public UserExecutionContext Create(AuthResult? auth) => Create(auth, NewIds());

    /// <summary>Makes the context of an authenticated user, with given ids.</summary>
    /// <param name="auth">What the authenticator returned, null included.</param>
    /// <param name="ids">The other ids; see <see cref="NewIds"/>.</param>
    /// <exception cref="UserExecutionContextException">The authentication failed, or an id is not usable.</exception>
    [ContextFactory]
    public UserExecutionContext Create(AuthResult? auth, ContextIds ids) =>
        TryCreate(auth, ids, out UserExecutionContext? context, out ContextError? error)
            ? context
            : throw new UserExecutionContextException(error);

    /// <summary>Makes the context of an authenticated user, with new ids, or says why there is none.</summary>
    /// <param name="auth">What the authenticator returned, null included.</param>
    /// <param name="context">The context, or null when false is returned.</param>
    /// <param name="error">What is wrong, or null when true is returned.</param>
    [ContextFactory]
    public bool TryCreate(
        AuthResult? auth,
        [NotNullWhen(true)] out UserExecutionContext? context,
        [NotNullWhen(false)] out ContextError? error) =>
        TryCreate(auth, NewIds(), out context, out error);

    /// <summary>Makes the context of an authenticated user, with given ids, or says why there is none.</summary>
    /// <param name="auth">What the authenticator returned, null included.</param>
    /// <param name="ids">The other ids; see <see cref="NewIds"/>.</param>
    /// <param name="context">The context, or null when false is returned.</param>
    /// <param name="error">What is wrong, or null when true is returned.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    [ContextFactory]
    public bool TryCreate(
        AuthResult? auth,
        ContextIds ids,
        [NotNullWhen(true)] out UserExecutionContext? context,
        [NotNullWhen(false)] out ContextError? error)
    {
        ArgumentNullException.ThrowIfNull(ids);
        context = null;
        if (auth is null)
        {
            error = new ContextError(AuthFailure.NoAnswer());
            return false;
        }

        if (!auth.Succeeded)
        {
            error = new ContextError(auth.Failure);
            return false;
        }

        ids = Repair(ids);
        context = UserExecutionContext.TryCreate(auth.UserId, ids, _policy);
        error = context is null ? FirstErrorOf(ids) : null;
        return context is not null;
    }

    private ContextError FirstErrorOf(ContextIds ids)
    {
        (string Member, string? Id)[] all =
        [
            (nameof(ids.ThreadId), ids.ThreadId),
            (nameof(ids.RunId), ids.RunId),
            (nameof(ids.RequestId), ids.RequestId),
            (nameof(ids.ConnectionId), ids.ConnectionId),
        ];
        (string member, string? unusable) = all.First(one => !_policy.IsUsable(one.Id));
        return new ContextError(member, _policy.Check(unusable));
    }

    private ContextIds Repair(ContextIds ids)
    {
        if (validation != ContextValidation.RepairConnectionIds)
        {
            return ids;
        }

        if (string.IsNullOrWhiteSpace(ids.RequestId))
        {
            ids = ids with { RequestId = _generator.NewId("req") };
            _logger.IdRepaired(nameof(ContextIds.RequestId));
        }

        if (string.IsNullOrWhiteSpace(ids.ConnectionId))
        {
            ids = ids with { ConnectionId = _generator.NewId("conn") };
            _logger.IdRepaired(nameof(ContextIds.ConnectionId));
        }

        return ids;
    }
}
