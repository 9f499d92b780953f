namespace Netra.Benchmarks.Reporting;

internal static class Statistics
{
    public static double Least(IReadOnlyList<double> values) => values.Min();

    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    public static double Median(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
