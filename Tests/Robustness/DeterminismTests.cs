using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Tests.Soundness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>The same code gets the same findings: in one thread or in many, whatever comes first, each time.</summary>
[TestFixture]
internal sealed class DeterminismTests
{
    private const int Rounds = 2;

    private static IEnumerable<string> Families => SpecimenSources.Families;

    [TestCaseSource(nameof(Families))]
    public async Task The_same_is_reported_each_time(string family)
    {
        IReadOnlyList<(string Name, string Text)> files = SpecimenSources.Of(family);
        Assert.That(await FindingsAsync(files, concurrently: false), Is.Not.Empty);
        await AssertAlwaysTheSameAsync(files);
    }

    /// <remarks>Each by itself: which of two types of one name counts is a matter of the order of files.</remarks>
    [TestCaseSource(typeof(BadInputTests), nameof(BadInputTests.IncompleteCode))]
    public async Task The_same_is_reported_of_broken_code_each_time(string source) =>
        await AssertAlwaysTheSameAsync([("Broken.cs", source), ("Other.cs", "")]);

    private static async Task AssertAlwaysTheSameAsync(IReadOnlyList<(string Name, string Text)> files)
    {
        string[] expected = await FindingsAsync(files, concurrently: false);
        for (int round = 0; round < Rounds; round++)
        {
            var draw = new Draw(20251125, round);
            (string, string)[] shuffled = [.. files.OrderBy(_ => draw.Below(int.MaxValue))];
            AssertSame(expected, await FindingsAsync(files, concurrently: false), "again");
            AssertSame(expected, await FindingsAsync(files, concurrently: true), "concurrently");
            AssertSame(expected, await FindingsAsync(shuffled, concurrently: false), "files in another order");
            AssertSame(expected, await FindingsAsync(shuffled, concurrently: true), "concurrently, files in another order");
        }
    }

    private static void AssertSame(string[] expected, string[] actual, string how)
    {
        Assert.That(actual.Except(expected), Is.Empty, $"{how}: only then, instead of {string.Join('\n', expected.Except(actual))}");
        Assert.That(expected.Except(actual), Is.Empty, $"{how}: not then");
        Assert.That(actual, Is.EqualTo(expected), how);
    }

    /// <remarks>
    /// In which order the compiler asks about bodies, and hands the findings out, is its own affair: they are sorted by
    /// where they stand and by rule. What a rule says of one place stays in the order in which it was reported.
    /// </remarks>
    private static async Task<string[]> FindingsAsync(IReadOnlyList<(string Name, string Text)> files, bool concurrently)
    {
        var options = new CompilationWithAnalyzersOptions(ManyFiles.Options, onAnalyzerException: null, concurrently, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers run = ManyFiles.Compile(files).WithAnalyzers([.. EveryAnalyzer.OfThePackage()], options);
        return
        [
            .. (await run.GetAnalyzerDiagnosticsAsync())
                .OrderBy(finding => $"{Place(finding.Location)} {finding.Id}", StringComparer.Ordinal)
                .Select(Described),
        ];
    }

    private static string Described(Diagnostic finding)
    {
        string properties = string.Join(", ", finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"));
        string others = string.Join(", ", finding.AdditionalLocations.Select(Place));
        return $"{Place(finding.Location)}: {finding.Severity} {finding.Id} {finding.GetMessage()} [{properties}] [{others}]";
    }

    private static string Place(Location location) => $"{location.SourceTree?.FilePath}@{location.SourceSpan.Start:000000}-{location.SourceSpan.End:000000}";
}
