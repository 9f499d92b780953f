using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>
/// One way to create a context right. A fix says for a site what it would change, or that it does not apply.
/// </summary>
public abstract class ConstructionFix : CodeFixProvider
{
    private static readonly ConstructionFix[] InOrderOfChoice =
    [
        new AwaitValue(), new AddMember(), new RefuseInvention(), new RequireValue(), new CheckResult(), new HandleOutcome(), new CallFactory(),
    ];

    private static readonly SiteFixes<ConstructionSite> Fixes = new(ConstructionSite.Find);

    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <remarks>
    /// A site that this fix does not suit gets the one that does: a host without an editor asks only one fix of a
    /// rule for all of its findings.
    /// </remarks>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Fixes.ApplyAsync(
            document,
            diagnostics,
            site => Plan(site) ?? InOrderOfChoice.Select(other => other.PlanWhereFixable(site)).FirstOrDefault(plan => plan is not null),
            context.CancellationToken).ConfigureAwait(false));

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) => Fixes.OfferAsync(context, Title, EquivalenceKey, Plan);

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(ConstructionSite site);

    private Action<DocumentEdits>? PlanWhereFixable(ConstructionSite site) =>
        FixableDiagnosticIds.Contains(site.Diagnostic.Id) ? Plan(site) : null;
}
