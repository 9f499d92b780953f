using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Slicing;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

/// <summary>
/// The fixed program is run: what went well goes as before, and no input makes the slice itself throw.
/// </summary>
[TestFixture]
internal sealed class ExecutionTests
{
    private static readonly string?[] Inputs =
    [
        null, "", ":", "a", "ab", "abc", ":abc", "abcd", "abc:", "abcdef", "abcdefg", "a:cdefg", "abcdefgh", "abcdefghi", "abcd:fghijklmnop",
    ];

    private static readonly Type[] Understandable =
        [typeof(ArgumentException), typeof(ArgumentNullException), typeof(InvalidOperationException), typeof(FormatException)];

    [TestCase("string s", "return s[..8];")]
    [TestCase("string s", "return s.Substring(0, 8);")]
    [TestCase("string s", "return s.Remove(8);")]
    [TestCase("string s", "return s[3..];")]
    [TestCase("string s", "return s.Substring(3);")]
    [TestCase("string s", "return s[^4..];")]
    [TestCase("string s", "return s.Substring(s.Length - 4);")]
    [TestCase("string s", "return s[..^3];")]
    [TestCase("string s", "return s.Substring(0, s.Length - 3);")]
    [TestCase("string s", "return s[1..^1];")]
    [TestCase("string s", "return s[2..8];")]
    [TestCase("string s", "return s.Substring(2, 6);")]
    [TestCase("string? s", "return s?[..8];")]
    [TestCase("string? s", "return s?[^4..];")]
    [TestCase("string? s", "return s?.Substring(0, 8);")]
    [TestCase("string s", "var o = s == \"a\" ? null : new Owner(s); return o?.Id[..8];")]
    [TestCase("string s", "var o = s == \"a\" ? null : new Owner(s); return o?.Id.Substring(o.Id.Length - 4);")]
    [TestCase("string s", "return s.AsSpan(0, 8).ToString();")]
    [TestCase("string s", "return s.AsSpan(3).ToString();")]
    [TestCase("string s", "var b = s.ToCharArray(); return new string(b[..8]);")]
    [TestCase("string s", "var b = s.ToCharArray(); return new string(b[^4..]);")]
    [TestCase("string s", "var b = s.ToCharArray(); return new string(b[..^3]);")]
    [TestCase("string s", "var b = s.ToCharArray(); return new string(b[2..8]);")]
    [TestCase("string s", "ReadOnlySpan<char> b = s; return b[3..].ToString() + b[..8].ToString();")]
    [TestCase("string s", "return $\"{s[..8]}|{s[^4..]}|{s.Substring(3).ToUpper()}\";")]
    [TestCase("string s", "return s.Length == 2 ? s : s[..8] + (s.Length == 3 ? s[1..4] : s);")]
    public Task A_clamped_slice_never_throws(string parameter, string body) =>
        RunAsync(new ClampSlice(), parameter, body, mayThrow: false);

    [TestCase("string? s", "return s[..8];")]
    [TestCase("string? s", "return s.Substring(2, 6);")]
    [TestCase("string? s", "return s[^4..];")]
    [TestCase("string? s", "return s.Remove(5);")]
    [TestCase("string? s", "return s[..^3];")]
    [TestCase("string? s", "return s!.Substring(3);")]
    [TestCase("string? s", "return s?[..8].ToUpper();")]
    [TestCase("string s", "var o = s == \"a\" ? null : new Owner(s); return o?.Id[..8].ToUpper();")]
    [TestCase("string? s", "var o = s == \"a\" ? null : new Owner(s); return o?.Id[..8];")]
    [TestCase("string? s", "var o = s == \"a\" ? null : new Owner(s); return s == \"b\" ? s : o?.Id.Substring(2, 6).Trim();")]
    [TestCase("string? s", "Func<string> f = () => s[..8]; return f();")]
    [TestCase("string? s", "return new[] { s }.Select(x => x[..8]).First();")]
    [TestCase("string? s", "return (from x in new[] { s } where x != \"\" select x[..8]).FirstOrDefault();")]
    [TestCase("string? s", "return s == \"a\" ? \"A\" : s[..8];")]
    [TestCase("string? s", "return s == \"a\" || s[..8] == \"abcdefgh\" ? \"A\" : \"B\";")]
    [TestCase("string? s", "return s switch { null => \"null\", \"a\" => \"A\", _ => s[..8] };")]
    [TestCase("string? s", "string? t = s; return (t = t + t)[..8] + t[..4];")]
    [TestCase("string? s", "return Echo(s)[..8] + Echo(s).Substring(3);")]
    [TestCase("string? s", "if (s != null) return s[..8]; else return \"null\";")]
    [TestCase("string? s", "string t = \"\"; for (int i = 0; s[..8] != t && i < 3; i++) t += s; return t;")]
    [TestCase("string? s", "var b = s?.ToCharArray(); return new string(b[..8]);")]
    [TestCase("string s", "ReadOnlySpan<char> b = s; return b[..8].ToString() + b[3..].ToString();")]
    [TestCase("string s", "var b = s.ToList(); b.RemoveRange(0, 3); return string.Concat(b);")]
    public Task A_guarded_slice_throws_what_the_caller_understands(string parameter, string body) =>
        RunAsync(new GuardSlice(), parameter, body, mayThrow: true);

    [TestCase("string s", "int i = s.IndexOf(':'); return s[..i] + s[i..];")]
    [TestCase("string s", "return s[..s.IndexOf(':')] + s[s.IndexOf(':')..];")]
    [TestCase("string s", "return s.Length < 3 ? s : s[..s.IndexOf(':')];")]
    [TestCase("string s", "ReadOnlySpan<char> b = s; return b[..b.IndexOf(':')].ToString();")]
    public Task A_tested_index_throws_what_the_caller_understands(string parameter, string body) =>
        RunAsync(new TestSearchIndex(), parameter, body, mayThrow: true);

    [TestCase("string s", "int i = s.IndexOf(':'); return s[..i];")]
    [TestCase("string s", "return s[..s.IndexOf(':')] + s.Substring(0, s.LastIndexOf(':'));")]
    public Task A_text_that_is_kept_whole_never_throws(string parameter, string body) =>
        RunAsync(new KeepWholeText(), parameter, body, mayThrow: false);

    [TestCase("string? s", "return s[..8];")]
    [TestCase("string? s", "return s.Substring(0, 8) + Echo(s)[..3] + s[0..4].ToUpper();")]
    [TestCase("string? s", "return $\"{(s == \"a\" ? s : Echo(s)[..8])}\";")]
    public Task A_total_prefix_never_throws(string parameter, string body) =>
        RunAsync(new TotalPrefix(), parameter, body, mayThrow: false);

    private static async Task RunAsync(CodeFixProvider fix, string parameter, string body, bool mayThrow)
    {
        FixedProgram program = await FixedProgram.OfAsync(
            fix,
            $$"""
            using System;
            using System.Linq;

            public static class P
            {
                private sealed record Owner({{(parameter.Contains('?') ? "string?" : "string")}} Id);

                private static string? Echo(string? s) => s;

                public static string? M({{parameter}})
                {
                    {{body}}
                }
            }
            """);

        Assert.Multiple(() =>
        {
            foreach (string? input in parameter.Contains('?') ? Inputs : Inputs[1..])
            {
                FixedProgram.Outcome before = program.RunBefore(input);
                FixedProgram.Outcome after = program.RunAfter(input);
                if (before.Thrown is null)
                {
                    Assert.That(after, Is.EqualTo(before), $"'{input}' in\n{program.Text}");
                }
                else if (mayThrow)
                {
                    Assert.That(Understandable, Does.Contain(after.Thrown), $"'{input}' in\n{program.Text}");
                }
                else
                {
                    Assert.That(after.Thrown, Is.Null, $"'{input}' in\n{program.Text}");
                }
            }
        });
    }
}
