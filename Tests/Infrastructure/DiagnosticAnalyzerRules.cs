using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>What an analyzer declares to report.</summary>
internal sealed record DiagnosticAnalyzerRules(IReadOnlyList<string> OffByDefault)
{
    public static DiagnosticAnalyzerRules Of(DiagnosticAnalyzer analyzer) =>
        new([.. analyzer.SupportedDiagnostics.Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id)]);
}
