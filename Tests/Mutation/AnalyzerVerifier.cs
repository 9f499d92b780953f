using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Netra.Analyzers.Tests.Mutation;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>What the verifier of the usual tests says, without its harness: that takes ten times as long, and thousands of mutants wait.</summary>
internal static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string AtPlace = "#0";

    /// <summary>Compilations without the source of a test, which share what they read of the framework.</summary>
    private static readonly ConcurrentDictionary<TestSetting, CSharpCompilation> Bases = new();

    private static readonly ConcurrentDictionary<(string Source, TestSetting Setting), BoundSource> Known = new();

    public static Task ReportsAsync(string source, TestSetting? setting = null)
    {
        Markup.RequireFinding(source);
        return RunAsync(source, setting, expected: []);
    }

    public static Task ReportsAsync(string source, TestSetting? setting, params DiagnosticResult[] expected) => RunAsync(source, setting, expected);

    public static Task WarnsAsync(string source, TestSetting? setting = null)
    {
        Markup.RequireFinding(source);
        return RunAsync(source, setting, expected: [], warns: true);
    }

    public static Task SuggestsAsync(string source, string id) => RunAsync(source, given: null, [new DiagnosticResult(id, DiagnosticSeverity.Info)]);

    public static Task SilentAsync(string source, TestSetting? setting = null)
    {
        Markup.ForbidFinding(source);
        return RunAsync(source, setting, expected: []);
    }

    private static Task RunAsync(string source, TestSetting? given, DiagnosticResult[] expected, bool warns = false)
    {
        TestSetting setting = given ?? TestSetting.Default;
        TestFileMarkupParser.GetSpans(source, out string code, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marked);
        var options = new AnalyzerOptions([], new ConfiguredOptions(setting.Options ?? string.Empty));
        IReadOnlyList<Diagnostic> findings = Known.GetOrAdd((code, setting), _ => BoundSource.Of(CompilationOf(code, setting))).Findings(options, new TAnalyzer());

        IEnumerable<(string Id, TextSpan Place)> places = marked
            .SelectMany(entry => entry.Value.Select(place => (entry.Key == AtPlace ? expected[0].Id : entry.Key, place)));
        Assert.That(findings.Select(finding => (finding.Id, finding.Location.SourceSpan)), Is.EquivalentTo(places));
        Assert.That(findings.Where(finding => warns && finding.Severity != finding.Descriptor.DefaultSeverity), Is.Empty);
        foreach (DiagnosticResult result in expected)
        {
            Diagnostic finding = findings.First(finding => finding.Id == result.Id);
            Assert.That(finding.Severity, Is.EqualTo(result.Severity));
            Assert.That(finding.GetMessage(), Is.EqualTo(result.Message ?? finding.GetMessage()));
        }

        return Task.CompletedTask;
    }

    private static CSharpCompilation CompilationOf(string code, TestSetting setting) =>
        Bases.GetOrAdd(setting, BaseOf).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(setting.Language), "/Source.cs"));

    private static CSharpCompilation BaseOf(TestSetting setting)
    {
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> severities = setting.EnableAllRules
            ? new TAnalyzer().SupportedDiagnostics.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))
            : [];
        return CSharpCompilation.Create(
            "Source",
            setting.SourcesBesideTheTest().Select(file => CSharpSyntaxTree.ParseText(file.Content, new CSharpParseOptions(setting.Language), file.FileName)),
            setting.References,
            new CSharpCompilationOptions(setting.OutputKind, nullableContextOptions: setting.Nullable, allowUnsafe: true, specificDiagnosticOptions: severities));
    }
}
