using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Tests.Robustness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Closing.Cases;

/// <summary>What the closing rules say of each case, held against its label.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class ClosingVerdicts
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<Diagnostic>>>> Analysed = new();

    private static IEnumerable<TestCaseData> Cases =>
        ClosingCase.All.Select(@case => new TestCaseData(@case).SetName($"{@case.Name}: {@case.Demand} {string.Join(" or ", @case.Ids)}"));

    [TestCaseSource(nameof(Cases))]
    public async Task The_rules_agree(ClosingCase @case)
    {
        IReadOnlyCollection<Diagnostic> reported = await ReportedAsync(@case);
        Assert.That(@case.IsMetBy(reported), Is.True, () => "reported: " + string.Join("\n", reported));
    }

    [TestCaseSource(typeof(ClosingCase), nameof(ClosingCase.Specimens))]
    public async Task The_analyzers_survive(string specimen) =>
        Assert.That(from finding in await AnalyseAsync(specimen) where finding.Id == "AD0001" select finding.GetMessage(), Is.Empty);

    [Test]
    public async Task The_goal_is_met()
    {
        var missed = new List<string>();
        var noise = new List<string>();
        ClosingCase[] cases = [.. ClosingCase.All];
        foreach (ClosingCase @case in cases)
        {
            IReadOnlyCollection<Diagnostic> reported = await ReportedAsync(@case);
            if (!@case.IsMetBy(reported))
            {
                string line = $"{@case.Name}: demands {@case.Demand} {string.Join(" or ", @case.Ids)}, got {string.Join(", ", reported.Select(finding => finding.Id))}";
                (@case.Demand == Demand.Report ? missed : noise).Add(line);
            }
        }

        int bad = cases.Count(@case => @case.Demand == Demand.Report);
        string summary = $"reported with the right id {bad - missed.Count}/{bad}, left alone {cases.Length - bad - noise.Count}/{cases.Length - bad}";
        TestContext.Progress.WriteLine(summary);
        TestContext.Out.WriteLine(string.Join("\n", [summary, .. missed, .. noise]));
        Assert.Multiple(() =>
        {
            Assert.That(missed, Has.Count.AtMost(0.05 * bad), "cases not reported with the right id");
            Assert.That(noise, Has.Count.AtMost(0.02 * (cases.Length - bad)), "cases not left alone");
        });
    }

    private static async Task<IReadOnlyCollection<Diagnostic>> ReportedAsync(ClosingCase @case)
    {
        SyntaxNode declaration = ClosingCase.Folder.Named(@case.Specimen).DeclarationOf(@case.Name);
        return
        [
            .. (await AnalyseAsync(@case.Specimen)).Where(finding =>
                finding.Id.StartsWith("NETRA3", StringComparison.Ordinal)
                && finding.Severity >= DiagnosticSeverity.Info
                && finding.Location.SourceTree == declaration.SyntaxTree
                && declaration.Span.Contains(finding.Location.SourceSpan)),
        ];
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyseAsync(string specimen) =>
        Analysed.GetOrAdd(specimen, static name => new(() => ClosingCase.Folder.Named(name).Compilation
            .WithAnalyzers([.. EveryAnalyzer.OfThePackage()])
            .GetAnalyzerDiagnosticsAsync())).Value;
}
