using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace Netra.Analyzers.CodeFixes;

/// <summary>New statements before an existing one, with a blank line after each but declarations.</summary>
internal static class StatementInsertion
{
    public static void InsertStatementsBefore(
        this SyntaxEditor editor,
        StatementSyntax statement,
        IReadOnlyList<StatementSyntax> inserted)
    {
        SyntaxTrivia endOfLine = Code.EndOfLine(statement);
        StatementSyntax[] separated = [.. inserted.Select(check => check.WithTrailingTrivia(endOfLine))];
        for (int i = 1; i < separated.Length; i++)
        {
            separated[i] = separated[i - 1] is LocalDeclarationStatementSyntax ? separated[i] : separated[i].WithLeadingTrivia(endOfLine);
        }

        (SyntaxTriviaList above, SyntaxTriviaList own) = Split(statement.GetLeadingTrivia());
        SyntaxTriviaList below = own.Insert(0, endOfLine);

        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            editor.ReplaceNode(statement, (current, _) =>
                SyntaxFactory.Block(SyntaxFactory.List([.. separated, (StatementSyntax)current.WithLeadingTrivia(below)]))
                    .WithTrailingTrivia(statement.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
                    .WithAdditionalAnnotations(Formatter.Annotation));
            return;
        }

        separated[0] = separated[0].WithLeadingTrivia(above);
        editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(below));
        if (statement.Parent is GlobalStatementSyntax global)
        {
            editor.InsertBefore(global, separated.Select(SyntaxFactory.GlobalStatement));
        }
        else
        {
            editor.InsertBefore(statement, separated);
        }
    }

    /// <summary>The statement in the place of another, with a blank line between it and what follows.</summary>
    public static StatementSyntax InPlaceOf(StatementSyntax original, StatementSyntax statement)
    {
        SyntaxToken next = original.GetLastToken().GetNextToken();
        bool isFollowed = !next.IsKind(SyntaxKind.CloseBraceToken)
            && !next.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            && original.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        SyntaxTriviaList after = original.GetTrailingTrivia();
        return statement
            .WithLeadingTrivia(original.GetLeadingTrivia())
            .WithTrailingTrivia(isFollowed ? after.Add(Code.EndOfLine(original)) : after);
    }

    /// <summary>
    /// Comments stay with their statement. Directives end something above it, so they stay above what is inserted,
    /// and so do the blank lines, which would be doubled.
    /// </summary>
    private static (SyntaxTriviaList Above, SyntaxTriviaList Own) Split(SyntaxTriviaList leading)
    {
        int own = 0;
        for (int i = 0; i < leading.Count; i++)
        {
            if (leading[i].IsDirective || leading[i].IsKind(SyntaxKind.DisabledTextTrivia))
            {
                own = i + 1;
            }
        }

        for (int i = own; i < leading.Count && leading[i].Kind() is SyntaxKind.EndOfLineTrivia or SyntaxKind.WhitespaceTrivia; i++)
        {
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                own = i + 1;
            }
        }

        return (SyntaxFactory.TriviaList(leading.Take(own)), SyntaxFactory.TriviaList(leading.Skip(own)));
    }
}
