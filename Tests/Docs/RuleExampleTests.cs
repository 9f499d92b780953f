using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Tests.Robustness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Docs;

/// <summary>The examples of the rule pages are compiled, and say what they claim to say.</summary>
[TestFixture]
internal sealed partial class RuleExampleTests
{
    [TestCaseSource(nameof(CodeRules))]
    public void A_page_shows_a_mistake_and_its_absence(string id)
    {
        Assert.That(RulePage.Of(id).Examples("csharp", "bad"), Is.Not.Empty);
        Assert.That(RulePage.Of(id).Examples("csharp", "good"), Is.Not.Empty);
    }

    [TestCaseSource(nameof(CodeExamples), ["bad"])]
    public async Task A_bad_example_has_one_finding_of_its_rule(string id, string example) =>
        Assert.That(await FindingsAsync(example), Is.EqualTo(new[] { id }));

    [TestCaseSource(nameof(CodeExamples), ["good"])]
    public async Task A_good_example_is_silent_even_in_strict_mode(string id, string example) =>
        Assert.That(await FindingsAsync(example), Is.Empty);

    [Test]
    public async Task Options_that_the_page_calls_bad_are_reported()
    {
        foreach (string options in RulePage.Of(RuleIds.InvalidOption).Examples("ini", "bad"))
        {
            string[] findings = await AnalyzerRun.FindingsAsync<OptionsAnalyzer>("class C { }", TestSetting.WithOptions(options));

            Assert.That(findings, Is.EqualTo(new[] { RuleIds.InvalidOption }), options);
        }
    }

    [Test]
    public async Task Options_that_the_page_calls_good_are_not()
    {
        string options = RulePage.Of(RuleIds.InvalidOption).Examples("ini", "good").Single();

        Assert.That(await AnalyzerRun.FindingsAsync<OptionsAnalyzer>("class C { }", TestSetting.WithOptions(options)), Is.Empty);
    }

    private static async Task<string[]> FindingsAsync(string example) =>
        [.. (await EveryAnalyzer.DiagnosticsAsync(example, TestSetting.Strict)).Select(finding => finding.Id)];

    private static IEnumerable<string> CodeRules() => Rules.Ids.Where(id => id != RuleIds.InvalidOption);

    private static IEnumerable<TestCaseData> CodeExamples(string kind) =>
        from id in CodeRules()
        from example in RulePage.Of(id).Examples("csharp", kind).Select((text, index) => (text, index))
        select new TestCaseData(id, example.text).SetArgDisplayNames(id, $"{kind} example {example.index + 1}");
}
