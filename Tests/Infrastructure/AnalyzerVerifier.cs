using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>
/// Says what an analyzer reports on a source. A test file names it once:
/// <c>using Verify = AnalyzerVerifier&lt;SliceAnalyzer&gt;;</c>
/// </summary>
/// <remarks>
/// A finding is written into the source as <c>{|NETRA1002:id[..8]|}</c>. The usual namespaces are imported,
/// nullable reference types are on, and the rules that are off by default are off.
/// </remarks>
internal static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private static readonly DiagnosticAnalyzerRules Rules = DiagnosticAnalyzerRules.Of(new TAnalyzer());

    /// <summary>Exactly the marked findings are reported, be it as warnings or as suggestions.</summary>
    public static Task ReportsAsync(string source, TestSetting? setting = null)
    {
        Markup.RequireFinding(source);
        return RunAsync(source, setting, expected: []);
    }

    /// <summary>
    /// Exactly these findings are reported; for messages and for findings without a place in the source.
    /// </summary>
    /// <remarks><c>DiagnosticResult.CompilerWarning("NETRA1002").WithLocation(0)</c> stands at <c>{|#0:…|}</c>.</remarks>
    public static Task ReportsAsync(string source, TestSetting? setting, params DiagnosticResult[] expected)
    {
        if (expected.Length == 0)
        {
            Markup.RequireFinding(source);
        }

        return RunAsync(source, setting, expected);
    }

    /// <summary>Exactly the marked findings are reported, each with the severity that its rule has elsewhere.</summary>
    public static Task WarnsAsync(string source, TestSetting? setting = null)
    {
        Markup.RequireFinding(source);
        return RunAsync(source, setting, expected: [], (actual, _, verifier) => verifier.Equal(actual.Descriptor.DefaultSeverity, actual.Severity, $"{actual.Id} is a suggestion here"));
    }

    /// <summary>What stands at <c>{|#0:…|}</c> is reported by a rule that warns elsewhere, as a suggestion.</summary>
    public static Task SuggestsAsync(string source, string id) => ReportsAsync(
        source,
        setting: null,
        new DiagnosticResult(id, DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    /// <summary>Nothing is reported.</summary>
    public static Task SilentAsync(string source, TestSetting? setting = null)
    {
        Markup.ForbidFinding(source);
        return RunAsync(source, setting, expected: []);
    }

    private static async Task RunAsync(string source, TestSetting? setting, DiagnosticResult[] expected, Action<Diagnostic, DiagnosticResult, IVerifier>? verify = null)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source, DiagnosticVerifier = verify };
        (setting ?? TestSetting.Default).ApplyTo(test, Rules);
        test.ExpectedDiagnostics.AddRange(expected);

        await test.RunAsync();
    }
}
