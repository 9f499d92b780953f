using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <content>Arithmetic, comparisons, text, conversions, ranges.</content>
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
        if (binary.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_String } && !SymbolNames.Is(binary.OperatorMethod.ContainingType, "System", "Guid"))
        {
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

        if (type?.SpecialType == SpecialType.System_Boolean)
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
        return Table.Concatenation(ImmutableArray.CreateRange(parts.Select(part => AsText(Evaluate(part)))), binary.Type);
    }

    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolated)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            if (part is IInterpolationOperation interpolation)
            {
                Value value = Evaluate(interpolation.Expression);
                string? format = interpolation.FormatString?.ConstantValue.Value as string;
                parts.Add(interpolation.Alignment is null && format is null ? AsText(value) : Formatted(interpolation, value, format));
            }
            else if (part is IInterpolatedStringTextOperation text)
            {
                parts.Add(Evaluate(text.Text));
            }
        }

        return Table.Concatenation(parts.ToImmutable(), interpolated.Type);
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
            case UnaryOperatorKind.BitwiseNegation when Conditions.IsInteger(operand) && operand.Kind != ValueKind.Constant:
                // ~i is -i - 1: the idiom for a search that was not found.
                return Table.Sum(-Table.LinearOf(operand) - 1, unary.Type);
            case UnaryOperatorKind.Plus when unary.OperatorMethod is null:
                return operand;
            default:
                return Table.Opaque(unary, unary.Type);
        }
    }

    private Value EvaluateRange(IRangeOperation range)
    {
        Value? start = range.LeftOperand is null ? null : Evaluate(range.LeftOperand);
        Value? end = range.RightOperand is null ? null : Evaluate(range.RightOperand);
        return Table.Range(start, end, range.Type);
    }

    private Value EvaluateConversion(IConversionOperation conversion)
    {
        Value operand = Evaluate(conversion.Operand);
        if (conversion.Type is not { } target || SymbolEqualityComparer.Default.Equals(target, operand.Type))
        {
            return operand;
        }

        if (CountMember.IsView(target) && CountMember.HasLength(operand.Type))
        {
            return ViewOf(operand, Table.View(operand, target), target);
        }

        if (conversion.OperatorMethod is { } method)
        {
            return SymbolNames.Is(method.ContainingType, "System", "Index") ? operand : Unknown(conversion, operand, null);
        }

        if (conversion.IsTryCast && !conversion.Conversion.IsImplicit)
        {
            return TryCast(conversion, operand);
        }

        if (Conditions.IsInteger(operand))
        {
            return !Truncates(operand, target) ? operand
                : target.SpecialType is SpecialType.System_UInt32 or SpecialType.System_UInt64 ? Unsigned(conversion, operand)
                : Table.Opaque(conversion, target);
        }

        // From here on the conversion changes how a value is seen, not what it is; a number that is none stays unknown.
        bool isNumeric = target.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;
        return isNumeric && operand.Type is { TypeKind: not TypeKind.Enum } && !IntrinsicTraits.IsNullableValue(operand.Type) ? Table.Opaque(conversion, target) : Table.Cast(operand, target);
    }

    /// <summary>A span over null is empty, whatever is known of a text that is there.</summary>
    private Value ViewOf(Value owner, Value view, ITypeSymbol? type)
    {
        if (owner.Type is { IsReferenceType: false } || State.Facts.IsNotNull(owner))
        {
            return view;
        }

        Value span = Table.Opaque((view, "nullable"), type);
        if (span.Cases.IsEmpty)
        {
            span.Cases = ImmutableArray.Create(
                new Case(view, Facts.None.With(owner, Traits.NotNull)),
                new Case(Table.Constant(string.Empty, null), Facts.None.With(owner, Traits.Null)));
        }

        return span;
    }

    private Value TryCast(IConversionOperation conversion, Value operand)
    {
        Value cast = Table.Opaque(conversion, conversion.Type);
        cast.Cases = ImmutableArray.Create(new Case(Table.Null, Facts.None), new Case(Table.Cast(operand, conversion.Type), Facts.None));
        cast.CasesAreComplete = false;
        State.Facts = State.Facts.With(cast, Traits.MaybeNull);
        return cast;
    }

    /// <summary>A negative number becomes larger than every length: <c>(uint)i &lt; (uint)s.Length</c> tests both ends.</summary>
    private Value Unsigned(IConversionOperation conversion, Value number)
    {
        Linear signed = Table.LinearOf(number);
        if (number.Type?.SpecialType == SpecialType.System_Int32 && State.Facts.Proves(signed))
        {
            State.Facts = State.Facts.AtLeastZero(int.MaxValue - signed);
            return number;
        }

        Value unsigned = Table.Opaque((number, "unsigned"), conversion.Type);
        if (unsigned.Cases.IsEmpty)
        {
            Value large = Table.Opaque((number, "wrapped"), conversion.Type);
            large.Minimum = 1L + int.MaxValue;
            unsigned.Cases = ImmutableArray.Create(
                new Case(number, Facts.None.AtLeastZero(signed)),
                new Case(large, Facts.None.AtLeastZero(-signed - 1)));
        }

        return unsigned;
    }

    private static bool Truncates(Value operand, ITypeSymbol target) => target.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char =>
            TypeRange.Of(target) is not ({ } minimum, { } maximum) || !(operand.Minimum >= minimum && operand.Maximum <= maximum),
        SpecialType.System_UInt32 or SpecialType.System_UInt64 => operand.Minimum is not >= 0,
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => true,
        _ => false,
    };

    private Value Unknown(IOperation operation, Value first, Value? second)
    {
        Value value = Table.Opaque(operation, operation.Type);
        value.Subjects = second is null ? ImmutableArray.Create(first) : ImmutableArray.Create(first, second);
        return value;
    }
}
