using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using VerifyClamp = CodeFixVerifier<SliceAnalyzer, ClampSlice>;
using VerifyGuard = CodeFixVerifier<SliceAnalyzer, GuardSlice>;
using VerifyPrefix = CodeFixVerifier<SliceAnalyzer, TotalPrefix>;

/// <summary>Comments, blank lines and directives stay where they belong.</summary>
[TestFixture]
internal sealed class TriviaTests
{
    [Test]
    public Task A_comment_stays_with_its_statement() => VerifyGuard.FixesAsync(
        Method(
            """
                    Console.WriteLine();

                    // The first part is enough
                    // to tell users apart.
                    var shown = {|NETRA1004:id[..8]|}; // not more
                    Console.WriteLine(shown);
            """),
        Method(
            """
                    Console.WriteLine();

                    if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    // The first part is enough
                    // to tell users apart.
                    var shown = id[..8]; // not more
                    Console.WriteLine(shown);
            """));

    [Test]
    public Task A_directive_stays_above_the_check() => VerifyGuard.FixesAsync(
        Method(
            """
            #if !NEVER
                    Console.WriteLine();
            #endif
                    // why
                    Console.WriteLine({|NETRA1004:id[..8]|});
            #region end
            #endregion
            """),
        Method(
            """
            #if !NEVER
                    Console.WriteLine();
            #endif
                    if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    // why
                    Console.WriteLine(id[..8]);
            #region end
            #endregion
            """));

    [Test]
    public Task Lines_and_comments_inside_a_statement_stay() => VerifyGuard.FixesAsync(
        Method(
            """
                    Console.WriteLine(
                        "{0} {1}", // format
                        {|NETRA1004:id[..8]|} /* id */,
                        id);
            """),
        Method(
            """
                    if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    Console.WriteLine(
                        "{0} {1}", // format
                        id[..8] /* id */,
                        id);
            """));

    [Test]
    public Task Comments_around_a_clamped_slice_stay() => VerifyClamp.FixesAsync(
        Method(
            """
                    Console.WriteLine(
                        // the head
                        {|NETRA1004:id[..8]|} /* eight */
                        + id); // all
            """),
        Method(
            """
                    Console.WriteLine(
                        // the head
                        (id.Length <= 8 ? id : id[..8]) /* eight */
                        + id); // all
            """));

    [Test]
    public Task Windows_line_ends_stay() => VerifyGuard.FixesAsync(
        Method("        Console.WriteLine({|NETRA1004:id[..8]|});").ReplaceLineEndings("\r\n"),
        Method(
            """
                    if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    Console.WriteLine(id[..8]);
            """).ReplaceLineEndings("\r\n"));

    [Test]
    public Task Tabs_stay() => VerifyGuard.FixesAsync(
        Method("        Console.WriteLine({|NETRA1004:id[..8]|});").Replace("    ", "\t"),
        Method(
            """
                    if (id is not { Length: >= 8 })
                    {
                        throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                    }

                    Console.WriteLine(id[..8]);
            """).Replace("    ", "\t"),
        setting: TestSetting.WithOptions("indent_style = tab"));

    [Test]
    public Task A_file_header_stays_on_top_of_a_new_using() => VerifyPrefix.FixesAsync(
        "// The header.\n\nclass C { string M(string? s) => {|NETRA1001:s[..8]|}; }",
        "// The header.\n\nusing Netra;\n\nclass C { string M(string? s) => SafeId.Prefix(s, 8); }",
        setting: new TestSetting
        {
            OtherSources = ["namespace Netra { public static class SafeId { public static string Prefix(string? id, int length) => \"\"; } }"],
        });

    private static string Method(string body) =>
        $$"""
        class C
        {
            public void M(string id)
            {
        {{body}}
            }
        }
        """;
}
