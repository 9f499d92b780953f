using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks.Growth;

/// <summary>Tables and plots of how the time grows.</summary>
internal static class GrowthReport
{
    /// <summary>Measures everything that grows.</summary>
    /// <param name="folder">Where the plots are written; without one there are none.</param>
    public static async Task<int> RunAsync(string? folder)
    {
        await RunAsync("One body", Growing.Bodies, folder, "growth-bodies.svg");
        await RunAsync("A code base", Growing.CodeBases, folder, "growth-code-bases.svg");
        return 0;
    }

    private static async Task RunAsync(string title, IReadOnlyList<Growing> all, string? folder, string file)
    {
        var table = new Table("what grows", "size", "µs each", "all, ms", "share of the bare compilation", "findings");
        var curves = new List<Curve>();
        foreach (Growing growing in all)
        {
            var points = new List<(int, double)>();
            await foreach (GrowthPoint point in GrowthRun.PointsAsync(growing))
            {
                points.Add((point.Size, point.MicrosecondsEach));
                table.Add(
                    growing.Name,
                    $"{Cell.Count(point.Size)} {growing.Unit}",
                    Cell.Figure(point.MicrosecondsEach),
                    Cell.Figure(point.Time.TotalMilliseconds),
                    Cell.Share(point.Time / point.Bare),
                    Cell.Count(point.Findings));
                Output.Progress($"{growing.Name}, {point.Size}: {Cell.Figure(point.Time.TotalMilliseconds)} ms");
            }

            curves.Add(new Curve(growing.Name, points));
        }

        Output.Section(title, table);
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, file), LogLogPlot.Svg($"{title}: µs for each unit of size", curves));
        }
    }
}
