namespace Netra.Benchmarks;

/// <summary>Something the user can mend; the message names it and the remedy.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
