using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>What follows when a condition is known to be true or false.</summary>
internal sealed partial class Conditions(ValueTable table)
{
    // How deep the cases of a value may be looked into: a local that depends on a local that depends on a local.
    private const int MaxDepth = 6;

    public Facts Assume(Facts facts, Value condition, bool truth) => Assume(facts, condition, truth, 0);

    private Facts Assume(Facts facts, Value condition, bool truth, int depth)
    {
        if (facts.IsImpossible || depth > MaxDepth)
        {
            return facts;
        }

        switch (condition.Kind)
        {
            case ValueKind.Constant:
                return condition.Constant is bool constant && constant == truth ? facts : Facts.Impossible;
            case ValueKind.NullTest:
                return AssumeNull(facts, condition.Base!, truth, depth);
            case ValueKind.Condition:
                return condition.Key switch
                {
                    LogicalOperator.Not => Assume(facts, condition.Operands[0], !truth, depth),
                    LogicalOperator.And => AssumeAnd(facts, condition, truth, depth),
                    ComparisonOperator comparison => AssumeComparison(facts, comparison, condition.Operands[0], condition.Operands[1], truth, depth),
                    ITypeSymbol when truth => AssumeNull(facts, condition.Operands[0], false, depth),
                    _ => facts,
                };
            default:
                return AssumeOpaque(facts, condition, truth, depth);
        }
    }

    private Facts AssumeAnd(Facts facts, Value condition, bool truth, int depth)
    {
        (Value left, Value right) = (condition.Operands[0], condition.Operands[1]);
        Facts leftHolds = Assume(facts, left, true, depth);
        return truth
            ? Assume(leftHolds, right, true, depth)
            : Facts.Any([Assume(facts, left, false, depth), Assume(leftHolds, right, false, depth)]);
    }

    private Facts AssumeOpaque(Facts facts, Value condition, bool truth, int depth)
    {
        // Kept for the same test made again: of a flag, a parameter, a pure call.
        facts = facts.Equal(table.LinearOf(condition), truth ? 1 : 0);
        if (condition.Implications is { } implications)
        {
            facts = facts.And(truth ? implications.WhenTrue : implications.WhenFalse);
        }

        if (condition.ApprovingOutcome is null || condition.ApprovingOutcome == truth)
        {
            foreach (Value subject in condition.Subjects)
            {
                facts = facts.With(subject, Traits.OpaqueGuarded);
            }
        }

        foreach (Value tested in truth ? condition.Tested : ImmutableArray<Value>.Empty)
        {
            facts = InEachCase(facts.With(tested, Traits.ContentTested), tested, (alternative, _) => alternative);
        }

        facts = PrefixAndSuffix.Refine(table, facts, condition, truth);
        facts = truth ? GuardMarks.OnNeedle(facts, condition) : facts;
        return InEachCase(facts, condition, (alternative, value) => Assume(alternative, value, truth, depth + 1));
    }

    public Facts AssumeNull(Facts facts, Value value, bool isNull) => AssumeNull(facts, value, isNull, 0);

    private Facts AssumeNull(Facts facts, Value value, bool isNull, int depth)
    {
        if (depth > MaxDepth)
        {
            return facts;
        }

        facts = facts.With(value, isNull ? Traits.Null : Traits.NotNull);
        if (value.Kind == ValueKind.Cast)
        {
            facts = AssumeNull(facts, value.Base!, isNull, depth + 1);
        }

        return InEachCase(facts, value, (alternative, caseValue) => AssumeNull(alternative, caseValue, isNull, depth + 1));
    }

    private Facts AssumeComparison(Facts facts, ComparisonOperator comparison, Value left, Value right, bool truth, int depth)
    {
        if (comparison is ComparisonOperator.NotEqual)
        {
            (comparison, truth) = (ComparisonOperator.Equal, !truth);
        }

        if (comparison == ComparisonOperator.Equal)
        {
            if (left.IsNullConstant || right.IsNullConstant)
            {
                return AssumeNull(facts, left.IsNullConstant ? right : left, truth, depth);
            }

            if (right is { Kind: ValueKind.Constant, Constant: bool expected })
            {
                return AssumeTruth(facts, left, expected, truth, depth);
            }

            if (left is { Kind: ValueKind.Constant, Constant: bool or string } && right.Kind != ValueKind.Constant)
            {
                return AssumeComparison(facts, comparison, right, left, truth, depth);
            }
        }

        if (IsText(left) || IsText(right))
        {
            facts = AssumeTextEquality(facts, left, right, truth);
        }
        else if (IsInteger(left) && IsInteger(right))
        {
            facts = AssumeNumbers(facts, comparison, left, right, truth);
        }

        else if (comparison == ComparisonOperator.Equal)
        {
            facts = facts.Equal(table.LinearOf(table.Compare(comparison, left, right)), truth ? 1 : 0);
        }

        if (comparison == ComparisonOperator.Equal && !truth && right.Kind == ValueKind.Constant && (!left.Cases.IsEmpty || left.Kind == ValueKind.Parameter))
        {
            // What it is on one path, or what one caller passes, may be excluded by that.
            facts = facts.WithBound(-table.LinearOf(table.Compare(comparison, left, right)));
        }

        foreach (Value split in Splittable(left).Concat(Splittable(right)).Distinct().Take(2))
        {
            facts = InEachCase(facts, split, (alternative, _) => IsText(left) || IsText(right)
                ? AssumeTextEquality(alternative, left, right, truth)
                : AssumeNumbers(alternative, comparison, left, right, truth));
        }

        return facts;
    }

    /// <summary>A nullable Boolean that is not the expected one may be null.</summary>
    private Facts AssumeTruth(Facts facts, Value condition, bool expected, bool equal, int depth)
    {
        if (equal)
        {
            return Assume(AssumeNull(facts, condition, false, depth + 1), condition, expected, depth + 1);
        }

        Facts opposite = Assume(facts, condition, !expected, depth + 1);
        return facts.IsNotNull(condition) ? opposite : Facts.Any([AssumeNull(facts, condition, true, depth + 1), opposite]);
    }

    private Facts AssumeNumbers(Facts facts, ComparisonOperator comparison, Value left, Value right, bool truth)
    {
        // A comparison with null is false whatever the operator: only its truth says that there are numbers.
        if (truth)
        {
            facts = facts.With(left, Traits.NotNull).With(right, Traits.NotNull);
        }

        (Linear l, Linear r) = (table.LinearOf(left), table.LinearOf(right));
        if (!truth && !l.IsConstant && !r.IsConstant && (MayBeMissing(facts, left) || MayBeMissing(facts, right)))
        {
            // What is said of a number that is none would bound the other.
            return facts;
        }

        Facts compared = (comparison, truth) switch
        {
            (ComparisonOperator.Equal, true) => ElementPositions.Refine(table, facts.Equal(l, r), left, r),
            (ComparisonOperator.Equal, false) => SearchOrder.WhenDifferent(table, facts.NotEqual(l, r), left, right),
            (ComparisonOperator.Less, true) or (ComparisonOperator.GreaterOrEqual, false) => facts.AtLeastZero(r - l - 1),
            (ComparisonOperator.LessOrEqual, true) or (ComparisonOperator.Greater, false) => facts.AtLeastZero(r - l),
            (ComparisonOperator.Greater, true) or (ComparisonOperator.LessOrEqual, false) => facts.AtLeastZero(l - r - 1),
            (ComparisonOperator.GreaterOrEqual, true) or (ComparisonOperator.Less, false) => facts.AtLeastZero(l - r),
            _ => facts,
        };
        if (compared.IsImpossible && !truth && !facts.IsImpossible && (MayBeMissing(facts, left) || MayBeMissing(facts, right)))
        {
            // No number can have failed the comparison: there was none.
            return MayBeMissing(facts, left) && MayBeMissing(facts, right) ? facts : AssumeNull(facts, MayBeMissing(facts, left) ? left : right, true);
        }

        facts = compared;
        if (comparison == ComparisonOperator.Equal && !truth)
        {
            facts = GuardMarks.OnSearches(facts, left, right);
        }

        return GuardMarks.OnLength(GuardMarks.OnRemainder(facts, l - r), l - r);
    }

    private static bool MayBeMissing(Facts facts, Value number) => !facts.IsNotNull(number)
        && (number.IsLifted || (number.Type is { } type && IntrinsicTraits.IsNullableValue(type)));

    /// <summary>Keeps what holds in every case of <paramref name="value"/> that the assumption leaves possible.</summary>
    public Facts InEachCase(Facts facts, Value value, Func<Facts, Value, Facts> assume)
    {
        if (facts.IsImpossible || value.Cases.IsEmpty || !value.CasesAreComplete)
        {
            return facts;
        }

        // What a Boolean stands for differs from case to case.
        bool informative = value.Type?.SpecialType == SpecialType.System_Boolean;
        var alternatives = new List<Facts>(value.Cases.Length);
        foreach (Case @case in value.Cases)
        {
            Facts alternative = Identify(facts.And(@case.Facts), value, @case.Value);
            alternative = assume(alternative, @case.Value);
            informative |= alternative.IsImpossible || alternative.IsNull(@case.Value);
            alternatives.Add(alternative);
        }

        return informative ? Facts.Any(alternatives, value.Cases.SelectMany(@case => Questions(@case.Value))) : facts;
    }

    private IEnumerable<LinearForm> Questions(Value number)
    {
        LinearForm form = IsInteger(number) ? table.LinearOf(number).Form : LinearForm.Empty;
        return form.IsEmpty ? [] : [form, form.Times(-1)];
    }

    /// <summary>Adds that two values are the same.</summary>
    public Facts Identify(Facts facts, Value value, Value same)
    {
        if (ReferenceEquals(value, same))
        {
            return facts;
        }

        const Traits transferable = Traits.Null | Traits.NotNull | Traits.NotBlank | Traits.MaybeNull;
        facts = facts.With(value, facts.TraitsOf(same) & transferable).With(same, facts.TraitsOf(value) & (Traits.Null | Traits.NotNull));
        if (same.IsNullConstant)
        {
            return facts;
        }

        if (same.Kind == ValueKind.Constant && facts.Proves(-table.LinearOf(table.Compare(ComparisonOperator.Equal, value, same))))
        {
            return Facts.Impossible;
        }

        if (IsInteger(value) || IsInteger(same))
        {
            return facts.Equal(table.LinearOf(value), table.LinearOf(same));
        }

        return CountMember.HasLength(value.Type) && !CountMember.IsMutable(value.Type)
            ? facts.Equal(table.Length(value), table.Length(same))
            : facts;
    }

    private static IEnumerable<Value> Splittable(Value operand)
    {
        IEnumerable<Value> atoms = operand.Kind == ValueKind.Sum
            ? operand.Sum.Atoms
            : [operand];
        return atoms.SelectMany(atom => atom.Kind switch
        {
            ValueKind.Length => [atom.Base!],
            ValueKind.Search => [atom, atom.Base!],
            _ => new[] { atom },
        }).Where(value => !value.Cases.IsEmpty);
    }

    public static bool IsInteger(Value value) => value.Kind is ValueKind.Length or ValueKind.Sum or ValueKind.Search
        || value.IsConstant(out _)
        || IsIntegerType(value.Type)
        || (value is { Kind: ValueKind.Merge, Type: null } && value.Cases.Any(@case => @case.Value.Kind != ValueKind.Merge && IsInteger(@case.Value)));

    private static bool IsIntegerType(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type?.SpecialType is (>= SpecialType.System_Char and <= SpecialType.System_UInt64) or SpecialType.System_Boolean
            || type is { TypeKind: TypeKind.Enum };
    }
}
