using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction.Cases;

/// <summary>What the construction rules say of each case, held against its label.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
public sealed class VerdictTests
{
    /// <summary>Every context type of the vocabulary is open: what is said of declarations is looked at on its own.</summary>
    const string OpenTypeRule = "NETRA2007";
    const string OpenTypeSpecimen = "OpenTypes";

    static readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<Diagnostic>>>> Analysed = new();

    static IEnumerable<TestCaseData> Cases =>
        from @case in ConstructionCase.All
        select new TestCaseData(@case).SetName($"{@case.Name} is {(@case.IsUnsafe ? "reported as " + string.Join(" or ", @case.Expected) : "left alone")}");

    [TestCaseSource(nameof(Cases))]
    public async Task The_rules_agree(ConstructionCase @case)
    {
        var reported = await ReportedAsync(@case);
        if (@case.IsUnsafe)
        {
            Assert.That(reported.Intersect(@case.Expected), Is.Not.Empty, $"reported: {string.Join(", ", reported)}");
        }
        else
        {
            Assert.That(reported, Is.Empty);
        }
    }

    [TestCaseSource(typeof(ConstructionCase), nameof(ConstructionCase.Specimens))]
    public async Task The_analyzers_survive(string specimen) =>
        Assert.That(from diagnostic in await AnalyseAsync(specimen) where diagnostic.Id == "AD0001" select diagnostic.GetMessage(), Is.Empty);

    [Test]
    public async Task The_goal_is_met()
    {
        var verdicts = new List<(ConstructionCase Case, string[] Reported)>();
        foreach (var @case in ConstructionCase.All)
        {
            verdicts.Add((@case, await ReportedAsync(@case)));
        }

        var missed = verdicts.Where(verdict => verdict.Case.IsUnsafe && !verdict.Reported.Intersect(verdict.Case.Expected).Any()).ToArray();
        var noise = verdicts.Where(verdict => !verdict.Case.IsUnsafe && verdict.Reported.Length > 0).ToArray();
        var @unsafe = verdicts.Count(verdict => verdict.Case.IsUnsafe);
        var safe = verdicts.Count - @unsafe;
        TestContext.Progress.WriteLine($"unsafe reported {@unsafe - missed.Length}/{@unsafe}, safe reported {noise.Length}/{safe}");
        foreach (var (@case, reported) in missed.Concat(noise))
        {
            TestContext.Out.WriteLine($"{@case}: expected {Listed(@case.Expected)}, reported {Listed(reported)}");
        }

        Assert.Multiple(() =>
        {
            Assert.That(missed, Has.Length.AtMost(0.05 * @unsafe), "unsafe cases without the right id");
            Assert.That(noise, Has.Length.AtMost(0.02 * safe), "safe cases reported");
        });
    }

    static string Listed(IReadOnlyCollection<string> ids) => ids.Count == 0 ? "nothing" : string.Join(", ", ids);

    static async Task<string[]> ReportedAsync(ConstructionCase @case)
    {
        var declaration = ConstructionCase.Folder.Named(@case.Specimen).DeclarationOf(@case.Name);
        return
        [
            .. from diagnostic in await AnalyseAsync(@case.Specimen)
               where diagnostic.Id.StartsWith("NETRA2", StringComparison.Ordinal)
               where diagnostic.Location.SourceTree == declaration.SyntaxTree && declaration.Span.Contains(diagnostic.Location.SourceSpan)
               where diagnostic.Id != OpenTypeRule || @case.Specimen == OpenTypeSpecimen
               select diagnostic.Id,
        ];
    }

    static Task<ImmutableArray<Diagnostic>> AnalyseAsync(string specimen) =>
        Analysed.GetOrAdd(specimen, static name => new(() => ConstructionCase.Folder.Named(name).Compilation
            .WithAnalyzers(ConstructionAnalyzers, new AnalyzerOptions([], new ConfiguredOptions(ConstructionCase.Options)))
            .GetAllDiagnosticsAsync())).Value;

    internal static ImmutableArray<DiagnosticAnalyzer> ConstructionAnalyzers =>
    [
        .. from type in typeof(Netra.Analyzers.Slicing.SliceAnalyzer).Assembly.GetTypes()
           where type.Namespace == "Netra.Analyzers.Construction" && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];
}
