using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Netra.Benchmarks.Bodies;

namespace Netra.Benchmarks.Growth;

/// <summary>Measures something at all its sizes.</summary>
internal static class GrowthRun
{
    /// <summary>Of the largest bodies one round takes seconds; of small ones many are needed before the code is warm.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(4);

    /// <summary>Beyond this a larger size has nothing to add but waiting.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    private const int MostRounds = 40;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Measures from the smallest size on, as long as it does not take too long.</summary>
    public static async IAsyncEnumerable<GrowthPoint> PointsAsync(Growing growing)
    {
        foreach (int size in growing.Sizes)
        {
            GrowthPoint point = await PointAsync(size, [.. growing.Files(size).Select(text => SourceText.From(text))]);
            yield return point;
            if (point.Time > TooLong)
            {
                yield break;
            }
        }
    }

    private static async Task<GrowthPoint> PointAsync(int size, SourceText[] files)
    {
        var least = new GrowthPoint(size, TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int rounds = 0;
        do
        {
            (var analyzers, int findings) = await TimedRun.AnalyzeAsync(Compilation(files), new AnalyzerOptions([]));
            var time = new TimeSpan(analyzers.SelectMany(analyzer => analyzer.Times.Times).Sum(action => action.Time.Ticks));
            least = least with
            {
                Time = TimedRun.Shorter(least.Time, time),
                Bare = TimedRun.Shorter(least.Bare, TimedRun.Emit(() => Compilation(files))),
                Findings = findings,
            };
            rounds++;
        }
        while (rounds < MostRounds && least.Time < TooLong && Environment.CpuUsage.TotalTime - start < Enough);

        return least;
    }

    private static CSharpCompilation Compilation(SourceText[] files) => CSharpCompilation.Create(
        "Generated",
        files.Select((file, number) => CSharpSyntaxTree.ParseText(file, path: $"File{number}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
}
