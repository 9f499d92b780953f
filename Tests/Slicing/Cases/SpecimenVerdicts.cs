using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Slicing;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>What the slicing rules say of each case, held against the label that running confirmed.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
public sealed class SpecimenVerdicts
{
    const string UnprovenRule = "NETRA1005";

    static readonly ConcurrentDictionary<(string Specimen, bool Strict), Lazy<Task<ImmutableArray<Diagnostic>>>> Analysed = new();

    static IEnumerable<TestCaseData> DefaultCases => CasesWhere(@case => @case.Label != Label.UnsafeStrict, "by default");

    static IEnumerable<TestCaseData> StrictCases => CasesWhere(@case => @case.Label != Label.SafeStrictOnly, "in strict mode");

    [TestCaseSource(nameof(DefaultCases))]
    public async Task The_default_rules_agree(SpecimenCase @case) => AssertAgrees(@case, await ReportedAsync(@case, strict: false));

    [TestCaseSource(nameof(StrictCases)), Category("Strict")]
    public async Task The_strict_mode_agrees(SpecimenCase @case) => AssertAgrees(@case, await ReportedAsync(@case, strict: true));

    [TestCaseSource(typeof(SliceSpecimens), nameof(SliceSpecimens.Names))]
    public async Task The_analyzer_survives(string specimen) =>
        Assert.That(from diagnostic in await AnalyseAsync(specimen, strict: true) where diagnostic.Id == "AD0001" select diagnostic.GetMessage(), Is.Empty);

    [Test]
    public async Task The_goal_is_met()
    {
        var verdicts = new List<(SpecimenCase Case, bool Reported)>();
        foreach (var @case in SliceSpecimens.AllCases)
        {
            verdicts.Add((@case, (await ReportedAsync(@case, strict: false)).Any()));
        }

        var unsafeCore = verdicts.Where(verdict => verdict.Case.Label == Label.UnsafeCore).ToArray();
        var safe = verdicts.Where(verdict => !verdict.Case.IsUnsafe).ToArray();
        var found = unsafeCore.Count(verdict => verdict.Reported);
        var wrong = safe.Count(verdict => verdict.Reported);
        var summary = $"unsafe core reported {found}/{unsafeCore.Length}, safe reported {wrong}/{safe.Length}";
        TestContext.Progress.WriteLine(summary);
        TestContext.Out.WriteLine(summary);
        foreach (var missed in unsafeCore.Where(verdict => !verdict.Reported))
        {
            TestContext.Out.WriteLine($"missed: {missed.Case}");
        }

        foreach (var noise in safe.Where(verdict => verdict.Reported))
        {
            TestContext.Out.WriteLine($"noise: {noise.Case}");
        }

        Assert.Multiple(() =>
        {
            Assert.That(found, Is.AtLeast(0.97 * unsafeCore.Length), "unsafe core cases reported");
            Assert.That(wrong, Is.AtMost(0.02 * safe.Length), "safe cases reported");
        });
    }

    static void AssertAgrees(SpecimenCase @case, IEnumerable<Diagnostic> reported)
    {
        if (@case.IsUnsafe)
        {
            Assert.That(reported, Is.Not.Empty);
        }
        else
        {
            Assert.That(reported, Is.Empty);
        }
    }

    static IEnumerable<TestCaseData> CasesWhere(Func<SpecimenCase, bool> condition, string mode) =>
        from @case in SliceSpecimens.AllCases
        where condition(@case)
        select new TestCaseData(@case).SetName($"{@case.Name} is {(@case.IsUnsafe ? "reported" : "left alone")} {mode}");

    /// <summary>Everything a user sees (suggestions and up) inside the case and the helpers it owns.</summary>
    static async Task<IEnumerable<Diagnostic>> ReportedAsync(SpecimenCase @case, bool strict)
    {
        var span = SliceSpecimens.Folder.Named(@case.Specimen).DeclarationOf(@case.Name).Span;
        return (await AnalyseAsync(@case.Specimen, strict)).Where(diagnostic =>
            diagnostic.Id.StartsWith("NETRA1", StringComparison.Ordinal)
            && diagnostic.Severity >= DiagnosticSeverity.Info
            && span.Contains(diagnostic.Location.SourceSpan));
    }

    static Task<ImmutableArray<Diagnostic>> AnalyseAsync(string name, bool strict) =>
        Analysed.GetOrAdd((name, strict), static key => new(() =>
        {
            var compilation = SliceSpecimens.Folder.Named(key.Specimen).Compilation;
            if (key.Strict)
            {
                compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                    [KeyValuePair.Create(UnprovenRule, ReportDiagnostic.Warn)]));
            }

            return compilation.WithAnalyzers([new SliceAnalyzer()]).GetAllDiagnosticsAsync();
        })).Value;
}
