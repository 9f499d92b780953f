using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>
/// Lets nobody create a context that is incomplete: through a factory only, or with constructors and accessors that refuse.
/// </summary>
/// <remarks>A struct keeps its default: no fix.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseType))]
public sealed class CloseType : CodeFixProvider
{
    /// <summary>The way that closes the type to everybody outside; offered where every creation in the solution can follow.</summary>
    private static readonly Way Factory = new(
        "CreateThroughFactory", "Make the constructor private and create through a factory", context => PrivateCreation.Plan(context) ?? ValidatedCreation.Plan(context));

    private static readonly Way Validation = new(
        nameof(CloseType), "Validate what the context is created with", ValidatedCreation.Plan);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OpenContextType);

    public override FixAllProvider GetFixAllProvider() => new FixAll();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await OpenContext.FindAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } open)
            {
                continue;
            }

            Way[] offered = [.. new[] { PrivateCreation.Plan(open) is null ? null : Factory, ValidatedCreation.Plan(open) is null ? null : Validation }.OfType<Way>()];
            foreach (Way way in offered)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(way.Title, cancel => ApplyAsync(way, context.Document.Project, ImmutableArray.Create(diagnostic), cancel), way.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>One type after the other: each change may reach into every document.</summary>
    private static async Task<Solution> ApplyAsync(Way way, Project project, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
    {
        Solution solution = project.Solution;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await OpenContext.FindAsync(solution.GetProject(project.Id)!, diagnostic, cancel).ConfigureAwait(false) is { } open
                && way.Plan(open) is { } plan)
            {
                var edits = new SolutionEdits(solution);
                plan(edits);
                solution = await edits.ApplyAsync(cancel).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private sealed record Way(string Key, string Title, Func<OpenContext, Action<SolutionEdits>?> Plan);

    private sealed class FixAll : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            Way way = fixAllContext.CodeActionEquivalenceKey == Factory.Key ? Factory : Validation;
            return Task.FromResult<CodeAction?>(CodeAction.Create(way.Title, cancel => ApplyAsync(way, fixAllContext, cancel), way.Key));
        }

        private static async Task<Solution> ApplyAsync(Way way, FixAllContext context, CancellationToken cancel)
        {
            IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            Solution solution = context.Solution;
            foreach (ProjectId project in projects.Where(project => project.Language == context.Project.Language).Select(project => project.Id).ToArray())
            {
                ImmutableArray<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(context.Solution.GetProject(project)!).ConfigureAwait(false);
                solution = await CloseType.ApplyAsync(way, solution.GetProject(project)!, InOrder(diagnostics), cancel).ConfigureAwait(false);
            }

            return solution;
        }

        private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics) => diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
    }
}
