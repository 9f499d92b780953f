using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// What speaks against a warning without proving the slice: then it is told as a hint. Each was seen on public code to be
/// right more often than the warning.
/// </summary>
internal static class Reservations
{
    // Makers of text whose length their input or their format decides: hashes, identifiers, numbers.
    private static readonly string[] FormattingVerbs =
        ["Compute", "Convert", "Create", "Encode", "Encrypt", "Format", "Generate", "Hash", "New", "Pad", "Remove", "Replace", "Serialize", "Strip", "To"];

    private static readonly HashSet<string> MembersOfFixedForm = new(StringComparer.Ordinal) { "FullName", "SerialNumber", "Thumbprint" };

    /// <param name="access">The slice.</param>
    /// <param name="before">What is known where it stands.</param>
    /// <param name="isMeasured">Whether the length is known to have been compared, with too little.</param>
    public static bool Hold(Access access, FlowState before, bool isMeasured) =>
        before.Facts.IsCrowded
        || IsOfFixedForm(access.Receiver)
        || AtomsOf(access.Start).Concat(AtomsOf(access.End)).Any(IsPlaceOfMatch)
        || before.Facts.Bounds.Any(bound => IsAtLeastAnother(bound, ValueTable.Owner(access.Receiver)))
        || (!isMeasured && IsMeasuredBefore(access));

    /// <summary>Whether a bound is where a pattern has matched.</summary>
    public static bool IsPlaceOfMatch(Value bound) => bound is { Kind: ValueKind.Member, Symbol: IPropertySymbol { Name: "Index" or "Length" } property } && IsOfMatch(property);

    /// <summary>Whether the text starts or ends with another one, which nobody expects to be empty.</summary>
    private static bool IsAtLeastAnother(Facts.Bound bound, Value text) =>
        bound is { Minimum: >= 0, Form.Terms: [var one, var other] }
        && (one.Coefficient, other.Coefficient) is (1, -1) or (-1, 1)
        && one.Atom.Kind == ValueKind.Length
        && other.Atom.Kind == ValueKind.Length
        && ReferenceEquals((one.Coefficient == 1 ? one : other).Atom.Base, text);

    private static bool IsOfFixedForm(Value text) => text switch
    {
        { Kind: ValueKind.Call, Base: { Type.SpecialType: SpecialType.System_String } whole, Symbol: IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } } => IsOfFixedForm(whole),
        { Kind: ValueKind.Call, Symbol: IMethodSymbol method } => Array.Exists(FormattingVerbs, verb => StartsWithWord(method.Name, verb)),
        { Kind: ValueKind.Member, Symbol: IPropertySymbol { Name: "Value", ContainingType.Name: "Capture" or "Group" or "Match" } property } => IsOfMatch(property),
        { Kind: ValueKind.Member, Symbol: { } member } => MembersOfFixedForm.Contains(member.Name) && member.Locations.All(location => location.IsInMetadata),
        { Kind: ValueKind.Slice or ValueKind.View or ValueKind.Cast, Base: { } whole } => IsOfFixedForm(whole),
        { Kind: ValueKind.Merge } => text.Cases.Any(@case => @case.Value.Kind != ValueKind.Merge && IsOfFixedForm(@case.Value)),
        _ => false,
    };

    private static bool StartsWithWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    private static bool IsOfMatch(IPropertySymbol property) => property.ContainingNamespace.ToDisplayString() == "System.Text.RegularExpressions";

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
            .OfType<MemberAccessExpressionSyntax>()
            .Any(length => length.Name.Identifier.ValueText is "Length" or "Count"
                && length.SpanStart < access.Operation.Syntax.SpanStart
                && IsCompared(length)
                && SyntaxFactory.AreEquivalent(length.Expression, receiver));
    }

    private static bool IsCompared(ExpressionSyntax length) => length.Parent is BinaryExpressionSyntax
    {
        RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.LessThanExpression
            or (int)SyntaxKind.LessThanOrEqualExpression or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression,
    }
        or IsPatternExpressionSyntax;

    private static IEnumerable<Value> AtomsOf(Linear sum) => sum.Form.Terms.Select(term => term.Atom);
}
