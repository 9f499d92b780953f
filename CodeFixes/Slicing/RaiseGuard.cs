using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Slicing;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Makes the guard that is there prove what the slice needs: <c>Length >= 7</c> becomes <c>Length >= 8</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseGuard))]
[Shared]
public sealed class RaiseGuard : SliceFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SliceOutOfRange);

    private protected override string Title => "Raise the length that the guard asks for";

    /// <summary>Raising is better than a second check or a clamp: those are not offered beside it.</summary>
    internal static bool Applies(SliceSite site) => GuardConstant(site) is not null;

    private protected override Action<DocumentEdits>? Plan(SliceSite site) =>
        GuardConstant(site) is { Token.Value: int constant } literal
            ? edits => edits.Raise(literal, constant + (site.NeededLength!.Value - site.ProvenLength!.Value))
            : null;

    private static LiteralExpressionSyntax? GuardConstant(SliceSite site) =>
        site.Diagnostic.Id == RuleIds.SliceOutOfRange
        && site.Reason == SliceReason.InsufficientGuard
        && !site.MayBeNull
        && site.NeededLength > site.ProvenLength
        && SliceSite.ExpressionAtAdditional(site.Diagnostic, 1, site.Slice.SyntaxTree.GetRoot()) is LiteralExpressionSyntax { Token.Value: int } literal
        && IsBoundOfComparison(literal)
            ? literal
            : null;

    /// <summary>Not <c>Length != 0</c> or <c>Length == 7</c>: another number there is another question.</summary>
    private static bool IsBoundOfComparison(LiteralExpressionSyntax literal) =>
        literal.Parent is RelationalPatternSyntax
        || (literal.Parent is BinaryExpressionSyntax comparison
            && comparison.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
                or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression);
}
