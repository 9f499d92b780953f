using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>One way to put a close right. A fix says for a site what it would change, or that it does not apply.</summary>
public abstract class CloseFix : CodeFixProvider
{
    private static readonly SiteFixes<CloseSite> Fixes = new(CloseSite.Find);

    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await Fixes.ApplyAsync(document, diagnostics, Plan, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) => Fixes.OfferAsync(context, Title, EquivalenceKey, Plan);

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(CloseSite site);
}
