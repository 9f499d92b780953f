using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>Expressions that can be written a second time: reading them again gives the same and does nothing else.</summary>
internal static class AccessPaths
{
    /// <summary>Locals, parameters, fields, properties and elements of them. Getters are taken to be stable.</summary>
    public static bool IsAccessPath(this ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax => true,
        IdentifierNameSyntax name => IsReadable(model.GetSymbolInfo(name).Symbol),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } member =>
            IsReadable(model.GetSymbolInfo(member).Symbol) && member.Expression.IsAccessPath(model),
        ElementAccessExpressionSyntax element =>
            element.Expression.IsAccessPath(model) && element.ArgumentList.Arguments.All(index => IsFixed(index.Expression, model)),
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression.IsAccessPath(model),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            suppressed.Operand.IsAccessPath(model),
        GenericNameSyntax or AliasQualifiedNameSyntax => IsReadable(model.GetSymbolInfo(expression).Symbol),
        _ => false,
    };

    /// <summary>Constants and paths.</summary>
    public static bool IsFixed(ExpressionSyntax expression, SemanticModel model) =>
        model.GetConstantValue(expression).HasValue
        || expression.IsAccessPath(model)
        || (expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } fromEnd
            && IsFixed(fromEnd.Operand, model));

    /// <summary>Without parentheses and <c>!</c>, which say nothing about the value.</summary>
    public static ExpressionSyntax Bare(this ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression.Bare(),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed.Operand.Bare(),
        _ => expression,
    };

    /// <summary>With the parentheses and <c>!</c> around it: what stands in the place of the value.</summary>
    public static ExpressionSyntax Outermost(this ExpressionSyntax expression) =>
        expression.Parent is ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            ? ((ExpressionSyntax)expression.Parent).Outermost()
            : expression;

    /// <summary>The path on one line, as conditions and messages name it.</summary>
    public static string PathText(this ExpressionSyntax expression) =>
        string.Concat(expression.Bare().DescendantTokens().Select(token => token.Text));

    private static bool IsReadable(ISymbol? symbol) =>
        symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol
            or INamespaceOrTypeSymbol;
}
