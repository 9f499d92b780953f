using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

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

    /// <summary>A conditional that throws can replace the slice.</summary>
    public static bool CanStandIn(SliceSite site) => site.IsUsedAsValue && site.Slice.Supports(LanguageVersion.CSharp7);
}
