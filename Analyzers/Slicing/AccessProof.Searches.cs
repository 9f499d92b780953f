using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <content>Bounds that are the results of searches.</content>
internal sealed partial class AccessProof
{
    /// <summary>Whether bounds are made of search results and lengths alone, and still fall outside.</summary>
    public bool IsMisplacedSearch => Unproven.Any(requirement =>
    {
        Value[] searches = [.. requirement.Atoms.Where(atom => !IsLength(atom))];
        return searches.Length > 0
            && searches.All(IsPlainSearch)
            && searches.All(search => searches.Length == 1 || ReferenceEquals(search.Base, searches[0].Base));
    });

    /// <summary>Whether it is the result of a search for something whose length is known.</summary>
    private static bool IsPlainSearch(Value value) => value.Kind == ValueKind.Search
        ? value.Operands.All(operand => operand.Kind == ValueKind.Constant || Conditions.IsInteger(operand))
        : value.CasesAreComplete && value.Cases.Length > 0 && value.Cases.All(@case => @case.Value.Kind == ValueKind.Search && IsPlainSearch(@case.Value));

    /// <summary>The search whose failure the slice does not expect.</summary>
    public Value? UncheckedSearch
    {
        get
        {
            Value zero = _before.Table.Constant(0, null);
            foreach (Value index in Unproven.SelectMany(Splits).Distinct())
            {
                if (Searched(index) is not { } search || _facts.Minimum(_before.Table.LinearOf(index)) >= 0)
                {
                    continue;
                }

                Facts found = _conditions.Assume(_facts, _before.Table.Compare(ComparisonOperator.GreaterOrEqual, index, zero), true);
                if (Unproven.Any(requirement => IsProven(found, requirement, 2)))
                {
                    return search;
                }
            }

            return null;
        }
    }

    /// <summary>Whether something else makes it likely that the search finds.</summary>
    public bool IsVouchedFor(Value search) => Unproven.SelectMany(Splits).Prepend(search).Any(index => _facts.Has(index, Traits.OpaqueGuarded))
        || SearchEvidence.SpeaksFor(search, _before);

    /// <summary>The local or parameter that holds the result of the search.</summary>
    public string? SearchIndexName(Value search) =>
        _before.Places.Where(place => ReferenceEquals(place.Value, search) && place.Key is ISymbol)
            .Select(place => ((ISymbol)place.Key).Name)
            .OrderBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The search that the index is a result of, on some path at least, unless neither it nor what stands for its failure may be negative here.</summary>
    private Value? Searched(Value index)
    {
        if (index.Kind == ValueKind.Search)
        {
            return index;
        }

        bool hasFound = index.CasesAreComplete && index.Cases.All(@case => @case.Value.Kind is not (ValueKind.Search or ValueKind.Constant)
            || _facts.And(@case.Facts).Minimum(_before.Table.LinearOf(@case.Value)) >= 0);
        return hasFound ? null : index.Cases.Select(@case => @case.Value).FirstOrDefault(value => value.Kind == ValueKind.Search);
    }
}
