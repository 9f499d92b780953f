using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>One way to make a slice safe. A fix says for a site what it would change, or that it does not apply.</summary>
public abstract class SliceFix : CodeFixProvider
{
    private static readonly SliceFix[] InOrderOfChoice =
        [new RaiseGuard(), new ClampSlice(), new GuardSlice(), new TotalPrefix(), new TestSearchIndex(), new KeepWholeText()];

    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <remarks>
    /// None is left behind: a site that this fix does not suit gets the one that does. A host without an editor,
    /// such as <c>dotnet format</c>, asks only one fix of a rule for all of its findings.
    /// </remarks>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await FixAsync(
            document,
            diagnostics,
            site => Plan(site) ?? InOrderOfChoice.Select(other => other.PlanWhereFixable(site)).FirstOrDefault(plan => plan is not null),
            context.CancellationToken).ConfigureAwait(false));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (SliceSite.Find(diagnostic, root, model) is { } site && Plan(site) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancel => FixAsync(context.Document, ImmutableArray.Create(diagnostic), Plan, cancel), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(SliceSite site);

    private Action<DocumentEdits>? PlanWhereFixable(SliceSite site) =>
        FixableDiagnosticIds.Contains(site.Diagnostic.Id) ? Plan(site) : null;

    private static async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Func<SliceSite, Action<DocumentEdits>?> planFor,
        CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var edits = new DocumentEdits(document, root);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(finding => finding.Location.SourceSpan.Start))
        {
            if (SliceSite.Find(diagnostic, root, model) is { } site)
            {
                planFor(site)?.Invoke(edits);
            }
        }

        return await edits.ApplyAsync(cancel).ConfigureAwait(false);
    }
}
