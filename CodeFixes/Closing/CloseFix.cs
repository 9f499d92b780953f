using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>One way to put a close right. A fix says for a site what it would change, or that it does not apply.</summary>
public abstract class CloseFix : CodeFixProvider
{
    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
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
            if (CloseSite.Find(diagnostic, root, model) is { } site && Plan(site) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancel => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancel), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(CloseSite site);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancel)
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
            if (CloseSite.Find(diagnostic, root, model) is { } site)
            {
                Plan(site)?.Invoke(edits);
            }
        }

        return await edits.ApplyAsync(cancel).ConfigureAwait(false);
    }
}
