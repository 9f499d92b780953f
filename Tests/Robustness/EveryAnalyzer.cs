using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>All analyzers of the package, also those that are added later.</summary>
internal static class EveryAnalyzer
{
    public static IEnumerable<DiagnosticAnalyzer> OfThePackage() =>
        typeof(OptionsAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    /// <summary>What they report on the source together; a crash is AD0001.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string source, TestSetting setting)
    {
        var findings = new List<Diagnostic>();
        foreach (DiagnosticAnalyzer analyzer in OfThePackage())
        {
            findings.AddRange(await AnalyzerRun.DiagnosticsAsync(analyzer, source, setting));
        }

        return findings;
    }
}
