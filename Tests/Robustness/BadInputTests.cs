using System.Text;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>Code that is incomplete, huge or deep never makes an analyzer crash or hang.</summary>
[TestFixture]
internal sealed class BadInputTests
{
    private static readonly TestSetting Broken = TestSetting.Strict with { AllowCompileErrors = true };

    public static IReadOnlyList<TestCaseData> IncompleteCode { get; } =
    [
        new TestCaseData("").SetName("Nothing"),
        new TestCaseData("class").SetName("A word"),
        new TestCaseData("class C { string M(string s) => s[..").SetName("An open range"),
        new TestCaseData("class C { string M(string s) => s[..8").SetName("An open bracket"),
        new TestCaseData("class C { string M(string s) { return s.Substring(").SetName("An open call"),
        new TestCaseData("class C { string M(string s) => s.Substring(); }").SetName("A call without arguments"),
        new TestCaseData("class C { string M(string s) => s.Substring(0, count: 8); }").SetName("A parameter that does not exist"),
        new TestCaseData("class C { string M(string s) => s[\"a\"..]; }").SetName("A bound of another type"),
        new TestCaseData("class C { string M(Missing s) => s[..8]; }").SetName("A type that does not exist"),
        new TestCaseData("class C { string M(string s) => s[..undefined]; }").SetName("A bound that does not exist"),
        new TestCaseData("class C { string M(string s) { if (s.Length >= ) return s[..8]; return s; } }").SetName("Half a condition"),
        new TestCaseData("class C { string M(string s) => s switch { { Length: >= 8 } => s[..8], }").SetName("Half a switch"),
        new TestCaseData("class C { string M(string s) { goto missing; return s[..8]; } }").SetName("A jump to nowhere"),
        new TestCaseData("class C : C { string S => base.S[..8]; }").SetName("A class that is its own base"),
        new TestCaseData("class C { string M(string s) => M(s[..8]); string M(string s) => M(s[..8]); }").SetName("A method declared twice"),
        new TestCaseData("string s = args[0]; return s[..8];").SetName("Statements that return text from the top level"),
        new TestCaseData("public sealed class UserExecutionContext { public UserExecutionContext(string userId, string ) { } }").SetName("A parameter that has no name yet"),
        new TestCaseData("public sealed class UserExecutionContext(string ) { public required string { get; set; } }").SetName("Members that have no name yet"),
        new TestCaseData("public record struct UserExecutionContext(string , string UserId); class C { object M() => new UserExecutionContext(null, ) with { }; }").SetName("A context that is being typed"),
    ];

    [TestCaseSource(nameof(IncompleteCode))]
    public async Task Incomplete_code_is_survived(string source) =>
        AssertNoCrash(await EveryAnalyzer.DiagnosticsAsync(source, Broken));

    [TestCase("if (s != null && s.Missing()) { return s[..8]; } return null;")]
    [TestCase("if (s.Length >= 8 && Missing(s)) { return s[..8]; } return null;")]
    [TestCase("if (Missing(s) && s.Length >= 8) { return s[..8]; } return null;")]
    [TestCase("if (s.Length < 8 || Missing(s)) { return null; } return s[..8];")]
    [TestCase("if (!Missing(s)) { return null; } return s[..8];")]
    public async Task Of_what_a_condition_asks_that_is_being_typed_nothing_is_said(string statements) => Assert.That(
        await EveryAnalyzer.DiagnosticsAsync($"class C {{ string M(string[] all) {{ string s = all.FirstOrDefault(); {statements} }} }}", Broken),
        Has.None.Matches<Diagnostic>(finding => finding.Id is "NETRA1001" or "NETRA1002" or "NETRA1003" or "NETRA1004"));

    [Test]
    public async Task A_framework_without_its_types_is_survived() =>
        AssertNoCrash(await EveryAnalyzer.DiagnosticsAsync("class C { string M(string s) => s[..8]; }", Broken with { References = [] }));

    [Test, CancelAfter(180_000)]
    public async Task Ten_thousand_statements_are_survived(CancellationToken cancel)
    {
        var body = new StringBuilder("class C { void M(string s, int n) {\n");
        for (int i = 0; i < 10_000; i++)
        {
            body.AppendLine($"if (s.Length > {i}) {{ Console.WriteLine(s[..n]); n++; }}");
        }

        await AssertSurvivesAsync(body.Append("} }").ToString(), cancel);
    }

    [Test, CancelAfter(60_000)]
    public async Task A_sum_of_a_thousand_slices_is_survived(CancellationToken cancel) =>
        await AssertSurvivesAsync($"class C {{ string M(string s) => {string.Join(" + ", Enumerable.Repeat("s[..8]", 1_000))}; }}", cancel);

    /// <remarks>Not as ranges: the compiler's own time doubles with each range that is nested in another.</remarks>
    [Test, CancelAfter(60_000)]
    public async Task Two_hundred_nested_slices_are_survived(CancellationToken cancel) =>
        await AssertSurvivesAsync($"class C {{ string M(string s) => s{string.Concat(Enumerable.Repeat(".Substring(1)", 200))}; }}", cancel);

    [Test, CancelAfter(60_000)]
    public async Task Two_hundred_nested_conditions_are_survived(CancellationToken cancel) =>
        await AssertSurvivesAsync(
            $"class C {{ string M(string s) {{ {string.Concat(Enumerable.Range(0, 200).Select(i => $"if (s.Length != {i}) {{ "))} return s[..8]; {new string('}', 200)} return s; }} }}",
            cancel);

    [Test, CancelAfter(60_000)]
    public async Task Helpers_that_call_each_other_are_survived(CancellationToken cancel) =>
        await AssertSurvivesAsync(
            """
            class C
            {
                bool IsLong(string s) => s.Length >= 8 || IsFine(s);
                bool IsFine(string s) => IsLong(s) && IsFine(s[1..]);
                string Short(string s) => IsLong(s) ? Short(s[..8]) : IsFine(s) ? s[..4] : Short(Short(s));
            }
            """,
            cancel);

    [Test, CancelAfter(60_000)]
    public async Task A_text_that_is_built_in_a_thousand_steps_is_survived(CancellationToken cancel) =>
        await AssertSurvivesAsync(
            $$"""
            class C
            {
                string Next(string s) => s;
                string M(string s, bool b)
                {
                    string next = s, sum = s;
                    {{string.Concat(Enumerable.Repeat("next = Next(next); sum = sum + s; ", 500))}}
                    if (b) { s = next; } else { s = sum; }
                    return s[..8] + next[..8];
                }
            }
            """,
            cancel);

    [TestCase(1_000, true)]
    [TestCase(120_000, false)]
    public async Task A_slice_is_looked_at_unless_its_body_is_too_long_to_be_walked(int length, bool isReported)
    {
        string source = $"class C {{ string M(string? id) {{ /*{new string('-', length)}*/ return id[..8]; }} }}";

        IEnumerable<Diagnostic> findings = await EveryAnalyzer.DiagnosticsAsync(source, TestSetting.Strict);

        Assert.That(findings.Any(finding => finding.Id == "NETRA1001"), Is.EqualTo(isReported));
    }

    private static TestCaseData Code(string source, string situation) => new TestCaseData(source).SetArgDisplayNames(situation);

    private static async Task AssertSurvivesAsync(string source, CancellationToken cancel) =>
        AssertNoCrash(await Task.Run(() => EveryAnalyzer.DiagnosticsAsync(source, TestSetting.Strict), cancel).WaitAsync(cancel));

    private static void AssertNoCrash(IEnumerable<Diagnostic> findings) =>
        Assert.That(findings.Where(finding => finding.Id == "AD0001"), Is.Empty);
}
