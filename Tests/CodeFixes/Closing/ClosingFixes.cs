using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.CodeFixes.Closing;
using Netra.Analyzers.Tests.CodeFixes.Slicing;
using Netra.Analyzers.Tests.Robustness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Closing;

/// <summary>All fixes of the closing rules, applied as an editor applies them.</summary>
internal static class ClosingFixes
{
    private const int MostRounds = 12;

    public static ImmutableArray<CodeFixProvider> All { get; } =
    [
        .. typeof(CloseFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CloseFix)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Rules { get; } = [.. EveryAnalyzer.OfThePackage()];

    /// <summary>Fixes one finding after the other until no fix is offered; returns what is left.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ApplyAllAsync(FixWorkspace workspace)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            ImmutableArray<Diagnostic> findings = await workspace.FindingsAsync();
            if (await FirstOfferAsync(workspace, findings) is not { } action)
            {
                return findings;
            }

            await workspace.ApplyAsync(action);
        }

        throw new AssertionException("The findings come back after their fixes:\n" + string.Join("\n", await workspace.TextsAsync()));
    }

    public static async Task AssertCompilesAsync(FixWorkspace workspace)
    {
        Compilation compilation = (await workspace.Project.GetCompilationAsync())!;
        Assert.That(
            compilation.GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error),
            Is.Empty,
            string.Join("\n", (await workspace.TextsAsync())[^1]));
    }

    private static async Task<CodeAction?> FirstOfferAsync(FixWorkspace workspace, IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            foreach (CodeFixProvider fix in All.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            {
                if (await workspace.ActionAsync(fix, finding) is { } action)
                {
                    return action;
                }
            }
        }

        return null;
    }
}
