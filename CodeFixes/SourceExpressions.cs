using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>What a diagnostic points to, found again in the source.</summary>
internal static class SourceExpressions
{
    /// <summary>The bracketed list of <c>s?[..8]</c> has the span of the whole binding.</summary>
    public static ExpressionSyntax? At(Location location, SyntaxNode root) =>
        location.SourceTree == root.SyntaxTree
            ? root.FindNode(location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == location.SourceSpan)
            : null;

    public static ExpressionSyntax? AtAdditional(Diagnostic diagnostic, int index, SyntaxNode root) =>
        diagnostic.AdditionalLocations.Count > index ? At(diagnostic.AdditionalLocations[index], root) : null;

    /// <summary>A parameter of the method that the place is in; that of a primary constructor is no argument of the method that reads it later.</summary>
    public static bool IsParameterHere(this ExpressionSyntax expression, SyntaxNode place, SemanticModel model)
    {
        if (model.GetSymbolInfo(expression.Bare()).Symbol is not IParameterSymbol parameter)
        {
            return false;
        }

        ISymbol? here = model.GetEnclosingSymbol(place.SpanStart);
        while (here is not (null or ITypeSymbol) && !SymbolEqualityComparer.Default.Equals(here, parameter.ContainingSymbol))
        {
            here = here.ContainingSymbol;
        }

        return here is not (null or ITypeSymbol);
    }
}
