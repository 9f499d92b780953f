using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A close after the try statement, whose code the handler has decided.</summary>
internal static class LaterClose
{
    /// <summary>
    /// The handler, where those who are caught before it can leave the method instead: nothing but the close comes after.
    /// </summary>
    public static FailureHandler? DecidingHandler(CloseSite site)
    {
        if (FailureHandler.Deciding(site) is not { IsGeneral: true } handler
            || handler.Try is not { Parent: BlockSyntax body } attempt
            || attempt.Span.Contains(site.Call.Span)
            || attempt.Finally is not null
            || !ReturnsNothing(body, site.Model)
            || !EarlierCatches.CanStandBefore(site, handler))
        {
            return null;
        }

        return body.Statements.SkipWhile(statement => statement != attempt).Skip(1).All(later => BelongsToClose(later, site)) ? handler : null;
    }

    private static bool BelongsToClose(StatementSyntax later, CloseSite site) =>
        later is LocalDeclarationStatementSyntax || (later.Span.Contains(site.Call.Span) && EarlierCatches.IsOnlyClose(later));

    private static bool ReturnsNothing(BlockSyntax body, SemanticModel model)
    {
        IMethodSymbol? method = body.Parent switch
        {
            AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda).Symbol as IMethodSymbol,
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(body.Parent) as IMethodSymbol,
            _ => null,
        };
        return method is { ReturnsVoid: true } or { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 0 } };
    }
}
