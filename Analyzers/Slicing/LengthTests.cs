using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// Tests of a text's length that the code spells out before a slice. One that is tied to something else is lost where paths meet:
/// it proves nothing, but whoever wrote it thought of the length.
/// </summary>
internal static class LengthTests
{
    // A number that is so many times greater keeps text from being too long.
    private const int Much = 2;

    /// <summary>Whether the length of what is sliced is compared with anything.</summary>
    public static bool IsMeasuredBefore(Access access) => Reservations.CodeBefore(access).Any(node => ComparedLength(node, access) is not null);

    /// <summary>Whether a test before would prove the length, were it known to have been passed.</summary>
    public static bool AskForSoMuchBefore(Access access, long needed) =>
        Reservations.CodeBefore(access).Any(node => LengthAskedFor(node, access) is { } asked && asked >= needed && (asked <= Much * needed || IsExact(node)));

    private static bool IsExact(SyntaxNode length) => length.Parent?.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;

    private static long? LengthAskedFor(SyntaxNode node, Access access) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax test } call when IsNamedAsTestOfAnEnd(test.Name.Identifier.ValueText) && Reservations.IsReceiver(access, test.Expression) =>
            call.ArgumentList.Arguments.Max(argument => (argument.Expression as LiteralExpressionSyntax)?.Token.Value is string end ? end.Length : (long?)null),
        _ => ComparedLength(node, access) switch
        {
            { Parent: BinaryExpressionSyntax comparison } length => NumberIn(comparison.Left == length ? comparison.Right : comparison.Left) + (IsBeyond(comparison, length) ? 1 : 0),
            { Parent: IsPatternExpressionSyntax { Pattern: var pattern } } => pattern.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Max(NumberIn),
            _ => null,
        },
    };

    // People write their own, such as StartsWithIgnoreCase.
    private static bool IsNamedAsTestOfAnEnd(string method) =>
        method.StartsWith("StartsWith", StringComparison.Ordinal) || method.StartsWith("EndsWith", StringComparison.Ordinal);

    /// <summary>Whether a comparison sets the number that it names apart from what is longer: <c>Length &gt; 7</c> asks for eight.</summary>
    private static bool IsBeyond(BinaryExpressionSyntax comparison, ExpressionSyntax length) => comparison.Kind() is var kind
        && (comparison.Left == length
            ? kind is SyntaxKind.GreaterThanExpression or SyntaxKind.LessThanOrEqualExpression
            : kind is SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanOrEqualExpression);

    private static long? NumberIn(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: int number } ? number : null;

    /// <summary>The length, where a node is the length of what is sliced and is compared.</summary>
    private static ExpressionSyntax? ComparedLength(SyntaxNode node, Access access) =>
        node is ExpressionSyntax length && IsCompared(length) && MeasuredIn(length) is { } measured && Reservations.IsReceiver(access, measured) ? length : null;

    private static ExpressionSyntax? MeasuredIn(ExpressionSyntax length) => length switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } access => access.Expression,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } access => access.Expression,
        _ => null,
    };

    private static bool IsCompared(ExpressionSyntax length) => length.Parent is IsPatternExpressionSyntax
        || length.Parent?.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
            or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;
}
