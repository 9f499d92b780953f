using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

internal static class Operators
{
    public static ComparisonOperator? Comparison(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => ComparisonOperator.Equal,
        BinaryOperatorKind.NotEquals => ComparisonOperator.NotEqual,
        BinaryOperatorKind.LessThan => ComparisonOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => ComparisonOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => ComparisonOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    /// <summary>
    /// Whether it means what the language says. An operator of a type's own may mean anything, except for null: whoever
    /// writes <c>value == null</c> asks whether there is one. Records declare such an operator without being asked.
    /// </summary>
    public static bool IsPlain(IBinaryOperation binary) =>
        binary.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String }
        || SymbolNames.Is(binary.OperatorMethod.ContainingType, "System", "Guid")
        || (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (IsNull(binary.LeftOperand) || IsNull(binary.RightOperand)));

    private static bool IsNull(IOperation operand) => operand.WithoutConversions().ConstantValue is { HasValue: true, Value: null };
}
