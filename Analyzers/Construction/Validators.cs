using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Construction;

/// <summary>What refuses a value: a throw, a negative answer, a call of something that is named like a check.</summary>
internal static class Validators
{
    private static readonly string[] Names = ["Check", "Demand", "Ensure", "Guard", "Require", "Throw", "Validate", "Verify"];

    public static bool IsNamedLikeOne(string method) => Array.Exists(Names, name => method.StartsWith(name, StringComparison.Ordinal));

    public static bool TestsText(SyntaxNode condition) => condition.DescendantNodesAndSelf().Any(node =>
        node is IdentifierNameSyntax { Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression });

    /// <summary>Whether a condition holds only where a text is there.</summary>
    public static bool DemandsText(SyntaxNode condition) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated && TestsText(negated.Operand);

    public static bool MayRefuse(SyntaxNode node) => node switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ReturnStatementSyntax { Expression: LiteralExpressionSyntax literal } => literal.IsKind(SyntaxKind.FalseLiteralExpression) || literal.IsKind(SyntaxKind.NullLiteralExpression),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => IsNamedLikeOne(name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => IsNamedLikeOne(access.Name.Identifier.ValueText),
        _ => false,
    };
}
