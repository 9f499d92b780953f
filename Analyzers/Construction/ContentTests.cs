using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Conditions on a value that may exclude that it is absent in a way that the analysis does not follow.</summary>
internal static class ContentTests
{
    public static bool Hold(Facts facts, Value value)
    {
        if (facts.Has(value, Traits.ContentTested))
        {
            return true;
        }

        for (Value? tested = value; tested is not null; tested = tested.Base)
        {
            if (facts.Has(tested, Traits.OpaqueGuarded))
            {
                return true;
            }
        }

        return false;
    }
}
