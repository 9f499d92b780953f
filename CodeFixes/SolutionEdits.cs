using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes;

/// <summary>The edits of one change that reaches into several documents.</summary>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<DocumentId, DocumentEdits> edits = [];

    public DocumentEdits In(Document document, SyntaxNode anyNode)
    {
        if (!edits.TryGetValue(document.Id, out DocumentEdits? known))
        {
            edits[document.Id] = known = new DocumentEdits(document, anyNode.SyntaxTree.GetRoot());
        }

        return known;
    }

    public async Task<Solution> ApplyAsync(CancellationToken cancel)
    {
        Solution changed = solution;
        foreach (KeyValuePair<DocumentId, DocumentEdits> entry in edits)
        {
            Document document = await entry.Value.ApplyAsync(cancel).ConfigureAwait(false);
            if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is { } root)
            {
                changed = changed.WithDocumentSyntaxRoot(entry.Key, root);
            }
        }

        return changed;
    }
}
