using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>
/// Says what a code fix makes of a source. A test file names it once:
/// <c>using Verify = CodeFixVerifier&lt;SliceAnalyzer, SliceCodeFixProvider&gt;;</c>
/// </summary>
/// <remarks>
/// The fix is applied one by one and as Fix All in document, project and solution; each must give the same text.
/// What it writes is compiled and analysed again: a finding that stays is marked in the text after the fix.
/// </remarks>
internal static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private static readonly DiagnosticAnalyzerRules Rules = DiagnosticAnalyzerRules.Of(new TAnalyzer());

    /// <summary>The fix of this key turns the source before into the one after.</summary>
    public static async Task FixesAsync(string before, string after, string? equivalenceKey = null, TestSetting? setting = null)
    {
        Markup.RequireFinding(before);
        if (before == after)
        {
            throw new ArgumentException("The fix changes nothing: verify that it is not offered.", nameof(after));
        }

        await RunAsync(before, after, equivalenceKey, setting);
    }

    /// <summary>The findings are reported, and no fix is offered for them; with a key, not this fix.</summary>
    public static async Task OffersNoFixAsync(string source, string? equivalenceKey = null, TestSetting? setting = null)
    {
        Markup.RequireFinding(source);
        await RunAsync(source, source, equivalenceKey, setting);
    }

    private static async Task RunAsync(string before, string after, string? equivalenceKey, TestSetting? setting)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
        {
            TestCode = before,
            FixedCode = after,
            CodeActionEquivalenceKey = equivalenceKey,
        };
        setting ??= TestSetting.Default;
        setting.ApplyTo(test, Rules);
        test.FixedState.Sources.AddRange(setting.SourcesBesideTheTest());

        await test.RunAsync();
    }
}
