using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>What the <c>when</c> of a handler says of the exception.</summary>
/// <param name="Only">The types that it lets through; empty when it does not say.</param>
/// <param name="Not">The types that it keeps out.</param>
/// <param name="IsJudgement">Whether it judges the exception in some other way, so that the handler is for what somebody has chosen.</param>
internal sealed record ExceptionFilter(ImmutableArray<ITypeSymbol> Only, ImmutableArray<ITypeSymbol> Not, bool IsJudgement)
{
    private static readonly ExceptionFilter Nothing = new(ImmutableArray<ITypeSymbol>.Empty, ImmutableArray<ITypeSymbol>.Empty, IsJudgement: false);

    private static readonly ExceptionFilter Judgement = Nothing with { IsJudgement = true };

    public static ExceptionFilter Of(ICatchClauseOperation handler, Compilation compilation) =>
        handler.Filter is { } filter && handler.Locals.FirstOrDefault(local => ExceptionText.IsException(local.Type)) is var caught
            ? Read(filter, outcome: true, caught, compilation)
            : Nothing;

    /// <summary>Whether the expression is the exception, or something that hangs on it.</summary>
    public static bool IsAbout(IOperation? operation, ILocalSymbol? caught) => operation?.WithoutConversions() switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, caught),
        IMemberReferenceOperation member => IsAbout(member.Instance, caught),
        IInvocationOperation call => IsAbout(call.Instance, caught),
        IConditionalAccessOperation access => IsAbout(access.Operation, caught),
        _ => false,
    };

    private static ExceptionFilter Read(IOperation condition, bool outcome, ILocalSymbol? caught, Compilation compilation)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand, outcome, caught, compilation);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Read(not.Operand, !outcome, caught, compilation);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                ExceptionFilter left = Read(both.LeftOperand, outcome, caught, compilation);
                ExceptionFilter right = Read(both.RightOperand, outcome, caught, compilation);
                bool bothHold = (both.OperatorKind == BinaryOperatorKind.ConditionalAnd) == outcome;
                return bothHold ? left.And(right) : left.Or(right);
            case IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null } } nullTest when IsCaught(nullTest.LeftOperand, caught):
                return Nothing;
            case IIsTypeOperation test when IsAbout(test.ValueOperand, caught):
                return IsCaught(test.ValueOperand, caught) ? Typed(test.TypeOperand, outcome != test.IsNegated) : Judgement;
            case IIsPatternOperation test when IsAbout(test.Value, caught):
                return IsCaught(test.Value, caught) ? Read(test.Pattern, outcome) : Judgement;
            default:
                return condition.DescendantsAndSelf().Any(part => IsAbout(part, caught)) && !IsAlwaysTrue(condition, compilation) ? Judgement : Nothing;
        }
    }

    private static ExceptionFilter Read(IPatternOperation pattern, bool outcome) => pattern switch
    {
        INegatedPatternOperation negated => Read(negated.Pattern, !outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when outcome => Read(either.LeftPattern, outcome).Or(Read(either.RightPattern, outcome)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Read(either.LeftPattern, outcome).And(Read(either.RightPattern, outcome)),
        IBinaryPatternOperation both when outcome => Read(both.LeftPattern, outcome).And(Read(both.RightPattern, outcome)),
        ITypePatternOperation type => Typed(type.MatchedType, outcome),
        IDeclarationPatternOperation { MatchedType: { } type } => Typed(type, outcome),
        IRecursivePatternOperation { MatchedType: { } type } => Typed(type, outcome),
        IConstantPatternOperation => Nothing,
        _ => Judgement,
    };

    private static ExceptionFilter Typed(ITypeSymbol type, bool isIn) =>
        FailureKinds.Of(type) == FailureKind.Anything && isIn ? Nothing
        : isIn ? Nothing with { Only = ImmutableArray.Create(type) }
        : Nothing with { Not = ImmutableArray.Create(type) };

    private ExceptionFilter And(ExceptionFilter other) =>
        new(Only.IsEmpty ? other.Only : Only, Not.AddRange(other.Not), IsJudgement || other.IsJudgement);

    private ExceptionFilter Or(ExceptionFilter other) =>
        IsJudgement || other.IsJudgement ? Judgement
        : Only.IsEmpty || other.Only.IsEmpty ? Nothing
        : Nothing with { Only = Only.AddRange(other.Only) };

    private static bool IsCaught(IOperation operation, ILocalSymbol? caught) =>
        operation.WithoutConversions() is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, caught);

    /// <summary>A filter is also where some people log.</summary>
    private static bool IsAlwaysTrue(IOperation condition, Compilation compilation) =>
        condition is IInvocationOperation call
        && OwnHelpers.ReturnedBy(call.TargetMethod, compilation) is { Values.IsEmpty: false } returned
        && returned.Values.All(value => value.ConstantValue is { HasValue: true, Value: true });
}
