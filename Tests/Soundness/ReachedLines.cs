using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Notes in the code that runs (not in the code that is analysed) which lines with slices and contexts are reached. Lines stay lines.</summary>
internal sealed class ReachedLines : CSharpSyntaxRewriter
{
    public const string Type = "Reached";

    /// <summary>How often each line was reached.</summary>
    public const string Lines = "Lines";

    /// <summary>The lines that have made a context for nobody.</summary>
    public const string Nobodies = "Nobodies";

    public static SyntaxTree In(SyntaxTree tree) =>
        tree.WithRootAndOptions(new ReachedLines().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) => WithNote(node, base.VisitExpressionStatement(node));

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => WithNote(node, base.VisitReturnStatement(node));

    private static SyntaxNode? WithNote(StatementSyntax original, SyntaxNode? visited)
    {
        bool creates = SliceLines.Creates(original);
        if (visited is not StatementSyntax statement || (!creates && !SliceLines.Slices(original)))
        {
            return visited;
        }

        int line = SliceLines.LineOf(original.GetFirstToken());
        StatementSyntax[] noted = [SyntaxFactory.ParseStatement($"{Type}.At({line}); "), statement.WithoutLeadingTrivia()];
        return SyntaxFactory.Block(creates ? [.. noted, SyntaxFactory.ParseStatement($" {Type}.Made({line});")] : noted)
            .WithLeadingTrivia(original.GetLeadingTrivia());
    }
}
