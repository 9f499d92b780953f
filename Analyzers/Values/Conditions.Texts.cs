using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <content>What follows from conditions on text.</content>
internal sealed partial class Conditions
{
    /// <summary>Adds that a text is more than white space; what it is then the same as, is so too.</summary>
    public Facts AssumeNotBlank(Facts facts, Value value) => AssumeNotBlank(facts, value, 0);

    private Facts AssumeNotBlank(Facts facts, Value value, int depth)
    {
        facts = AssumeNull(facts, value, false).With(value, Traits.NotBlank);
        if (depth > MaxDepth || !value.CasesAreComplete)
        {
            return facts;
        }

        Value[] possible = [.. value.Cases
            .Where(@case => !Identify(facts.And(@case.Facts), value, @case.Value).IsImpossible)
            .Select(@case => @case.Value)];
        return possible is [var only] && !ReferenceEquals(only, value) ? AssumeNotBlank(facts, only, depth + 1) : facts;
    }

    private Facts AssumeTextEquality(Facts facts, Value left, Value right, bool truth)
    {
        Linear difference = table.Length(left) - table.Length(right);
        if (truth)
        {
            facts = Blankness.IsNotBlank(facts, table, left) ? facts.With(right, Traits.NotBlank) : facts;
            facts = Blankness.IsNotBlank(facts, table, right) ? facts.With(left, Traits.NotBlank) : facts;
            facts = left.Kind == ValueKind.Constant || facts.IsNotNull(left) ? facts.With(right, Traits.NotNull) : facts;
            facts = right.Kind == ValueKind.Constant || facts.IsNotNull(right) ? facts.With(left, Traits.NotNull) : facts;
            facts = facts.Equal(difference, 0);
        }
        else if (left is { Kind: ValueKind.Constant, Constant: "" } || right is { Kind: ValueKind.Constant, Constant: "" })
        {
            facts = facts.NotEqual(difference, 0);
        }
        else
        {
            return PrefixAndSuffix.WhenDifferent(table, facts, facts, left, right);
        }

        return GuardMarks.OnLength(facts, difference);
    }

    private static bool IsText(Value value) =>
        value.Type?.SpecialType == SpecialType.System_String || value is { Kind: ValueKind.Constant, Constant: string };
}
