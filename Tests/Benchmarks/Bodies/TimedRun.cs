using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Benchmarks.Labels;

namespace Netra.Benchmarks.Bodies;

/// <summary>Compilations in this process, on one thread, in that thread's processor time.</summary>
internal static class TimedRun
{
    /// <summary>The time to make a compilation and emit it, without analyzers.</summary>
    public static TimeSpan Emit(Func<CSharpCompilation> create)
    {
        GC.Collect();
        TimeSpan start = ThreadClock.Now;
        create().Emit(Stream.Null);
        return ThreadClock.Now - start;
    }

    /// <summary>Runs all our analyzers and times each of their actions.</summary>
    /// <returns>The analyzers, with their times, and how much they reported.</returns>
    public static async Task<(ImmutableArray<TimedAnalyzer> Analyzers, int Findings)> AnalyzeAsync(CSharpCompilation compilation, AnalyzerOptions options)
    {
        ImmutableArray<TimedAnalyzer> analyzers = [.. NetraLabels.Analyzers().Select(analyzer => new TimedAnalyzer(analyzer, new ActionTimes()))];

        // What every compilation finds out of its declarations anyway is nobody's cost.
        compilation.GetDeclarationDiagnostics();
        Exception? failure = null;
        var run = new CompilationWithAnalyzers(
            compilation,
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                options,
                (exception, _, _) => failure ??= exception,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> findings = await run.GetAnalyzerDiagnosticsAsync();
        return failure is null
            ? (analyzers, findings.Length)
            : throw new BenchmarkException($"An analyzer failed on '{compilation.AssemblyName}': {failure}");
    }

    public static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
