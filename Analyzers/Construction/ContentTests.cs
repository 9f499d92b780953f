using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Conditions on what a text consists of: they may exclude blanks in a way that the analysis does not follow.</summary>
internal static class ContentTests
{
    private static readonly HashSet<string> EmptinessTests = new(StringComparer.Ordinal) { "IsNullOrEmpty", "IsNullOrWhiteSpace" };

    public static bool Hold(Facts facts, Value value)
    {
        for (Value? tested = value; tested is not null; tested = tested.Base)
        {
            if (facts.Has(tested, Traits.OpaqueGuarded))
            {
                return true;
            }
        }

        foreach (Facts.Bound bound in facts.Bounds)
        {
            if (bound.Form.Terms is [{ Coefficient: 1, Atom: { Kind: ValueKind.Call, Symbol: IMethodSymbol test } outcome }]
                && bound.Minimum >= 1
                && test.ReturnType.SpecialType == SpecialType.System_Boolean
                && !EmptinessTests.Contains(test.Name)
                && IsAbout(outcome, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(Value outcome, Value value) =>
        ReferenceEquals(outcome.Base, value) || outcome.Operands.Contains(value) || outcome.Inputs.Contains(value);
}
