using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>What a piece of syntax assigns to, by name.</summary>
internal static class WrittenNames
{
    public static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>The names that a node writes to, when it writes.</summary>
    public static IEnumerable<string> Of(SyntaxNode node) => TargetsOf(node).Select(NameOf).OfType<string>();

    /// <summary>What a node writes to, when it writes; the parts of a tuple are several.</summary>
    public static IEnumerable<ExpressionSyntax> TargetsOf(SyntaxNode node) => Target(node) is { } target ? Parts(target) : [];

    /// <summary>Whether it writes to an element, or to what a reference refers to.</summary>
    public static bool WritesElement(SyntaxNode node) => node is RefExpressionSyntax or RefTypeSyntax
        || TargetsOf(node).Any(part => part is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax);

    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression) => unary.Operand,
        PostfixUnaryExpressionSyntax unary when !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression) => unary.Operand,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None and not (int)SyntaxKind.InKeyword } argument => argument.Expression,
        RefExpressionSyntax reference => reference.Expression,
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax target) => target switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(argument => Parts(argument.Expression)),
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression),
        _ => [target],
    };
}
