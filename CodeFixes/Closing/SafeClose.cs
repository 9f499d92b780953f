using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A close in plain .NET that neither throws nor waits for ever: a deadline, and the end of the connection when it fails.</summary>
internal static class SafeClose
{
    /// <summary>Whether the close can throw where it stands.</summary>
    public static bool IsMissing(CloseSite site) =>
        site.Handler?.Protects(site.Call) != true
        && (site.Arguments.IsOfFramework || !NeverThrows(site.Arguments.Method));

    /// <summary>Other edits inside the statement come first.</summary>
    /// <param name="site">The close.</param>
    /// <param name="statement">Its statement.</param>
    /// <param name="edits">The edits of the document.</param>
    /// <param name="write">What becomes of the text of the safe close; null to take it as it is.</param>
    public static void Write(CloseSite site, CloseStatement statement, DocumentEdits edits, Func<string, string>? write = null)
    {
        if (!edits.IsFirst(statement.Node, "safe"))
        {
            return;
        }

        string deadline = IsMissing(site) ? Deadline(site, edits) : string.Empty;
        edits.Rewrite(statement.Node, current =>
        {
            string close = Awaited(site, statement, current);
            string safe = IsMissing(site) ? Protected(site, deadline + close, edits) : close;
            return Code.AsyncStatement(write is null ? safe : write(safe), current).WithTriviaFrom(current);
        });
    }

    private static string Deadline(CloseSite site, DocumentEdits edits)
    {
        if (site.Arguments.Token is not { } token || !CloseDeadline.IsNeeded(token, site))
        {
            return string.Empty;
        }

        string name = edits.FreshName(site.Call, "deadline");
        edits.Replace(token, current => Code.Expression($"{name}.Token", site.Call).WithTriviaFrom(token));
        return $"{(CloseDeadline.CanBeDisposed(site) ? "using " : string.Empty)}var {name} = {CloseDeadline.Source(site, edits)};\n";
    }

    private static string Protected(CloseSite site, string body, DocumentEdits edits)
    {
        string end = site.Socket?.Abort ?? "// The connection has ended: there is nobody left to tell.";
        return $"try\n{{\n{body}\n}}\ncatch ({edits.Import("System.Exception", site)})\n{{\n{end}\n}}";
    }

    /// <summary>What fails later, in a task that nobody awaits, is caught by nothing.</summary>
    private static string Awaited(CloseSite site, CloseStatement statement, ExpressionStatementSyntax current) =>
        current.Expression is AssignmentExpressionSyntax discarded && site.IsInAsyncFunction && !statement.IsAwaited
            ? $"await {discarded.Right.WithoutTrivia()};"
            : current.WithoutTrivia().ToString();

    /// <summary>A method of the user's own that ends in a try which catches everything.</summary>
    private static bool NeverThrows(IMethodSymbol? method) =>
        (method?.ReducedFrom ?? method)?.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is BaseMethodDeclarationSyntax { Body.Statements: var statements }
        && statements.LastOrDefault() is TryStatementSyntax last
        && last.Catches.Any(clause => clause is { Filter: null }
            && clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception"
            && !clause.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax));
}
