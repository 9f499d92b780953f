namespace Netra.Runtime.Tests.Identity;

/// <summary>Ids that must never become anybody's identity, and what is wrong with each.</summary>
internal static class BadIds
{
    public static IEnumerable<(string Name, string? Id, IdProblem Problem)> All { get; } =
    [
        ("null", null, IdProblem.Missing),
        ("empty", "", IdProblem.Empty),
        ("a space", " ", IdProblem.Blank),
        ("white space", "\u00A0\u3000 ", IdProblem.Blank),
        ("a tab", "\t", IdProblem.ControlCharacter),
        ("a megabyte", new string('a', 1024 * 1024), IdProblem.TooLong),
        ("one too many", new string('a', 129), IdProblem.TooLong),
        ("a leading space", " alice", IdProblem.SurroundingWhiteSpace),
        ("a trailing space", "alice ", IdProblem.SurroundingWhiteSpace),
        ("a lone high surrogate", "alice\uD83D", IdProblem.LoneSurrogate),
        ("a lone low surrogate", "\uDE00alice", IdProblem.LoneSurrogate),
        ("swapped surrogates", "a\uDE00\uD83Db", IdProblem.LoneSurrogate),
        ("NUL", "ali\0ce", IdProblem.ControlCharacter),
        ("ESC", "ali\u001B[31mce", IdProblem.ControlCharacter),
        ("CR LF", "alice\r\nINFO all is well", IdProblem.ControlCharacter),
        ("U+0085", "ali\u0085ce", IdProblem.ControlCharacter),
        ("U+2028", "ali\u2028ce", IdProblem.ControlCharacter),
        ("U+2029", "ali\u2029ce", IdProblem.ControlCharacter),
        ("a bidirectional override", "ali\u202Ece", IdProblem.InvisibleCharacter),
        ("a bidirectional isolate", "ali\u2066ce", IdProblem.InvisibleCharacter),
        ("a zero-width space", "ali\u200Bce", IdProblem.InvisibleCharacter),
        ("a byte order mark", "\uFEFFalice", IdProblem.InvisibleCharacter),
    ];
}
