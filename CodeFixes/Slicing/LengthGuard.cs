using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>A comparison of the receiver's length with a number that is written there.</summary>
/// <param name="Excess">1 where the length must exceed the number (<c>&gt;</c>, <c>&lt;=</c>), else 0.</param>
internal sealed record LengthGuard(LiteralExpressionSyntax Constant, int Excess)
{
    private int Proven => (int)Constant.Token.Value! + Excess;

    public int ConstantFor(int length) => length - Excess;

    /// <summary>The guard that proves this length: the one the diagnostic names, else the only one before the slice.</summary>
    public static LengthGuard? Of(SliceSite site, int proven)
    {
        if (SourceExpressions.AtAdditional(site.Diagnostic, 1, site.Slice.SyntaxTree.GetRoot()) is { } named)
        {
            return named is LiteralExpressionSyntax constant && Around(constant) is { } guard && guard.Proven == proven ? guard : null;
        }

        SyntaxNode member = site.Slice.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? site.Slice.SyntaxTree.GetRoot();
        LengthGuard[] found = [.. member.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.Span.End <= site.Slice.SpanStart && IsAboutLength(literal, site))
            .Select(Around)
            .OfType<LengthGuard>()
            .Where(guard => guard.Proven == proven)];
        return found is [var only] ? only : null;
    }

    /// <summary>Not <c>Length != 0</c> or <c>Length == 7</c>: another number there is another question.</summary>
    private static LengthGuard? Around(LiteralExpressionSyntax constant) => (constant.Token.Value, constant.Parent) switch
    {
        (int, RelationalPatternSyntax pattern) => Of(constant, pattern.OperatorToken.Kind(), isLeft: false),
        (int, BinaryExpressionSyntax comparison) => Of(constant, comparison.OperatorToken.Kind(), comparison.Left == constant),
        _ => null,
    };

    private static LengthGuard? Of(LiteralExpressionSyntax constant, SyntaxKind comparison, bool isLeft) => comparison switch
    {
        SyntaxKind.GreaterThanEqualsToken or SyntaxKind.LessThanToken => new(constant, isLeft ? 1 : 0),
        SyntaxKind.GreaterThanToken or SyntaxKind.LessThanEqualsToken => new(constant, isLeft ? 0 : 1),
        _ => null,
    };

    private static bool IsAboutLength(LiteralExpressionSyntax constant, SliceSite site)
    {
        string receiver = site.Path;
        string? count = site.Buffer.CountName;
        return constant.Parent switch
        {
            BinaryExpressionSyntax comparison => IsLength(comparison.Left == constant ? comparison.Right : comparison.Left),
            RelationalPatternSyntax pattern => IsLengthPattern(pattern),
            _ => false,
        };

        bool IsLength(ExpressionSyntax expression) =>
            expression.PathText() is var text && (text == $"{receiver}.{count}" || text == $"{receiver}?.{count}");

        bool IsLengthPattern(SyntaxNode pattern) => pattern.Parent switch
        {
            IsPatternExpressionSyntax test => IsLength(test.Expression),
            SubpatternSyntax { NameColon.Name.Identifier.ValueText: var name } property =>
                name == count
                && property.Parent?.Parent is RecursivePatternSyntax whole
                && whole.Ancestors().FirstOrDefault(node => node is not (UnaryPatternSyntax or ParenthesizedPatternSyntax)) is IsPatternExpressionSyntax test
                && test.Expression.PathText() == receiver,
            BinaryPatternSyntax or ParenthesizedPatternSyntax or UnaryPatternSyntax => IsLengthPattern(pattern.Parent),
            _ => false,
        };
    }
}
