using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A deadline of the close's own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveDeadline))]
public sealed class GiveDeadline : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.CloseWithCancelledToken, RuleIds.CloseWithoutDeadline);

    private protected override string Title => "Give the close its own deadline";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (site.Arguments.Token is not { } token)
        {
            return null;
        }

        if (site.Arguments is { IsOfFramework: true, Code: { } code } && RuntimeClose.Applies(site))
        {
            return edits =>
            {
                CauseLog.WriteWhereLost(site, edits);
                RuntimeClose.Safely(site, code.ToString(), site.Arguments.Reason?.ToString(), edits);
            };
        }

        if (site.Statement is { } statement && (site.Handler is not null || site.IsInFinally) && SafeClose.IsMissing(site))
        {
            return edits =>
            {
                CauseLog.WriteWhereLost(site, edits);
                SafeClose.Write(site, statement, edits);
            };
        }

        return DeclarationPlace(site) is { } place ? edits => Declare(site, token, place, edits) : edits => InPlace(site, token, edits);
    }

    private static StatementSyntax? DeclarationPlace(CloseSite site) =>
        CloseDeadline.CanBeDisposed(site) && site.Statement!.Node is { Parent: BlockSyntax or GlobalStatementSyntax } node ? node : null;

    private static void Declare(CloseSite site, ExpressionSyntax token, StatementSyntax place, DocumentEdits edits)
    {
        string name = edits.FreshName(site.Call, "deadline");
        edits.Replace(token, _ => Code.Expression($"{name}.Token", site.Call).WithTriviaFrom(token));
        string text = $"using var {name} = {CloseDeadline.Source(site, edits)};";
        edits.CheckBefore(place, name, 0, _ => [Code.Statement(text, place)]);
    }

    private static void InPlace(CloseSite site, ExpressionSyntax token, DocumentEdits edits)
    {
        string text = $"{CloseDeadline.Source(site, edits)}.Token";
        edits.Replace(token, _ => Code.Expression(text, site.Call).WithTriviaFrom(token));
    }
}
