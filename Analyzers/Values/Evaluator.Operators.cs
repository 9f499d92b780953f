using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Arithmetic, comparisons, text, ranges.</content>
internal sealed partial class Evaluator
{
    // A coefficient beyond it has no meaning as a length.
    private const long MaxFactor = 1 << 20;

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        // Long concatenations nest to the left; they are walked, not recursed into.
        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return Concatenate(binary);
        }

        Value left = Evaluate(binary.LeftOperand);
        Value right = Evaluate(binary.RightOperand);
        if (!Operators.IsPlain(binary))
        {
            NoteEffectsOfOwn(binary, binary.OperatorMethod, left, right);
            return Unknown(binary, left, right);
        }

        return Combine(binary, binary.OperatorKind, left, right, binary.Type);
    }

    private Value Combine(IOperation operation, BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type)
    {
        if (Operators.Comparison(kind) is { } comparison)
        {
            return Table.Compare(comparison, left, right);
        }

        // What is not finished being written has no type; "and" and "or" mean the same there.
        if (type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Error })
        {
            return kind switch
            {
                BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => Table.And(left, right),
                BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => Table.Or(left, right),
                BinaryOperatorKind.ExclusiveOr => Table.Or(Table.And(left, Table.Not(right)), Table.And(Table.Not(left), right)),
                _ => Table.Opaque(operation, type),
            };
        }

        if (type?.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            return Table.Concatenation(ImmutableArray.Create(AsText(left), AsText(right)), type);
        }

        return Conditions.IsInteger(left) && Conditions.IsInteger(right)
            ? Calculate(operation, kind, left, right, type)
            : Table.Opaque(operation, type);
    }

    private Value Calculate(IOperation operation, BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type)
    {
        (Linear l, Linear r) = (Table.LinearOf(left), Table.LinearOf(right));
        switch (kind)
        {
            case BinaryOperatorKind.Add:
                return Table.Sum(l + r, type);
            case BinaryOperatorKind.Subtract:
                return Table.Sum(l - r, type);
            case BinaryOperatorKind.Multiply when r.IsConstant && Math.Abs(r.Constant) < MaxFactor:
                return Table.Sum(l * r.Constant, type);
            case BinaryOperatorKind.Multiply when l.IsConstant && Math.Abs(l.Constant) < MaxFactor:
                return Table.Sum(r * l.Constant, type);
            case BinaryOperatorKind.Divide when r.IsConstant && r.Constant is > 0 and < MaxFactor:
                return Quotient(operation, l, r.Constant, type);
            case BinaryOperatorKind.RightShift when r.IsConstant && r.Constant is >= 0 and < 20:
                return Quotient(operation, l, 1L << (int)r.Constant, type);
            case BinaryOperatorKind.Remainder when r.IsConstant && r.Constant > 0:
                return Remainder(operation, l, r.Constant, type);
            case BinaryOperatorKind.And when r.IsConstant && r.Constant >= 0:
                return Bounded(operation, type, 0, r.Constant);
            default:
                return Table.Opaque(operation, type);
        }
    }

    private Value Quotient(IOperation operation, Linear dividend, long divisor, ITypeSymbol? type)
    {
        Value quotient = Table.Opaque(operation, type);
        Linear q = Table.LinearOf(quotient);
        if (State.Facts.Proves(dividend))
        {
            State.Facts = State.Facts.WithBound(q)
                .AtLeastZero(dividend - q)
                .AtLeastZero(dividend - (q * divisor))
                .AtLeastZero((q * divisor) + (divisor - 1) - dividend);
        }

        return quotient;
    }

    private Value Remainder(IOperation operation, Linear dividend, long divisor, ITypeSymbol? type)
    {
        Value remainder = Bounded(operation, type, State.Facts.Proves(dividend) ? 0 : 1 - divisor, divisor - 1);
        remainder.Subjects = dividend.Form.Terms.Where(term => term.Atom.Kind == ValueKind.Length).Select(term => term.Atom.Base!).ToImmutableArray();
        return remainder;
    }

    private Value Bounded(IOperation operation, ITypeSymbol? type, long minimum, long maximum)
    {
        Value value = Table.Opaque(operation, type);
        State.Facts = State.Facts.WithBound(Table.LinearOf(value) - minimum).WithBound(maximum - Table.LinearOf(value));
        return value;
    }

    private Value Concatenate(IBinaryOperation binary)
    {
        var parts = new Stack<IOperation>();
        IOperation current = binary;
        while (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } addition)
        {
            parts.Push(addition.RightOperand);
            current = addition.LeftOperand;
        }

        parts.Push(current);
        return Table.Concatenation(ImmutableArray.CreateRange(parts.Select(AsText)), binary.Type);
    }

    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolated)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            if (part is IInterpolationOperation interpolation)
            {
                string? format = interpolation.FormatString?.ConstantValue.Value as string;
                parts.Add(interpolation.Alignment is null && format is null
                    ? AsText(interpolation.Expression)
                    : Formatted(interpolation, Evaluate(interpolation.Expression), format));
            }
            else if (part is IInterpolatedStringTextOperation text)
            {
                parts.Add(Evaluate(text.Text));
            }
        }

        return Table.Concatenation(parts.ToImmutable(), interpolated.Type);
    }

    private Value AsText(IOperation part)
    {
        Value value = Evaluate(part);

        // A constant of an enumeration is a number, and its text a name.
        return part.WithoutConversions().Type?.TypeKind == TypeKind.Enum ? Text((part, "name"), value) : AsText(value);
    }

    /// <summary>A value as the text that a concatenation makes of it; null makes none.</summary>
    private Value AsText(Value value)
    {
        if (value.Type?.SpecialType == SpecialType.System_String || value.Kind == ValueKind.Constant)
        {
            return value is { Kind: ValueKind.Constant, Constant: { } constant } && constant is not string
                ? Table.Constant(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture), null)
                : value.IsNullConstant ? Table.Constant(string.Empty, null)
                : State.Facts.IsNotNull(value) ? value
                : Text((value, "text"), value);
        }

        return Formatted(value, value, null);
    }

    private Value Text(object key, Value value)
    {
        Value text = Table.Opaque(key, null);
        text.Inputs = ImmutableArray.Create(value);
        return text;
    }

    private Value Formatted(object site, Value value, string? format)
    {
        Value text = Text((site, format), value);
        Linear length = Table.Length(text);
        if (value.Type is { } type && FormatLengths.Of(type, format) is { } range)
        {
            State.Facts = State.Facts.AtLeastZero(length - range.Min);
            State.Facts = Blankness.IsWritten(type, range) ? State.Facts.With(text, Traits.NotBlank) : State.Facts;
            if (range.Max is { } max)
            {
                State.Facts = State.Facts.AtLeastZero(max - length);
            }
        }

        return text;
    }

    private Value EvaluateUnary(IUnaryOperation unary)
    {
        Value operand = Evaluate(unary.Operand);
        switch (unary.OperatorKind)
        {
            case UnaryOperatorKind.Not when unary.OperatorMethod is null:
                return Table.Not(operand);
            case UnaryOperatorKind.Hat:
                return Table.FromEnd(operand, unary.Type);
            case UnaryOperatorKind.Minus when unary.OperatorMethod is null && Conditions.IsInteger(operand):
                return Table.Sum(-Table.LinearOf(operand), unary.Type);
            case UnaryOperatorKind.BitwiseNegation when unary.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && Conditions.IsInteger(operand) && operand.Kind != ValueKind.Constant:
                // ~i is -i - 1: the idiom for a search that was not found.
                return Table.Sum(-Table.LinearOf(operand) - 1, unary.Type);
            case UnaryOperatorKind.Plus when unary.OperatorMethod is null:
                return operand;
            default:
                NoteEffectsOfOwn(unary, unary.OperatorMethod, operand);
                return Table.Opaque(unary, unary.Type);
        }
    }

    private Value EvaluateRange(IRangeOperation range)
    {
        Value? start = range.LeftOperand is null ? null : Evaluate(range.LeftOperand);
        Value? end = range.RightOperand is null ? null : Evaluate(range.RightOperand);
        return Table.Range(start, end, range.Type);
    }

    private Value Unknown(IOperation operation, Value first, Value? second)
    {
        Value value = Table.Opaque(operation, operation.Type);
        value.Subjects = second is null ? ImmutableArray.Create(first) : ImmutableArray.Create(first, second);
        return value;
    }
}
