using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks.Bodies;

/// <summary>The bodies that cost most, and what all of them cost together.</summary>
internal static class SlowestBodies
{
    public static async Task<int> RunAsync(Options options)
    {
        using var run = new BenchmarkRun(options);
        foreach (Input input in run.Inputs())
        {
            await PrintAsync(input, options.Rounds);
        }

        return run.ExitCode;
    }

    private static async Task PrintAsync(Input input, int rounds)
    {
        BodyTimes times = await BodyTimes.OfAsync(input, rounds);
        var analyzers = new Table("analyzer", "bodies, files and symbols", "share of the bare compilation", "slowest, ms");
        foreach (IGrouping<string, BodyTime> analyzer in times.All.GroupBy(body => body.Analyzer).OrderBy(analyzer => analyzer.Key, StringComparer.Ordinal))
        {
            analyzers.Add(analyzer.Key, Cell.Count(analyzer.Count()), Cell.Share(Milliseconds(analyzer) / times.Bare.TotalMilliseconds), Cell.Figure(analyzer.Max(body => body.Time).TotalMilliseconds));
        }

        analyzers.Add("all", Cell.Count(times.All.Count()), Cell.Share(Milliseconds(times.All) / times.Bare.TotalMilliseconds), Cell.Figure(times.All.Max(body => body.Time).TotalMilliseconds));

        var slowest = new Table("body", "place", "analyzer", "ms", "share of the bare compilation");
        foreach (BodyTime body in times.All.OrderByDescending(body => body.Time).Take(15))
        {
            slowest.Add(
                body.Name,
                $"{Path.GetFileName(body.Place.Path)}:{body.Place.StartLinePosition.Line + 1}-{body.Place.EndLinePosition.Line + 1}",
                body.Analyzer,
                Cell.Figure(body.Time.TotalMilliseconds),
                Cell.Share(body.Time / times.Bare));
        }

        Output.Section($"{input.Name}: {input.Compilations.Count} compilations, {input.Files} files, {input.Lines} lines", analyzers, slowest);
    }

    private static double Milliseconds(IEnumerable<BodyTime> bodies) => bodies.Sum(body => body.Time.TotalMilliseconds);
}
