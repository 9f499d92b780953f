using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Benchmarks.Floor;

/// <summary>Does nothing where one of our analyzers does its work: the price of being asked at all.</summary>
/// <remarks>
/// The assembly with the real one is loaded by hand: had the compiler to know it as a dependency, it would run the analyzers in it.
/// </remarks>
public abstract class FloorAnalyzer(string name) : Mirror(Load(name), new NoAction())
{
    /// <summary>The assembly, and the root of the namespaces, of the analyzers that have a floor.</summary>
    public const string Mirrored = "Netra.Analyzers";

    /// <summary>The environment variable with the path of that assembly.</summary>
    public const string PathVariable = "NETRA_BENCHMARK_ANALYZERS";

    private static DiagnosticAnalyzer Load(string name) =>
        (DiagnosticAnalyzer)Activator.CreateInstance(
            Assembly.LoadFrom(Environment.GetEnvironmentVariable(PathVariable) ?? throw new InvalidOperationException($"'{PathVariable}' is not set."))
                .GetType($"{Mirrored}.{name}", throwOnError: true)!)!;
}
