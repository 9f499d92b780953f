using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Says why, in the user's own names.</summary>
internal static class SliceMessages
{
    private const int MaxNameLength = 60;

    public static string Receiver(Access access) => Name(access.ReceiverOperation ?? access.Operation);

    public static string WhyNull(Access access, AccessProof proof)
    {
        if (proof.NullState == NullVerdict.Null)
        {
            return "it is null on this path";
        }

        Value receiver = ValueTable.Owner(access.Receiver);
        return receiver switch
        {
            { Kind: ValueKind.Call, Symbol: IMethodSymbol method } => $"the result of '{method.Name}' was not checked",
            { Kind: ValueKind.Member or ValueKind.Parameter, Type: { } type } when (receiver.Intrinsic & Traits.MaybeNull) != 0 => $"declared '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?')}?', never checked",
            { Kind: ValueKind.Member or ValueKind.Parameter } => "the code before leaves that open",
            { Kind: ValueKind.Merge } => "it is null on a path to here",
            _ => "it was never checked",
        };
    }

    public static string Definite(Access access, AccessProof proof)
    {
        if (proof.NeededLength is not { } needed)
        {
            return "its bounds are out of range on a path to here";
        }

        return proof.MaximumLength is { } maximum && maximum < needed
            ? $"it has at most {Count(maximum, proof)} here; {needed} are needed"
            : $"on a path to here it has fewer than the {Count(needed, proof)} that are needed";
    }

    public static string GuardTooWeak(Access access, AccessProof proof) => proof.ProvenLength == 0
        ? $"the condition on its length does not prove the {Count(proof.NeededLength!.Value, proof)} that are needed"
        : $"the check before proves at least {Count(proof.ProvenLength, proof)}; {proof.NeededLength} are needed";

    public static string Unguarded(Access access, AccessProof proof) =>
        $"nothing before this bounds the length of '{Receiver(access)}'; {Count(proof.NeededLength!.Value, proof)} {(proof.NeededLength == 1 ? "is" : "are")} needed";

    public static string MisplacedSearch(Access access) =>
        $"that something was found does not put the bounds in order within '{Receiver(access)}'";

    public static string NearMiss(Access access, long missing) =>
        $"the check before relates the bound to the length of '{Receiver(access)}', but leaves it {missing} too far";

    public static string NotProven(Access access, AccessProof proof) => proof.Unproven.IsEmpty
        ? $"'{Receiver(access)}' is not proven to be not null"
        : $"the bounds are not proven to lie within '{Receiver(access)}'";

    public static string Search(Value search) => search.Origin is { } origin ? Name(origin) : "the search";

    private static string Count(long count, AccessProof proof) =>
        $"{count} {(proof.IsText ? "character" : "element")}{(count == 1 ? string.Empty : "s")}";

    private static string Name(IOperation operation)
    {
        string text = string.Join(" ", Code(operation.Syntax).Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaxNameLength ? text : text.Substring(0, MaxNameLength - 1) + "…";
    }

    /// <summary>The code; of what stands behind <c>?</c>, with what stands before it.</summary>
    private static string Code(SyntaxNode node) => node.GetFirstToken().Parent is MemberBindingExpressionSyntax
        && node.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(node.Span)) is { } conditional
            ? $"{Code(conditional.Expression)}?{node}"
            : node.ToString();
}
