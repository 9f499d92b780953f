using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Ends what has already ended without a close frame, which can no longer be sent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AbortSocket))]
public sealed class AbortSocket : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CloseOfEndedSocket);

    private protected override string Title => "Abort the socket instead";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (site is not { Socket: { } socket, Statement: { } statement })
        {
            return null;
        }

        StatementSyntax whole = WithStateTest(statement.Node, socket);
        return edits =>
        {
            if (IsAbortedJustBefore(whole, socket) && whole.Parent is BlockSyntax)
            {
                edits.Remove(whole);
            }
            else
            {
                edits.Rewrite(whole, current => Code.Statement(socket.Abort, current).WithTriviaFrom(current));
            }
        };
    }

    /// <summary>A test of the state says nothing: the state of such a socket is known.</summary>
    private static StatementSyntax WithStateTest(StatementSyntax statement, SocketPath socket)
    {
        StatementSyntax body = statement.Parent is BlockSyntax { Statements.Count: 1 } block ? block : statement;
        return body.Parent is IfStatementSyntax { Else: null } guard && guard.Condition.ToString().Contains(socket.Text + ".State")
            ? guard
            : statement;
    }

    private static bool IsAbortedJustBefore(StatementSyntax statement, SocketPath socket) =>
        statement.Parent is BlockSyntax block
        && block.Statements.IndexOf(statement) is > 0 and var index
        && block.Statements.Take(index).Any(earlier => earlier.WithoutTrivia().ToString() == socket.Abort);
}
