using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Compiler;
using Netra.Benchmarks.Floor;
using Netra.Benchmarks.Labels;
using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks.Comparison;

/// <summary>What was measured, as ratios: times of one machine say nothing on another.</summary>
internal static class CostReport
{
    /// <summary>The tables of one code base.</summary>
    public static IEnumerable<Table> Tables(Samples samples) =>
        samples.Labels.Contains(Label.Netra) ? [Labels(samples), Analyzers(samples)] : [Labels(samples)];

    /// <summary>One row a label: what it adds to the bare compilation, and to analyzers that do nothing.</summary>
    private static Table Labels(Samples samples)
    {
        var table = new Table("label", "processor time, least", "median", "beyond the floor, least", "median", "allocations");
        foreach (string label in samples.Labels)
        {
            table.Add(
                label,
                Added(samples, label, Statistics.Least),
                Added(samples, label, Statistics.Median),
                BeyondFloor(samples, label, Statistics.Least),
                BeyondFloor(samples, label, Statistics.Median),
                Cell.Change(samples.Ratio(label, Label.Bare, Allocated, Statistics.Least) - 1));
        }

        return table;
    }

    /// <summary>
    /// One row for each of our analyzers: its share of the time that all of them take. It is the time of day, which other
    /// programs lengthen, so it is not set against the processor time of the compiler.
    /// </summary>
    private static Table Analyzers(Samples samples)
    {
        var table = new Table("analyzer", "share of our analyzers' time");
        string[] ours = [.. samples.Analyzers(Label.Netra).Where(name => name.StartsWith(FloorAnalyzer.Mirrored + ".", StringComparison.Ordinal))];
        double all = ours.Sum(analyzer => samples.Seconds(Label.Netra, analyzer));
        foreach (string analyzer in ours)
        {
            table.Add(analyzer, Cell.Share(samples.Seconds(Label.Netra, analyzer) / all));
        }

        return table;
    }

    /// <summary>One row for each code base, one column a label: what it adds to the bare compilation.</summary>
    public static Table Summary(IReadOnlyList<(Input Input, Samples Samples)> all)
    {
        string[] labels = [.. all.SelectMany(one => one.Samples.Labels).Distinct().Where(label => label != Label.Bare)];
        var table = new Table(["code", "compilations", "lines", .. labels, "netra beyond the floor"]);
        foreach ((Input input, Samples samples) in all)
        {
            table.Add(
            [
                input.Name,
                Cell.Count(input.Compilations.Count),
                Cell.Count(input.Lines),
                .. labels.Select(label => Added(samples, label, Statistics.Least)),
                BeyondFloor(samples, Label.Netra, Statistics.Least),
            ]);
        }

        return table;
    }

    private static string Added(Samples samples, string label, Func<IReadOnlyList<double>, double> pick) =>
        Cell.Change(samples.Ratio(label, Label.Bare, Processor, pick) - 1);

    private static string BeyondFloor(Samples samples, string label, Func<IReadOnlyList<double>, double> pick) => label is Label.Bare or Label.Floor
        ? ""
        : Cell.Change(samples.Ratio(label, Label.Bare, Processor, pick) - samples.Ratio(Label.Floor, Label.Bare, Processor, pick));

    private static double Processor(Sample sample) => sample.Usage.Processor.TotalSeconds;

    private static double Allocated(Sample sample) => sample.Usage.Allocated;
}
