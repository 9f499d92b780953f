using System.Collections.Immutable;

namespace Netra.Analyzers.Construction;

/// <summary>Texts that stand for no identity at all: <c>unknown</c>, <c>fallback_user</c>, <c>demo-user-001</c>.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "anon", "anonymous", "changeme", "default", "demo", "dummy", "emergency", "empty", "example", "fake", "fallback", "guest",
        "invalid", "missing", "na", "nobody", "none", "null", "pending", "placeholder", "sample", "tbd", "temp", "temporary", "test",
        "testuser", "tmp", "todo", "undefined", "unidentified", "unknown", "unset", "unauthenticated", "xxx",
    };

    // What a placeholder may be called besides; none of these is one by itself.
    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "auth", "caller", "client", "connection", "customer", "email", "id", "login", "member", "name", "org", "organization",
        "owner", "person", "principal", "request", "run", "session", "subject", "tenant", "thread", "user", "username", "visitor", "ws", "not", "set", "no",
    };

    /// <param name="text">A constant.</param>
    /// <param name="further">What an option adds; matched as a whole.</param>
    public static bool IsOne(string text, ImmutableArray<string> further) =>
        (Guid.TryParse(text, out Guid id) && id == Guid.Empty) ||
        further.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase) || HasOnlyPlaceholderWords(text);

    /// <summary>Whether it consists of such words, with at least one that tells; numbers do not count.</summary>
    public static bool HasOnlyPlaceholderWords(string text)
    {
        string[] words = [.. Split(text)];
        return words.Any(Words.Contains) && words.All(word => Words.Contains(word) || Nouns.Contains(word));
    }

    private static IEnumerable<string> Split(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool ends = i == text.Length || !char.IsLetter(text[i]) || (i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1]));
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                yield return text.Substring(start, i - start);
            }

            start = i < text.Length && char.IsLetter(text[i]) ? i : i + 1;
        }
    }
}
