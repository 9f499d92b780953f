namespace Netra.Benchmarks.Compiler;

/// <summary>What one compilation cost.</summary>
/// <param name="Usage">Of the compiler's process.</param>
/// <param name="Analyzers">Seconds that each analyzer was at work, on whatever thread.</param>
internal sealed record Sample(Usage Usage, IReadOnlyDictionary<string, double> Analyzers);
