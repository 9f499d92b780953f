using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A statement that does nothing but close: <c>await socket.CloseAsync(…);</c></summary>
internal sealed class CloseStatement
{
    private CloseStatement(ExpressionStatementSyntax node, bool isAwaited, bool isBlocking)
    {
        Node = node;
        IsAwaited = isAwaited;
        IsBlocking = isBlocking;
    }

    public ExpressionStatementSyntax Node { get; }

    public bool IsAwaited { get; }

    /// <summary><c>.Wait()</c> and <c>.GetAwaiter().GetResult()</c></summary>
    public bool IsBlocking { get; }

    public static CloseStatement? Of(ExpressionSyntax call)
    {
        bool awaited = false;
        bool blocking = false;
        ExpressionSyntax part = call;
        while (part.Parent is ExpressionSyntax parent)
        {
            switch (parent)
            {
                case AwaitExpressionSyntax:
                    awaited = true;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "AsTask" }:
                case InvocationExpressionSyntax invocation when invocation.Expression == part && part is not InvocationExpressionSyntax:
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait" or "GetResult" }:
                    blocking = true;
                    break;
                case ParenthesizedExpressionSyntax:
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == part:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Left == part:
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discarded when discarded.Right == part:
                    break;
                default:
                    return null;
            }

            part = parent;
        }

        return part.Parent is ExpressionStatementSyntax statement ? new CloseStatement(statement, awaited, blocking) : null;
    }
}
