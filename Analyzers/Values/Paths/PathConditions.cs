using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>What a condition is worth on a path, and what its outcome says of the path.</summary>
internal static class PathConditions
{
    /// <summary>The outcome, where the variables leave no other.</summary>
    public static bool? Evaluate(IOperation condition, PathState state)
    {
        switch (condition)
        {
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                return constant;
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Evaluate(not.Operand, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and:
                return And(Evaluate(and.LeftOperand, state), Evaluate(and.RightOperand, state));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                return !And(!Evaluate(or.LeftOperand, state), !Evaluate(or.RightOperand, state));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal when Operators.IsPlain(equal):
                return AreEqual(equal.LeftOperand, equal.RightOperand, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal when Operators.IsPlain(unequal):
                return !AreEqual(unequal.LeftOperand, unequal.RightOperand, state);
            case IIsPatternOperation { Pattern: IConstantPatternOperation constant } test:
                return AreEqual(test.Value, constant.Value, state);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } test:
                return !AreEqual(test.Value, constant.Value, state);
            case ILocalReferenceOperation local when state.SourcesOf(local.Local) is { } sources:
                return Unanimous(sources.Select(source => source.ConstantValue is { HasValue: true, Value: bool value } ? value : (bool?)null));
            default:
                return null;
        }
    }

    /// <summary>The state where the condition has this outcome; null when it cannot have it.</summary>
    public static PathState? Assume(PathState state, IOperation condition, bool outcome, IPathKnowledge knowledge)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Assume(state, parenthesized.Operand, outcome, knowledge);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Assume(state, not.Operand, !outcome, knowledge);
            case IBinaryOperation both when both.OperatorKind == (outcome ? BinaryOperatorKind.ConditionalAnd : BinaryOperatorKind.ConditionalOr):
                return Assume(state, both.LeftOperand, outcome, knowledge) is { } left ? Assume(left, both.RightOperand, outcome, knowledge) : null;
            default:
                return Evaluate(condition, state) == !outcome ? null : Narrow(state, condition, outcome, knowledge);
        }
    }

    private static PathState Narrow(PathState state, IOperation condition, bool outcome, IPathKnowledge knowledge)
    {
        if (condition is ILocalReferenceOperation { Local: var local } && state.SourcesOf(local) is { } sources)
        {
            ImmutableHashSet<IOperation> remaining = sources.Where(source => source.ConstantValue is not { HasValue: true, Value: bool value } || value == outcome).ToImmutableHashSet();
            state = state.Narrow(local, remaining);
        }

        return knowledge.Where(condition, outcome) is { } fact ? state.With(fact) : state;
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private static bool? AreEqual(IOperation left, IOperation right, PathState state)
    {
        ImmutableHashSet<IOperation> lefts = PossibleSources.Of(left, state);
        ImmutableHashSet<IOperation> rights = PossibleSources.Of(right, state);
        return Unanimous(lefts.SelectMany(one => rights.Select(other => AreEqual(one, other))));
    }

    private static bool? AreEqual(IOperation left, IOperation right) => (left.ConstantValue, right.ConstantValue) switch
    {
        ({ HasValue: true } one, { HasValue: true } other) => Equals(one.Value, other.Value),
        ({ HasValue: true, Value: null }, _) => IsObject(right) ? false : null,
        (_, { HasValue: true, Value: null }) => IsObject(left) ? false : null,
        _ => null,
    };

    // A declaration is the source of what a handler has caught.
    private static bool IsObject(IOperation source) => source is IObjectCreationOperation or IVariableDeclaratorOperation or IArrayCreationOperation
        or IInvocationOperation { TargetMethod.ReturnType: { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } };

    private static bool? Unanimous(IEnumerable<bool?> outcomes)
    {
        bool? common = null;
        foreach (bool? outcome in outcomes)
        {
            if (outcome is null || (common is not null && common != outcome))
            {
                return null;
            }

            common = outcome;
        }

        return common;
    }
}
