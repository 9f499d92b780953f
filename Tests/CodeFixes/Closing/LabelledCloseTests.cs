using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Tests.CodeFixes.Slicing;
using Netra.Analyzers.Tests.Closing.Cases;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>The labelled closes, fixed: whatever is offered compiles, and takes its finding away without bringing another.</summary>
[TestFixture, Parallelizable(ParallelScope.All)]
internal sealed class LabelledCloseTests
{
    private static IEnumerable<TestCaseData> Specimens =>
        from specimen in ClosingCase.Specimens
        from runtime in new[] { false, true }
        select new TestCaseData(specimen, runtime).SetName($"Fixes for {specimen} {(runtime ? "with the runtime" : "in plain .NET")} leave nothing behind");

    [TestCaseSource(nameof(Specimens))]
    public async Task A_fix_leaves_nothing_behind(string specimen, bool runtime)
    {
        string vocabulary = ClosingCase.Folder.Parse("Vocabulary").ToString();
        string source = ClosingCase.Folder.Parse(specimen).ToString();
        string[] sources = runtime ? [vocabulary, RuntimeStub.Source, source] : [vocabulary, source];
        using var workspace = new FixWorkspace(ClosingFixes.Rules, TestReferences.AspNetCore, options: "", sources);
        FixWorkspace.State before = workspace.Remember();
        ImmutableArray<Diagnostic> findings = await workspace.FindingsAsync();
        var failures = new List<string>();
        var unfixed = new List<string>();
        int offered = 0;
        foreach (Diagnostic finding in findings)
        {
            int offeredBefore = offered;
            foreach (CodeFixProvider fix in ClosingFixes.All.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            {
                workspace.Return(before);
                if (await workspace.ActionAsync(fix, finding) is not { } action)
                {
                    continue;
                }

                offered++;
                await workspace.ApplyAsync(action);
                if (await FaultOfAsync(workspace, findings) is { } fault)
                {
                    failures.Add($"{fix.GetType().Name} for {finding.Id} in {Member(finding)}: {fault}");
                }
            }

            if (offered == offeredBefore)
            {
                unfixed.Add($"no fix for {finding.Id} in {Member(finding)}");
            }
        }

        TestContext.Out.WriteLine($"{findings.Length} findings, {offered} fixes offered\n" + string.Join("\n", unfixed));
        Assert.That(failures, Is.Empty);
    }

    private static async Task<string?> FaultOfAsync(FixWorkspace workspace, ImmutableArray<Diagnostic> before)
    {
        Compilation compilation = (await workspace.Project.GetCompilationAsync())!;
        if (compilation.GetDiagnostics().FirstOrDefault(error => error.Severity == DiagnosticSeverity.Error) is { } broken)
        {
            return broken.ToString();
        }

        ImmutableArray<Diagnostic> after = await workspace.FindingsAsync();
        return after.Length < before.Length
            ? null
            : $"{before.Length} findings before, {after.Length} after: {string.Join(", ", after.Select(finding => finding.Id).Except(before.Select(finding => finding.Id)))}";
    }

    private static string Member(Diagnostic finding) =>
        finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan)
            .FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()?.Identifier.ValueText ?? "?";
}
