using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>What a check must not be moved across.</summary>
internal static class SideEffects
{
    private static readonly HashSet<string> PureTypes =
        ["Math", "Guid", "DateTimeOffset", "TimeSpan", "Path", "Convert", "Enumerable", "MemoryExtensions"];

    public static bool Has(SyntaxNode node, SemanticModel model) => node switch
    {
        AssignmentExpressionSyntax or AwaitExpressionSyntax => true,
        DeclarationExpressionSyntax or DeclarationPatternSyntax or VarPatternSyntax => true,
        RecursivePatternSyntax { Designation: not null } => true,
        VariableDeclaratorSyntax { Initializer: not null } => true,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        InvocationExpressionSyntax call => !IsPure(call, model),
        _ => false,
    };

    /// <summary>The parts run later, or more often, than the whole is evaluated.</summary>
    public static bool IsDeferred(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or QueryExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsPure(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetConstantValue(call).HasValue
        || (model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { } type } method
            && (type.SpecialType is not (SpecialType.None or SpecialType.System_Object)
                || method.Name == nameof(ToString)
                || (type.ContainingNamespace?.ToString() is "System" or "System.IO" or "System.Linq" && PureTypes.Contains(type.Name))));
}
