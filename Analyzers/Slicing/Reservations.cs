using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// What speaks against a warning without proving the slice: then it is told as a hint. Each was seen on public code to be
/// right more often than the warning.
/// </summary>
internal static class Reservations
{
    /// <param name="access">The slice.</param>
    /// <param name="before">What is known where it stands.</param>
    /// <param name="isMeasured">Whether the length is known to have been compared, with too little.</param>
    public static bool Hold(Access access, FlowState before, bool isMeasured) =>
        before.Facts.IsCrowded
        || FixedForms.IsOne(access.Receiver)
        || access.Start.Atoms.Concat(access.End.Atoms).Any(RegularExpressions.IsPlaceOfMatch)
        || before.Facts.Bounds.Any(bound => IsAtLeastAnother(bound, ValueTable.Owner(access.Receiver)))
        || BothEnds.AreKnownToDiffer(access, before)
        || (!isMeasured && IsMeasuredBefore(access));

    /// <summary>Whether the text starts or ends with another one, which nobody expects to be empty.</summary>
    private static bool IsAtLeastAnother(Facts.Bound bound, Value text) =>
        bound is { Minimum: >= 0, Form.Terms: [var one, var other] }
        && (one.Coefficient, other.Coefficient) is (1, -1) or (-1, 1)
        && one.Atom.Kind == ValueKind.Length
        && other.Atom.Kind == ValueKind.Length
        && ReferenceEquals((one.Coefficient == 1 ? one : other).Atom.Base, text);

    /// <summary>
    /// Whether the code before compares the length of what is sliced: a check that is tied to something else is lost where
    /// paths meet.
    /// </summary>
    private static bool IsMeasuredBefore(Access access)
    {
        if (access.ReceiverOperation?.Syntax is not ExpressionSyntax receiver || receiver.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return false;
        }

        return member.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Any(length => length.SpanStart < access.Operation.Syntax.SpanStart
                && IsCompared(length)
                && MeasuredIn(length) is { } measured
                && SyntaxFactory.AreEquivalent(measured, receiver));
    }

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
