using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Whether the receiver of a slice may be null.</summary>
internal static class NullStates
{
    // Conditions nest that deep; what a loop leaves is among its own cases.
    private const int MaxMerges = 5;

    public static NullVerdict Of(Access access, FlowState before, SemanticModel model)
    {
        Value receiver = access.Receiver;
        if (access.ReceiverOperation?.Type is not { IsReferenceType: true } || before.Facts.IsNotNull(receiver) && !IsTrustedOnly(before, receiver))
        {
            return NullVerdict.NotNull;
        }

        if (before.Facts.IsNull(receiver))
        {
            return NullVerdict.Null;
        }

        // A test of the value whose null outcome leads here outweighs a '!'.
        if (MayBeNullHere(before, receiver))
        {
            return NullVerdict.MaybeNull;
        }

        // The compiler's own flow analysis is the first word where it is enabled; '!' has silenced it.
        return FlowStateOf(access.ReceiverOperation.Syntax, model) switch
        {
            NullableFlowState.MaybeNull => NullVerdict.MaybeNull,
            NullableFlowState.NotNull => WasRewritten(receiver, MaxMerges) ? NullVerdict.Unknown : NullVerdict.NotNull,
            _ => IsDefaultOfSearch(receiver) ? NullVerdict.MaybeNull : NullVerdict.Unknown,
        };
    }

    /// <summary>
    /// Whether the compiler, a declaration, the name of a search for what may not be there, or a null on a path to here says that the
    /// receiver may be null. That it was compared with null somewhere before, or is the result of an <c>as</c>, is less: who writes
    /// that without nullable reference types mostly knows.
    /// </summary>
    public static bool IsEvident(Access access, FlowState before, SemanticModel model) =>
        FlowStateOf(access.ReceiverOperation!.Syntax, model) == NullableFlowState.MaybeNull
        || (ValueTable.Owner(access.Receiver).Intrinsic & Traits.MaybeNull) != 0
        || IsDefaultOfSearch(access.Receiver)
        || (access.Receiver.Kind == ValueKind.Merge && HasNullCase(before, access.Receiver, depth: 2));

    // The compiler takes it that calls leave members, and what local functions write to, as they were checked.
    private static bool WasRewritten(Value receiver, int merges) => receiver.IsUnsettled
        || (receiver is { Kind: ValueKind.Member, Key: MemberKey { Version: not null } } && receiver.Intrinsic == Traits.MaybeNull)
        || (merges > 0 && receiver.Cases.Any(@case => !@case.Facts.IsNotNull(@case.Value) && WasRewritten(@case.Value, merges - 1)));

    /// <summary>What the compiler's own flow analysis says; nothing where it is off.</summary>
    public static NullableFlowState FlowStateOf(SyntaxNode receiver, SemanticModel model) =>
        receiver.SyntaxTree == model.SyntaxTree ? model.GetTypeInfo(receiver).Nullability.FlowState : NullableFlowState.None;

    // A declaration is trusted, but a null that was assigned against it is evidence.
    private static bool IsTrustedOnly(FlowState before, Value receiver) => (before.Facts.Learnt(receiver) & Traits.NotNull) == 0 && !receiver.Cases.IsEmpty;

    /// <summary>
    /// Whether a '!' stands at a variable that was null on some path, or has stood where the same expression was dereferenced
    /// before: who wrote it may know that the conditions have to do with each other. A '!' that only silences the compiler says nothing.
    /// </summary>
    public static bool IsForgiven(Access access) =>
        (!access.Receiver.Cases.IsEmpty && access.ReceiverOperation?.Syntax is { } receiver && (IsForgiving(receiver) || IsForgiving(receiver.Parent)))
        || Reservations.CodeBefore(access).Any(node => IsForgiving(node)
            && node.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            && Reservations.IsReceiver(access, ((PostfixUnaryExpressionSyntax)node).Operand));

    private static bool IsForgiving(SyntaxNode? node) => node.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    /// <summary>Whether it is null on a path to here; what is known here may exclude the paths on which it is.</summary>
    private static bool MayBeNullHere(FlowState before, Value receiver) =>
        HasNullCase(before, receiver, depth: 2)
        || ((before.Facts.Learnt(receiver) & Traits.MaybeNull) != 0 && !IsDecidedByPath(receiver));

    /// <summary>Whether it is known of every path whether it leaves null or something.</summary>
    private static bool IsDecidedByPath(Value value) => value.CasesAreComplete
        && !value.Cases.IsEmpty
        && value.Cases.All(@case => @case.Value.IsNullConstant || (@case.Facts.TraitsOf(@case.Value) & Traits.NotNull) != 0);

    private static bool HasNullCase(FlowState before, Value receiver, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        var conditions = new Conditions(before.Table);
        foreach (Case @case in receiver.Cases)
        {
            Facts facts = conditions.Identify(before.Facts.And(@case.Facts), receiver, @case.Value);
            if (!facts.IsImpossible && (facts.IsNull(receiver) || HasNullCase(before, @case.Value, depth - 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefaultOfSearch(Value value) =>
        value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAtOrDefault" } };
}
