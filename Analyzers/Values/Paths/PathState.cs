using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Paths;

/// <summary>What the variables may hold at a point, and what holds there on every way.</summary>
/// <remarks>A variable that is missing may hold anything.</remarks>
internal sealed class PathState
{
    private const int MaxSources = 16;

    public static readonly PathState Unknown = new(
        ImmutableDictionary.Create<ISymbol, ImmutableHashSet<IOperation>>(SymbolEqualityComparer.Default),
        ImmutableHashSet<PathFact>.Empty);

    private readonly ImmutableDictionary<ISymbol, ImmutableHashSet<IOperation>> _sources;
    private readonly ImmutableHashSet<PathFact> _facts;

    private PathState(ImmutableDictionary<ISymbol, ImmutableHashSet<IOperation>> sources, ImmutableHashSet<PathFact> facts)
    {
        _sources = sources;
        _facts = facts;
    }

    /// <summary>The expressions whose values the variable may hold.</summary>
    public ImmutableHashSet<IOperation>? SourcesOf(ISymbol variable) => _sources.TryGetValue(variable, out ImmutableHashSet<IOperation>? sources) ? sources : null;

    public bool Holds(PathFact fact) => _facts.Contains(fact);

    public PathState With(PathFact fact) => _facts.Contains(fact) ? this : new(_sources, _facts.Add(fact));

    /// <summary>The variable holds another object from here on.</summary>
    public PathState Assign(ISymbol variable, ImmutableHashSet<IOperation>? sources) =>
        new(sources is { Count: <= MaxSources } ? _sources.SetItem(variable, sources) : _sources.Remove(variable), FactsWithout(variable.Name));

    /// <summary>The field or property holds another object from here on.</summary>
    public PathState Forget(string place) => _facts.IsEmpty ? this : new(_sources, FactsWithout(place));

    /// <summary>The same value, of which more is known.</summary>
    public PathState Narrow(ISymbol variable, ImmutableHashSet<IOperation> sources) => new(_sources.SetItem(variable, sources), _facts);

    public PathState Join(PathState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        ImmutableDictionary<ISymbol, ImmutableHashSet<IOperation>> sources = _sources;
        if (!ReferenceEquals(sources, other._sources))
        {
            foreach (KeyValuePair<ISymbol, ImmutableHashSet<IOperation>> entry in _sources)
            {
                if (!other._sources.TryGetValue(entry.Key, out ImmutableHashSet<IOperation>? others))
                {
                    sources = sources.Remove(entry.Key);
                }
                else if (!ReferenceEquals(entry.Value, others))
                {
                    ImmutableHashSet<IOperation> both = entry.Value.Union(others);
                    sources = both.Count <= MaxSources ? sources.SetItem(entry.Key, both) : sources.Remove(entry.Key);
                }
            }
        }

        ImmutableHashSet<PathFact> facts = _facts.IsEmpty || ReferenceEquals(_facts, other._facts) ? _facts : _facts.Intersect(other._facts);
        return ReferenceEquals(sources, _sources) && ReferenceEquals(facts, _facts) ? this : new(sources, facts);
    }

    private ImmutableHashSet<PathFact> FactsWithout(string place) =>
        _facts.IsEmpty ? _facts : _facts.Except(_facts.Where(fact => fact.IsAbout(place)));
}
