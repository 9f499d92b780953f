using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>Runs an analyzer where a test does not know beforehand what is found, or where.</summary>
internal static class AnalyzerRun
{
    /// <summary>The ids of what is reported, in the order of the text; a crash is AD0001.</summary>
    public static async Task<string[]> FindingsAsync<TAnalyzer>(string source, TestSetting setting)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        [.. (await DiagnosticsAsync(new TAnalyzer(), source, setting)).Select(finding => finding.Id)];

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DiagnosticAnalyzer analyzer, string source, TestSetting setting)
    {
        CSharpCompilation compilation = Compile(source, setting, analyzer);
        if (!setting.AllowCompileErrors
            && compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new ArgumentException($"The source does not compile: {error}\n{source}", nameof(source));
        }

        var options = new AnalyzerOptions([], new ConfiguredOptions(setting.Options ?? string.Empty));
        ImmutableArray<Diagnostic> findings = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static CSharpCompilation Compile(string source, TestSetting setting, DiagnosticAnalyzer analyzer)
    {
        var parseOptions = new CSharpParseOptions(setting.Language);
        IEnumerable<SyntaxTree> trees =
        [
            CSharpSyntaxTree.ParseText(source, parseOptions, "/Source.cs"),
            .. setting.SourcesBesideTheTest().Select(file => CSharpSyntaxTree.ParseText(file.Content, parseOptions, file.FileName)),
        ];
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> severities = setting.EnableAllRules
            ? analyzer.SupportedDiagnostics.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))
            : [];

        return CSharpCompilation.Create(
            "Source",
            trees,
            setting.References,
            new CSharpCompilationOptions(
                setting.OutputKind,
                nullableContextOptions: setting.Nullable,
                allowUnsafe: true,
                specificDiagnosticOptions: severities));
    }
}
