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
    /// <param name="needed">The length that is needed, where it is fixed.</param>
    /// <param name="isMeasured">Whether the length is known to have been compared, with too little.</param>
    public static bool Hold(Access access, FlowState before, long? needed, bool isMeasured) =>
        before.Facts.IsCrowded
        || FixedForms.IsOne(access.Receiver)
        || FixedForms.IsGivenName(access.Receiver)
        || access.Start.Atoms.Concat(access.End.Atoms).Any(RegularExpressions.IsPlaceOfMatch)
        || before.Facts.Bounds.Any(bound => IsAtLeastAnother(bound, ValueTable.Owner(access.Receiver)))
        || BothEnds.AreKnownToDiffer(access, before)
        || (!isMeasured && LengthTests.IsMeasuredBefore(access))
        || (needed is { } length && LengthTests.AskForSoMuchBefore(access, length))
        || IsChosenByPredicate(access.Receiver)
        || IsBuiltUpHere(access)
        || IsOfOwnTable(access.Receiver);

    /// <summary>Whether it belongs to an entry of a list that is made once for all: whoever wrote the list knows its entries.</summary>
    public static bool IsOfOwnTable(Value text) => text.Base is { } owner
        && ValueClosure.Of([owner], MadeOf).Any(value =>
            value is { Kind: ValueKind.Member, Symbol: IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null } }
            && value.Type is { SpecialType: not SpecialType.System_String } type
            && type.IsSequence());

    private static IEnumerable<Value> MadeOf(Value value) => value.Inputs.Concat(value.Base is null ? [] : [value.Base]);

    /// <summary>Whether the code itself adds piece by piece to the text: it knows what each addition ends with.</summary>
    public static bool IsBuiltUpHere(Access access) => CodeBefore(access)
        .Any(node => node is AssignmentExpressionSyntax assignment && IsReceiver(access, assignment.Left) && (assignment.IsKind(SyntaxKind.AddAssignmentExpression) || Extends(access, assignment.Right)));

    private static bool Extends(Access access, ExpressionSyntax longer) => longer is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
        && longer.DescendantNodes().OfType<ExpressionSyntax>().Any(part => IsReceiver(access, part));

    /// <summary>Whether the text starts or ends with another one, which nobody expects to be empty.</summary>
    private static bool IsAtLeastAnother(Facts.Bound bound, Value text) =>
        bound is { Minimum: >= 0, Form.Terms: [var one, var other] }
        && (one.Coefficient, other.Coefficient) is (1, -1) or (-1, 1)
        && one.Atom.Kind == ValueKind.Length
        && other.Atom.Kind == ValueKind.Length
        && ReferenceEquals((one.Coefficient == 1 ? one : other).Atom.Base, text);

    /// <summary>Whether it is the element that a predicate was true of, which was looked for by its place.</summary>
    private static bool IsChosenByPredicate(Value text) => text is { Kind: ValueKind.Element, Operands: [var place] }
        && ValueClosure.Of([place], MadeOf).Any(value => value is { Symbol: IMethodSymbol search } && search.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate));

    /// <summary>The code of the same member that stands before the slice.</summary>
    public static IEnumerable<SyntaxNode> CodeBefore(Access access) => access.ReceiverOperation?.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        ? member.DescendantNodes().Where(node => node.SpanStart < access.Operation.Syntax.SpanStart)
        : [];

    /// <summary>Whether an expression is spelt as what is sliced.</summary>
    public static bool IsReceiver(Access access, ExpressionSyntax expression) => SyntaxFactory.AreEquivalent(expression, access.ReceiverOperation!.Syntax);
}
