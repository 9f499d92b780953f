using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Catches of cancellation and disconnect before a catch-all that only logs, closes and leaves.</summary>
internal static class EarlierCatches
{
    private static readonly string[] GoneTypes = ["System.OperationCanceledException", "System.Net.WebSockets.WebSocketException"];

    /// <summary>
    /// What else the handler does would not happen for those who are caught before it.
    /// </summary>
    public static bool Suit(CloseSite site, FailureHandler handler) =>
        CanStandBefore(site, handler)
        && handler.Clause.Block.Statements.All(statement => statement.Span.Contains(site.Call.Span) ? IsOnlyClose(statement) : IsLog(statement) || IsExit(statement))
        && !handler.Clause.Block.Statements.OfType<ReturnStatementSyntax>().Any(exit => exit.Expression is { } result && NamesCause(result, handler));

    /// <summary>What the filter of a handler lets through would be caught, and so would what is no SystemException.</summary>
    public static bool CanStandBefore(CloseSite site, FailureHandler handler) =>
        site.Socket?.IsDeclaredBefore(handler.Try) == true
        && handler.Clause.Filter is null
        && handler.CaughtType?.Name is not "SystemException";

    /// <param name="site">The close.</param>
    /// <param name="handler">The catch-all.</param>
    /// <param name="edits">The edits of the document.</param>
    /// <param name="exit">How the new handlers end; null to end as the catch-all does.</param>
    public static void Insert(CloseSite site, FailureHandler handler, DocumentEdits edits, string? exit = null)
    {
        if (!edits.IsFirst(handler.Clause, "earlier"))
        {
            return;
        }

        exit ??= handler.Clause.Block.Statements.LastOrDefault(IsExit) is { } last ? last.WithoutTrivia() + "\n" : string.Empty;
        string text = string.Concat(GoneTypes
            .Where(type => !IsCaughtBefore(type, site, handler))
            .Select(type => $"catch ({edits.Import(type, site)})\n{{\n{site.Socket!.Abort}\n{exit}}}\n"));
        var parsed = (TryStatementSyntax)Code.Statement("try\n{\n}\n" + text, handler.Clause);
        edits.InsertBefore(handler.Clause, parsed.Catches.Select(clause => clause.WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static bool IsCaughtBefore(string type, CloseSite site, FailureHandler handler) =>
        site.Model.Compilation.GetTypeByMetadataName(type) is { } symbol
        && handler.Try.Catches.TakeWhile(clause => clause != handler.Clause).Any(clause =>
            clause is { Filter: null, Declaration: { } declaration }
            && site.Model.GetTypeInfo(declaration.Type).Type is { } caught
            && IsOrDerivesFrom(symbol, caught));

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesCause(ExpressionSyntax result, FailureHandler handler) =>
        result.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == handler.Variable?.Name);

    /// <summary>The close, perhaps only for an open socket, perhaps in a try of its own.</summary>
    public static bool IsOnlyClose(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax => true,
        IfStatementSyntax { Else: null } guard => IsOnlyClose(guard.Statement),
        BlockSyntax { Statements: [var only] } => IsOnlyClose(only),
        BlockSyntax { Statements: [LocalDeclarationStatementSyntax, var close] } => IsOnlyClose(close),
        TryStatementSyntax attempt => IsOnlyClose(attempt.Block),
        _ => false,
    };

    private static bool IsLog(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } => true,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } } =>
            member.Name.Identifier.ValueText.StartsWith("Log", StringComparison.Ordinal)
            || member.Expression.ToString().Split('.')[0].TrimStart('_') is "Console" or "Trace" or "Debug" or "Log" or "log" or "logger",
        _ => false,
    };

    /// <summary>What those who are caught before the catch-all can do too.</summary>
    private static bool IsExit(StatementSyntax statement) => statement switch
    {
        BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => true,
        ThrowStatementSyntax { Expression: null } => true,
        ReturnStatementSyntax { Expression: null or LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax } => true,
        _ => false,
    };
}
