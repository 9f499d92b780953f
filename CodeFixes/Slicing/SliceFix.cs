using Microsoft.CodeAnalysis.CodeFixes;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>One way to make a slice safe. A fix says for a site what it would change, or that it does not apply.</summary>
public abstract class SliceFix : CodeFixProvider
{
    private static readonly SliceFix[] InOrderOfChoice =
        [new RaiseGuard(), new ClampSlice(), new GuardSlice(), new TotalPrefix(), new TestSearchIndex(), new KeepWholeText()];

    private static readonly SiteFixes<SliceSite> Fixes = new(SliceSite.Find);

    private protected abstract string Title { get; }

    private string EquivalenceKey => GetType().Name;

    /// <remarks>
    /// None is left behind: a site that this fix does not suit gets the one that does. A host without an editor,
    /// such as <c>dotnet format</c>, asks only one fix of a rule for all of its findings.
    /// </remarks>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Fixes.ApplyAsync(
            document,
            diagnostics,
            site => Plan(site) ?? InOrderOfChoice.Select(other => other.PlanWhereFixable(site)).FirstOrDefault(plan => plan is not null),
            context.CancellationToken).ConfigureAwait(false));

    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) => Fixes.OfferAsync(context, Title, EquivalenceKey, Plan);

    /// <summary>The change; null when this fix does not apply to the site.</summary>
    private protected abstract Action<DocumentEdits>? Plan(SliceSite site);

    private Action<DocumentEdits>? PlanWhereFixable(SliceSite site) =>
        FixableDiagnosticIds.Contains(site.Diagnostic.Id) ? Plan(site) : null;
}
