using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Makes a program that fails as small as it can while it still fails.</summary>
internal static class Shrinker
{
    private const int MaxRounds = 60;

    private const int CandidatesAtOnce = 40;

    public static async Task<Verdict> ShrinkAsync(Verdict failing)
    {
        Verdict smallest = failing;
        for (int round = 0; round < MaxRounds; round++)
        {
            Verdict? smaller = null;
            foreach (GeneratedProgram[] candidates in Candidates(smallest.Program, round).Chunk(CandidatesAtOnce))
            {
                using Batch batch = Batch.Of(candidates);
                smaller = (await Verdict.OfAllAsync(batch)).Where(verdict => verdict.Unsound is not null).MinBy(verdict => verdict.Program.Source.Length);
                if (smaller is not null)
                {
                    break;
                }
            }

            if (smaller is null)
            {
                break;
            }

            smallest = smaller;
        }

        return smallest;
    }

    /// <summary>The program with one thing left out, those first that leave out most.</summary>
    private static IEnumerable<GeneratedProgram> Candidates(GeneratedProgram program, int round)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(program.Source).GetRoot();
        int number = 0;
        return root.DescendantNodes()
            .SelectMany(node => Smaller(node).Select(replacement => Replace(root, node, replacement)))
            .OfType<SyntaxNode>()
            .Select(smaller => smaller.ToFullString())
            .Distinct()
            .OrderBy(source => source.Length)
            .ToArray()
            .Select(source =>
            {
                string name = $"R{round}_{number++}";
                return new GeneratedProgram(name, Indentation.Of(source.Replace(program.Name, name, StringComparison.Ordinal)));
            });
    }

    private static SyntaxNode? Replace(SyntaxNode root, SyntaxNode node, SyntaxNode? replacement) => replacement is null
        ? root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)
        : root.ReplaceNode(node, replacement.WithTriviaFrom(node));

    /// <summary>What may stand in place of a node; null where it may go. What ends a loop stays.</summary>
    private static IEnumerable<SyntaxNode?> Smaller(SyntaxNode node)
    {
        bool endsLoop = node.DescendantNodesAndSelf().Any(inner => inner is BreakStatementSyntax) && node is not (BlockSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        if (!endsLoop && (node is StatementSyntax { Parent: BlockSyntax } or ElseClauseSyntax or MethodDeclarationSyntax { Identifier.ValueText: not GeneratedProgram.EntryMethod } or PropertyDeclarationSyntax or FieldDeclarationSyntax or StatementSyntax { Parent: SwitchSectionSyntax }
            || node is CatchClauseSyntax { Parent: TryStatementSyntax { Finally: not null } } or FinallyClauseSyntax { Parent: TryStatementSyntax { Catches.Count: > 0 } }))
        {
            yield return null;
        }

        switch (node)
        {
            case IfStatementSyntax statement when !endsLoop:
                yield return statement.Statement;
                yield return statement.Else?.Statement ?? SyntaxFactory.Block();
                break;
            case ForStatementSyntax loop:
                yield return loop.Statement;
                break;
            case CommonForEachStatementSyntax loop:
                yield return loop.Statement;
                break;
            case DoStatementSyntax loop:
                yield return loop.Statement;
                break;
            case TryStatementSyntax statement:
                yield return statement.Block;
                break;
            case BlockSyntax { Parent: BlockSyntax, Statements: [var only] }:
                yield return only;
                break;
            case ConditionalExpressionSyntax conditional:
                foreach (ExpressionSyntax arm in new[] { conditional.WhenTrue, conditional.WhenFalse }.Where(arm => arm is not LiteralExpressionSyntax))
                {
                    yield return arm;
                }

                break;
            case BinaryExpressionSyntax binary when !IsInLoopCondition(node) && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression:
                yield return binary.Left;
                yield return binary.Right;
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                yield return parenthesized.Expression;
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when !IsInLoopCondition(node):
                yield return access.Expression;
                break;
        }
    }

    private static bool IsInLoopCondition(SyntaxNode node) => node.Ancestors().TakeWhile(ancestor => ancestor is not BlockSyntax)
        .Any(ancestor => ancestor is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
}
