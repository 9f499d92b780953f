using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>Code that is translated, not run: most of what a fix would write is illegal there.</summary>
internal static class ExpressionTrees
{
    public static bool Contain(SyntaxNode node, SemanticModel model) => node.Ancestors().Any(ancestor => ancestor switch
    {
        LambdaExpressionSyntax lambda => IsNamed(model.GetTypeInfo(lambda).ConvertedType, "System.Linq.Expressions", "Expression"),
        QueryExpressionSyntax query => model.GetTypeInfo(query.FromClause.Expression).Type is { } source
            && (IsQueryable(source) || source.AllInterfaces.Any(IsQueryable)),
        _ => false,
    });

    private static bool IsQueryable(ITypeSymbol type) => IsNamed(type, "System.Linq", "IQueryable");

    private static bool IsNamed(ITypeSymbol? type, string @namespace, string name) =>
        type?.Name == name && type.ContainingNamespace?.ToDisplayString() == @namespace;
}
