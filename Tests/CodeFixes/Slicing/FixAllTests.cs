using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

/// <summary>Several findings, fixed together: all of them, and none twice.</summary>
[TestFixture]
internal sealed class FixAllTests
{
    [Test]
    public Task Two_receivers_in_one_statement_get_two_checks() => CodeFixVerifier<SliceAnalyzer, GuardSlice>.FixesAsync(
        Method("string a, string b", "return {|NETRA1004:a[..8]|} + {|NETRA1004:b[^4..]|};"),
        Method("string a, string b",
            """
            if (a is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'a' must have at least 8 characters.", nameof(a));
                    }

                    if (b is not { Length: >= 4 })
                    {
                        throw new ArgumentException("'b' must have at least 4 characters.", nameof(b));
                    }

                    return a[..8] + b[^4..];
            """));

    [Test]
    public Task One_receiver_gets_one_check_for_the_longest() => TogetherAsync(
        new GuardSlice(),
        [Method("string a", "return a[..4] + a[..8] + a.Substring(3);")],
        [Method("string a",
            """
            if (a is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'a' must have at least 8 characters.", nameof(a));
                    }

                    return a[..4] + a[..8] + a.Substring(3);
            """)]);

    [Test]
    public Task One_index_gets_one_test() => TogetherAsync(
        new TestSearchIndex(),
        [Method("string a",
            """
            int i = a.IndexOf('=');
                    return a[..i] + a[i..];
            """)],
        [Method("string a",
            """
            int i = a.IndexOf('=');
                    if (i < 0)
                    {
                        throw new FormatException("'a' does not contain '='.");
                    }

                    return a[..i] + a[i..];
            """)]);

    [Test]
    public Task One_guard_is_raised_for_the_longest() => TogetherAsync(
        new RaiseGuard(),
        [Method("string a, bool more", "return a.Length <= 2 ? a : more ? a[..8] : a[..4];")],
        [Method("string a, bool more", "return a.Length <= 7 ? a : more ? a[..8] : a[..4];")]);

    [Test]
    public Task A_slice_of_a_slice_is_guarded_twice() => TogetherAsync(
        new GuardSlice(),
        [Method("string a", "return a[8..][..4];")],
        [Method("string a",
            """
            if (a is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'a' must have at least 8 characters.", nameof(a));
                    }

                    return a[8..] is { Length: >= 4 } text ? text[..4] : throw new InvalidOperationException("The value must have at least 4 characters.");
            """)]);

    [Test]
    public Task What_cannot_be_clamped_is_fixed_as_it_can_be() => TogetherAsync(
        new ClampSlice(),
        [Method("string a, string b", "return a.Length >= 7 ? a[..8] : a.Trim()[..4] + b[..2];")],
        [Method("string a, string b",
            """
            return a.Length >= 8 ? a[..8] : (a.Trim() is { Length: >= 4 } text ? text[..4] : throw new InvalidOperationException("The value must have at least 4 characters.")) + (b.Length <= 2 ? b : b[..2]);
            """)]);

    [Test]
    public Task A_search_that_is_no_prefix_is_tested() => TogetherAsync(
        new KeepWholeText(),
        [Method("string a, string b", "return a[..a.IndexOf('=')] + b[b.IndexOf('=')..];")],
        [Method("string a, string b",
            """
            int index2 = b.IndexOf('=');
                    if (index2 < 0)
                    {
                        throw new FormatException("'b' does not contain '='.");
                    }

                    return (a.IndexOf('=') is var index && index >= 0 ? a[..index] : a) + b[index2..];
            """)]);

    [Test]
    public Task Two_documents_are_clamped() => TogetherAsync(
        new ClampSlice(),
        [Method("string a", "return a[..8];"), Method("string a", "return a[^4..];", "D")],
        [Method("string a", "return a.Length <= 8 ? a : a[..8];"), Method("string a", "return a.Length <= 4 ? a : a[^4..];", "D")]);

    [Test]
    public Task Two_documents_get_a_prefix_each() => TogetherAsync(
        new TotalPrefix(),
        [Method("string? a", "return a[..8];"), Method("string? a, string? b", "return a[..4] + b[..2];", "D")],
        [
            WithPrefix(Method("string? a", "return Prefix(a, 8);")),
            WithPrefix(Method("string? a, string? b", "return Prefix(a, 4) + Prefix(b, 2);", "D")),
        ]);

    [Test]
    public Task The_parts_of_a_type_do_not_declare_the_prefix_twice() => TogetherAsync(
        new TotalPrefix(),
        [Method("string? a", "return a[..8];", "C", "partial "), Method("string? a, int n", "return a[..4];", "C", "partial ")],
        [
            Method("string? a", "return a is null ? string.Empty : a.Length <= 8 ? a : a[..8];", "C", "partial "),
            Method("string? a, int n", "return a is null ? string.Empty : a.Length <= 4 ? a : a[..4];", "C", "partial "),
        ]);

    [Test]
    public async Task A_document_is_fixed_alone()
    {
        string[] before = [Method("string a", "return a[..8];"), Method("string a", "return a[^4..];", "D")];
        using var workspace = SliceWorkspace.Of([Usings, .. before]);

        await workspace.FixAllAsync(new ClampSlice(), FixAllScope.Document);

        string[] expected = [Usings, Method("string a", "return a.Length <= 8 ? a : a[..8];"), before[1]];
        Assert.That(await workspace.TextsAsync(), Is.EqualTo(expected));
    }

    private const string Usings = "global using System;";

    private static async Task TogetherAsync(CodeFixProvider fix, string[] before, string[] after)
    {
        foreach (FixAllScope scope in new[] { FixAllScope.Project, FixAllScope.Solution })
        {
            using var workspace = SliceWorkspace.Of([Usings, .. before]);

            await workspace.FixAllAsync(fix, scope);

            string[] expected = [Usings, .. after];
            Assert.That(await workspace.TextsAsync(), Is.EqualTo(expected));
        }
    }

    private static string Method(string parameters, string body, string type = "C", string modifier = "") =>
        $$"""
        {{modifier}}class {{type}}
        {
            public string M({{parameters}})
            {
                {{body}}
            }
        }
        """;

    private static string WithPrefix(string type) => type[..^1]
        + "\n    private static string Prefix(string? text, int length) => text is null ? string.Empty : text.Length <= length ? text : text[..length];\n}";
}
