namespace Netra.Benchmarks.Growth;

/// <summary>What one size cost.</summary>
/// <param name="Size">In the unit of what grows.</param>
/// <param name="Time">Of all our analyzers' own actions; what any analyzer would cost is not in it.</param>
/// <param name="Bare">Of the compilation without analyzers.</param>
/// <param name="Findings">How many diagnostics were reported.</param>
internal sealed record GrowthPoint(int Size, TimeSpan Time, TimeSpan Bare, int Findings)
{
    public double MicrosecondsEach => Time.TotalMicroseconds / Size;
}
