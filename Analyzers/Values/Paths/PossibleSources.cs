using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values.Paths;

/// <summary>The expressions whose values an expression may have: through variables, arms and conversions.</summary>
internal static class PossibleSources
{
    public static ImmutableHashSet<IOperation> Of(IOperation expression, PathState state)
    {
        var sources = ImmutableHashSet.CreateBuilder<IOperation>();
        Collect(expression, state, sources);
        return sources.ToImmutable();
    }

    /// <summary>The order in which they are written: a set has none, and what is said of the first must not change from run to run.</summary>
    public static IEnumerable<IOperation> InSourceOrder(this IEnumerable<IOperation> sources) =>
        sources.OrderBy(source => source.Syntax.SpanStart).ThenBy(source => source.Syntax.Span.Length);

    private static void Collect(IOperation expression, PathState state, ImmutableHashSet<IOperation>.Builder sources)
    {
        if (expression.ConstantValue.HasValue)
        {
            sources.Add(expression);
            return;
        }

        switch (expression)
        {
            case IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion:
                Collect(conversion.Operand, state, sources);
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand, state, sources);
                break;
            case ISimpleAssignmentOperation assignment:
                Collect(assignment.Value, state, sources);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                bool? outcome = PathConditions.Evaluate(choice.Condition, state);
                if (outcome != false)
                {
                    Collect(choice.WhenTrue, state, sources);
                }

                if (outcome != true)
                {
                    Collect(whenFalse, state, sources);
                }

                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Collect(arm.Value, state, sources);
                }

                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, state, sources);
                Collect(coalesce.WhenNull, state, sources);
                break;
            case IThrowOperation:
                break;
            case ILocalReferenceOperation local when state.SourcesOf(local.Local) is { } held:
                sources.UnionWith(held);
                break;
            case IParameterReferenceOperation parameter when state.SourcesOf(parameter.Parameter) is { } held:
                sources.UnionWith(held);
                break;
            default:
                sources.Add(expression);
                break;
        }
    }
}
