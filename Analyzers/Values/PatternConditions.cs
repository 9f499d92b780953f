using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>Reads a pattern as a condition on the value that it is matched with, and binds what it declares.</summary>
internal sealed class PatternConditions(FlowState state, Func<IOperation, Value> evaluate)
{
    private readonly ValueTable _table = state.Table;

    public Value Read(IPatternOperation pattern, Value value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Equal(value, evaluate(constant.Value));
            case IRelationalPatternOperation relational:
                return Operators.Comparison(relational.OperatorKind) is { } comparison
                    ? _table.Compare(comparison, value, evaluate(relational.Value))
                    : Unknown(pattern, value);
            case INegatedPatternOperation negated:
                return _table.Not(Read(negated.Pattern, value));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return _table.And(Read(both.LeftPattern, value), Read(both.RightPattern, value));
            case IBinaryPatternOperation either:
                return _table.Or(Read(either.LeftPattern, value), Read(either.RightPattern, value));
            case ITypePatternOperation type:
                return TypeTest(value, type.MatchedType, pattern.InputType);
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, _table.Cast(value, declaration.MatchedType));
                return declaration.MatchesNull || declaration.MatchedType is null
                    ? _table.Truth(true)
                    : TypeTest(value, declaration.MatchedType, pattern.InputType);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive, value);
            case IListPatternOperation list:
                return List(list, value);
            case IDiscardPatternOperation:
                return _table.Truth(true);
            default:
                return Unknown(pattern, value);
        }
    }

    private Value Recursive(IRecursivePatternOperation pattern, Value value)
    {
        Value condition = TypeTest(value, pattern.MatchedType, pattern.InputType);
        value = _table.Cast(value, pattern.MatchedType);
        Bind(pattern.DeclaredSymbol, value);
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            Value member = property.Member is IMemberReferenceOperation reference ? ReadMember(value, reference) : _table.Opaque(property, property.Member.Type);
            condition = _table.And(condition, Read(property.Pattern, member));
        }

        for (int i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            IPatternOperation position = pattern.DeconstructionSubpatterns[i];
            Value part = Deconstruction.PartMember(pattern.MatchedType, i, pattern.DeconstructionSubpatterns.Length) is { } member
                ? state.ReadMember(value, member, member.MemberType())
                : _table.Opaque(position, position.InputType);
            condition = _table.And(condition, Read(position, part));
        }

        return condition;
    }

    private Value ReadMember(Value value, IMemberReferenceOperation reference) =>
        reference.Member is IPropertySymbol property && CountMember.IsLength(property)
            ? _table.Sum(state.Length(value), property.Type)
            : state.ReadMember(value, reference.Member, reference.Type);

    private Value List(IListPatternOperation pattern, Value value)
    {
        Bind(pattern.DeclaredSymbol, value);
        Value condition = TypeTest(value, pattern.InputType, pattern.InputType);
        if (!CountMember.HasLength(value.Type))
        {
            return _table.And(condition, Unknown(pattern, value));
        }

        Linear length = state.Length(value);
        int slice = -1;
        for (int i = 0; i < pattern.Patterns.Length; i++)
        {
            slice = pattern.Patterns[i] is ISlicePatternOperation ? i : slice;
        }

        int elements = slice < 0 ? pattern.Patterns.Length : pattern.Patterns.Length - 1;
        condition = _table.And(condition, _table.Compare(
            slice < 0 ? ComparisonOperator.Equal : ComparisonOperator.GreaterOrEqual,
            _table.Sum(length, null),
            _table.Constant(elements, null)));
        for (int i = 0; i < pattern.Patterns.Length; i++)
        {
            int after = pattern.Patterns.Length - 1 - i;
            Value part = i == slice
                ? _table.Slice(value, _table.Constant(i, null), _table.Sum(length - after, null), value.Type)
                : state.ReadElement(value, ImmutableArray.Create(_table.Sum(slice >= 0 && i > slice ? length - (after + 1) : i, null)), pattern.Patterns[i].InputType);
            IPatternOperation? sub = pattern.Patterns[i] is ISlicePatternOperation slicePattern ? slicePattern.Pattern : pattern.Patterns[i];
            condition = sub is null ? condition : _table.And(condition, Read(sub, part));
        }

        return condition;
    }

    private Value TypeTest(Value value, ITypeSymbol matched, ITypeSymbol input)
    {
        bool alwaysMatches = SymbolEqualityComparer.Default.Equals(matched, input)
            || (matched is INamedTypeSymbol && input.InheritsFrom(matched))
            || SymbolEqualityComparer.Default.Equals((input as INamedTypeSymbol)?.TypeArguments.FirstOrDefault(), matched);
        if (!alwaysMatches)
        {
            return _table.TypeTest(value, matched);
        }

        return input is { IsValueType: true } && !IntrinsicTraits.IsNullableValue(input)
            ? _table.Truth(true)
            : _table.Not(_table.NullTest(value));
    }

    private Value Equal(Value value, Value constant) =>
        constant.IsNullConstant ? _table.NullTest(value) : _table.Compare(ComparisonOperator.Equal, value, constant);

    private Value Unknown(IOperation pattern, Value value)
    {
        Value unknown = _table.Opaque(pattern, null);
        unknown.Subjects = ImmutableArray.Create(value);
        return unknown;
    }

    private void Bind(ISymbol? declared, Value value)
    {
        if (declared is not null)
        {
            state.Places = state.Places.SetItem(declared, value);
        }
    }
}
