using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Notes in the code that runs (not in the code that is analysed) which lines with slices are reached. Lines stay lines.</summary>
internal sealed class ReachedLines : CSharpSyntaxRewriter
{
    public const string Type = "Reached";

    public const string Field = "Lines";

    public static SyntaxTree In(SyntaxTree tree) =>
        tree.WithRootAndOptions(new ReachedLines().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) => WithNote(node, base.VisitExpressionStatement(node));

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => WithNote(node, base.VisitReturnStatement(node));

    private static SyntaxNode? WithNote(StatementSyntax original, SyntaxNode? visited) => visited is StatementSyntax statement && SliceLines.Slices(original)
        ? SyntaxFactory.Block(SyntaxFactory.ParseStatement($"{Type}.At({SliceLines.LineOf(original.GetFirstToken())}); "), statement.WithoutLeadingTrivia())
            .WithLeadingTrivia(original.GetLeadingTrivia())
        : visited;
}
