using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>Compilations of whole files, with every rule turned on; whether they compile is not asked.</summary>
internal static class ManyFiles
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, preprocessorSymbols: ["DEBUG"]);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: EveryAnalyzer.OfThePackage()
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => rule.Id)
            .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)));

    public static AnalyzerOptions Options { get; } = new([], new ConfiguredOptions("netra_check_tests = true"));

    /// <summary>Compiles trees that are parsed anew each time: nothing is left over from an earlier run.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Name, string Text)> files) => CSharpCompilation.Create(
        "Files",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, "/" + file.Name)),
        TestReferences.AspNetCore,
        CompilationOptions);
}
