using System.Globalization;

namespace Netra.Benchmarks.Compiler;

/// <summary>What a process has used up.</summary>
/// <param name="Processor">Processor time of its own code, on all threads together.</param>
/// <param name="Allocated">Bytes that were allocated on its managed heap, freed ones included.</param>
internal readonly record struct Usage(TimeSpan Processor, long Allocated)
{
    public static Usage Now => new(Environment.CpuUsage.UserTime, GC.GetTotalAllocatedBytes(precise: true));

    public static Usage operator -(Usage later, Usage earlier) => new(later.Processor - earlier.Processor, later.Allocated - earlier.Allocated);

    public static Usage Parse(string text) =>
        text.Split(' ') is [var ticks, var bytes]
            ? new Usage(TimeSpan.FromTicks(long.Parse(ticks, CultureInfo.InvariantCulture)), long.Parse(bytes, CultureInfo.InvariantCulture))
            : throw new FormatException($"'{text}' is no usage.");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Processor.Ticks} {Allocated}");
}
