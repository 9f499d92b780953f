using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Construction;

/// <summary>Initialisers that only keep the compiler quiet.</summary>
internal static class Initialisers
{
    /// <summary>Whether nothing is in it: <c>null!</c>, <c>default!</c>, <c>""</c>, <c>string.Empty</c>, <c>Guid.Empty</c>.</summary>
    public static bool AreEmpty(ExpressionSyntax initializer) => initializer switch
    {
        PostfixUnaryExpressionSyntax suppression => AreEmpty(suppression.Operand),
        ParenthesizedExpressionSyntax parenthesised => AreEmpty(parenthesised.Expression),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression)
            || literal.IsKind(SyntaxKind.DefaultLiteralExpression)
            || (literal.IsKind(SyntaxKind.StringLiteralExpression) && string.IsNullOrWhiteSpace(literal.Token.ValueText)),
        DefaultExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };
}
