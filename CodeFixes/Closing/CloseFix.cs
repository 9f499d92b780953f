using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>One way to put a close right. A fix says for a site what it would change, or that it does not apply.</summary>
public abstract class CloseFix : CodeFixProvider
{
    private static readonly CloseFix[] InOrderOfChoice =
        [new ClassifyFailure(), new UseRightCode(), new ShortenReason(), new HideException(), new AbortSocket(), new GiveDeadline(), new CloseSafely()];

    private static readonly SiteFixes<CloseSite> Fixes = new(CloseSite.Find);

    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <inheritdoc/>
    /// <remarks>A site that this fix does not suit gets the one that does: some hosts ask only one fix of a rule for all findings.</remarks>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await Fixes.ApplyAsync(document, diagnostics, PlanOfAny, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) => Fixes.OfferAsync(context, Title, EquivalenceKey, Plan);

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(CloseSite site);

    private Action<DocumentEdits>? PlanOfAny(CloseSite site) => Plan(site)
        ?? InOrderOfChoice
            .Where(other => other.FixableDiagnosticIds.Contains(site.Diagnostic.Id))
            .Select(other => other.Plan(site))
            .FirstOrDefault(plan => plan is not null);
}
