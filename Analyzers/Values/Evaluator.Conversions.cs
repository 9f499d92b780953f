using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <content>The same value, known by another type.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateConversion(IConversionOperation conversion)
    {
        Value operand = Evaluate(conversion.Operand);
        if (conversion.Type is not { } target || SymbolEqualityComparer.Default.Equals(target, operand.Type))
        {
            return operand;
        }

        if (CountMember.IsView(target) && CountMember.HasLength(operand.Type))
        {
            KeepNullable(operand, conversion.Operand.Syntax);
            return ViewOf(operand, Table.View(operand, target), target);
        }

        if (conversion.OperatorMethod is { } method)
        {
            NoteEffectsOfOwn(conversion, method, operand);
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

    /// <summary>
    /// After a member of <c>(ReadOnlySpan&lt;char&gt;)text</c> was read the compiler takes the text to be there, but a
    /// span can be had of null: what it said before is kept.
    /// </summary>
    private void KeepNullable(Value text, SyntaxNode syntax)
    {
        if ((text.Intrinsic & Traits.MaybeNull) != 0
            && !State.Facts.IsNotNull(text)
            && context.Graph?.OriginalOperation.SemanticModel?.GetTypeInfo(syntax).Nullability.FlowState == NullableFlowState.MaybeNull)
        {
            State.Facts = State.Facts.WithDoubt(text);
        }
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
}
