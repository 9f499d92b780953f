using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes;

/// <summary>What every fix does around its plan: finds the site of a diagnostic again, offers, applies.</summary>
/// <param name="find">The site; null where the source is not what the diagnostic says.</param>
internal sealed class SiteFixes<TSite>(Func<Diagnostic, SyntaxNode, SemanticModel, TSite?> find)
    where TSite : class
{
    /// <summary>Offers the fix for the sites that it has a plan for.</summary>
    public async Task OfferAsync(CodeFixContext context, string title, string key, Func<TSite, Action<DocumentEdits>?> plan)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (find(diagnostic, root, model) is { } site && plan(site) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancel => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), plan, cancel), key),
                    diagnostic);
            }
        }
    }

    public async Task<Document> ApplyAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        Func<TSite, Action<DocumentEdits>?> plan,
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
            if (find(diagnostic, root, model) is { } site)
            {
                plan(site)?.Invoke(edits);
            }
        }

        return await edits.ApplyAsync(cancel).ConfigureAwait(false);
    }
}
