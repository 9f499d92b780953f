using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<SliceAnalyzer, TotalPrefix>;

[TestFixture]
internal sealed class TotalPrefixTests
{
    private const string Declared = """
            private static string Prefix(string? text, int length) => text is null ? string.Empty : text.Length <= length ? text : text[..length];
        """;

    [TestCase("{|NETRA1001:id[..8]|}", "Prefix(id, 8)")]
    [TestCase("{|NETRA1001:id[0..8]|}.Trim()", "Prefix(id, 8).Trim()")]
    [TestCase("{|NETRA1001:id.Substring(0, 8)|}", "Prefix(id, 8)")]
    [TestCase("{|NETRA1001:id.Remove(Size)|}", "Prefix(id, Size)")]
    [TestCase("{|NETRA1001:Get()[..8]|}", "Prefix(Get(), 8)")]
    [TestCase("$\"{{|NETRA1001:id[..8]|}}_{{|NETRA1001:Get()[..4]|}}\"", "$\"{Prefix(id, 8)}_{Prefix(Get(), 4)}\"")]
    public Task A_method_is_declared_and_called(string before, string after) => Verify.FixesAsync(
        Class(before),
        Class(after, Declared));

    [Test]
    public Task The_method_that_is_there_is_called() => Verify.FixesAsync(
        Class("{|NETRA1001:id[..8]|}", Declared),
        Class("Prefix(id, 8)", Declared));

    [TestCase("    string Prefix => \"\";")]
    [TestCase("    static string Prefix(string? text, int length) => \"\";")]
    [TestCase("    class Prefix;")]
    public Task A_name_that_is_taken_is_not_used(string other) => Verify.FixesAsync(
        Class("{|NETRA1001:id[..8]|}", other),
        Class("SafePrefix(id, 8)", other + "\n\n" + Declared.Replace("Prefix", "SafePrefix")));

    [Test]
    public Task The_runtime_s_method_is_called_where_it_is_referenced() => Verify.FixesAsync(
        Class("{|NETRA1001:id[..8]|}"),
        "using Netra;\n\n" + Class("SafeId.Prefix(id, 8)"),
        setting: Runtime);

    [Test]
    public Task The_header_stays_on_top() => Verify.FixesAsync(
        "// The header.\nusing System.Text;\n\n" + Class("{|NETRA1001:id[..8]|}"),
        "// The header.\nusing System.Text;\nusing Netra;\n\n" + Class("SafeId.Prefix(id, 8)"),
        setting: Runtime);

    [Test]
    public Task The_using_that_is_there_is_used() => Verify.FixesAsync(
        "using Netra;\n\n" + Class("{|NETRA1001:id[..8]|}"),
        "using Netra;\n\n" + Class("SafeId.Prefix(id, 8)"),
        setting: Runtime);

    [Test]
    public Task Annotations_are_written_only_where_they_are_enabled() => Verify.FixesAsync(
        """
        class C
        {
        #nullable enable
            public string M(string? id) => {|NETRA1001:id.Substring(0, 8)|};
        #nullable restore
        }
        """,
        """
        class C
        {
        #nullable enable
            public string M(string? id) => Prefix(id, 8);

            private static string Prefix(string text, int length) => text == null ? string.Empty : text.Length <= length ? text : text[..length];
        #nullable restore
        }
        """,
        setting: new TestSetting { Language = LanguageVersion.CSharp8, Nullable = NullableContextOptions.Disable });

    [TestCase("interface I { string? Id { get; } string M() => {|NETRA1001:Id[..8]|}; }",
        "interface I { string? Id { get; } string M() => Id is null ? string.Empty : Id.Length <= 8 ? Id : Id[..8]; }")]
    [TestCase("partial class P { string? id; string M() => \"x\" + {|NETRA1001:id[..8]|}; }",
        "partial class P { string? id; string M() => \"x\" + (id is null ? string.Empty : id.Length <= 8 ? id : id[..8]); }")]
    public Task In_place_where_no_method_can_be_declared(string before, string after) => Verify.FixesAsync(
        before,
        after,
        setting: new TestSetting { OtherSources = ["partial class P { }"] });

    [TestCase("{|NETRA1001:id[3..]|}")]
    [TestCase("{|NETRA1001:id[^4..]|}")]
    [TestCase("{|NETRA1001:id[..n]|}")]
    [TestCase("{|NETRA1001:id.AsSpan(0, 8)|}.ToString()")]
    [TestCase("new UserExecutionContext({|NETRA1001:id[..8]|}).UserId")]
    [TestCase("new UserExecutionContext(\"\") { UserId = $\"ws_{{|NETRA1001:id[..8]|}}\" }.UserId")]
    public Task Nothing_is_offered_for_other_slices_and_for_identities(string slice) => Verify.OffersNoFixAsync(
        Class(slice) + "\nclass UserExecutionContext(string id) { public string UserId { get; init; } = id; }");

    private static readonly TestSetting Runtime = new()
    {
        OtherSources = ["namespace Netra { public static class SafeId { public static string Prefix(string? id, int length) => \"\"; } }"],
    };

    private static string Class(string expression, string? more = null) =>
        $$"""
        class C
        {
            const int Size = 8;
            static string? Get() => Environment.GetEnvironmentVariable("ID");

            public string M(string? id, int n) => {{expression}};
        }
        """.Replace(";\n}", more is null ? ";\n}" : $";\n\n{more}\n}}");
}
