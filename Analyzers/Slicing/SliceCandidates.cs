using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>The cheap test that lets nearly every body go: does its syntax hold a slice at all?</summary>
internal static class SliceCandidates
{
    /// <param name="code">A body or a part of one.</param>
    /// <param name="hasRanges">Whether the body keeps ranges in variables, so that any element access may take one.</param>
    public static bool Any(SyntaxNode code, bool hasRanges) =>
        code.DescendantNodesAndSelf().Any(node => IsLikely(node) || (hasRanges && node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax));

    /// <summary>Whether a range stands elsewhere than in brackets.</summary>
    public static bool KeepsRanges(SyntaxNode body) =>
        body.DescendantNodes().Any(node => node is RangeExpressionSyntax { Parent: not ArgumentSyntax { Parent: BracketedArgumentListSyntax } });

    /// <summary>Whether an element access takes a range that was made elsewhere: one that is given to the body, or kept in a field.</summary>
    public static bool TakesGivenRanges(SyntaxNode body, SemanticModel model, CancellationToken cancellation) =>
        body.DescendantNodes().Any(node => node is BracketedArgumentListSyntax { Arguments: [{ Expression: not LiteralExpressionSyntax and var argument }] }
            && SymbolNames.Is(model.GetTypeInfo(argument, cancellation).Type, "System", "Range"));

    public static bool Any(SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        foreach (SyntaxNode node in body.DescendantNodesAndSelf())
        {
            if (IsLikely(node) && (node is RangeExpressionSyntax || IsAccess(node, model, cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLikely(SyntaxNode node) => node switch
    {
        RangeExpressionSyntax => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } invocation => WrittenNames.NameOf(invocation.Expression) is { } name && AccessMethods.Names.Contains(name),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 3 } creation =>
            creation.Type is PredefinedTypeSyntax || (WrittenNames.NameOf(creation.Type) is { } name && AccessMethods.Names.Contains(name)),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 3 } => true,
        _ => false,
    };

    private static bool IsAccess(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(node, cancellation).Symbol is IMethodSymbol method && AccessMethods.Find(method.ReducedFrom ?? method) is not null;
}
