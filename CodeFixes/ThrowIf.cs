using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>The two ways to throw: a statement before, or an operand in the place.</summary>
internal static class ThrowIf
{
    public static StatementSyntax Statement(string condition, string exception, SyntaxNode place) => Code.Statement(
        $$"""
        if ({{condition}})
        {
            throw {{exception}};
        }
        """,
        place);

    public static ExpressionSyntax Expression(string exception, SyntaxNode place) =>
        SyntaxFactory.ThrowExpression(
            SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.ThrowKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            Code.Expression(exception, place));
}
