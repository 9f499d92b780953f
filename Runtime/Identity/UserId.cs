using System.Diagnostics.CodeAnalysis;

namespace Netra;

/// <summary>
/// The id of a user, present and usable for as long as it exists: there is no way to make one that is not, so nobody who
/// receives one needs to check it.
/// </summary>
public sealed class UserId : IEquatable<UserId>
{
    private UserId(string value) => Value = value;

    /// <summary>The whole id, for keys, look-ups and the wire. Not for logs: see <see cref="ToString"/>.</summary>
    public string Value { get; }

    /// <summary>Makes a user id of a text that is one.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="userId">The id, or null when false is returned.</param>
    /// <param name="problem">What is wrong with <paramref name="text"/>.</param>
    /// <param name="policy">What an id may look like; <see cref="IdPolicy.Default"/> where null.</param>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out UserId? userId, out IdProblem problem, IdPolicy? policy = null)
    {
        problem = (policy ?? IdPolicy.Default).Check(text);
        userId = problem == IdProblem.None && text is not null ? new UserId(text) : null;
        return userId is not null;
    }

    /// <summary>Whether both are the same user, compared character by character.</summary>
    /// <param name="other">Another id, or null.</param>
    public bool Equals(UserId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UserId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id as logs may hold it, made by <see cref="SafeId.ForLog"/>; never the whole id.</summary>
    public override string ToString() => SafeId.ForLog(Value);
}
