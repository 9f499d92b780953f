using System.Collections.Immutable;

namespace Netra.Analyzers.Values;

/// <content>
/// Of two facts at least one holds, as after <c>if (first &lt; 0 &amp;&amp; second &lt; 0) return;</c>. They are kept for
/// what code tests in pairs: searches, and values that may be null.
/// </content>
internal sealed partial class Facts
{
    private const int MaxAlternatives = 4;

    private ImmutableArray<Alternative> _alternatives = ImmutableArray<Alternative>.Empty;

    private Facts With(ImmutableArray<Bound> bounds, ImmutableDictionary<Value, Traits> traits) =>
        new Facts(bounds, traits) { _alternatives = _alternatives }.Resolved();

    /// <summary>Where one side of a pair has become impossible, the other holds.</summary>
    private Facts Resolved()
    {
        for (int i = 0; i < _alternatives.Length; i++)
        {
            Alternative pair = _alternatives[i];
            if ((pair.First.IsRefutedBy(this) ? pair.Second : pair.Second.IsRefutedBy(this) ? pair.First : null) is { } remaining)
            {
                return remaining.AddTo(new Facts(_bounds, _traits) { _alternatives = _alternatives.RemoveAt(i) });
            }
        }

        return this;
    }

    /// <summary>The pairs that are left of two paths: those that both know, and what each alone has found out.</summary>
    private static ImmutableArray<Alternative> AnyAlternatives(List<Facts> paths)
    {
        IEnumerable<Alternative> kept = paths
            .SelectMany(path => path._alternatives)
            .Where(pair => paths.TrueForAll(path => path._alternatives.Contains(pair) || pair.First.HoldsIn(path) || pair.Second.HoldsIn(path)));
        if (paths.Count == 2)
        {
            kept = kept.Concat(Pairs(paths[0], paths[1]));
        }

        return kept.Distinct().Take(MaxAlternatives).ToImmutableArray();
    }

    /// <summary>The one path has found something, and on the other, where that is not so, something else is found.</summary>
    private static IEnumerable<Alternative> Pairs(Facts one, Facts other) =>
        from first in Claims(one, other)
        from second in Claims(other, one)
        where first.IsRefutedBy(other) || second.IsRefutedBy(one)
        select new Alternative(first, second);

    /// <summary>What <paramref name="known"/> says of single searches and values, and <paramref name="other"/> does not.</summary>
    private static IEnumerable<Claim> Claims(Facts known, Facts other)
    {
        foreach (Bound bound in known._bounds)
        {
            if (bound is { Minimum: 0, Form.Terms: [{ Coefficient: 1, Atom: { Kind: ValueKind.Search } index }] } && !(other.MinimumAtAGlance(bound.Form) >= 0))
            {
                yield return new Claim(index, IsNotNull: false);
            }
        }

        if (ReferenceEquals(known._traits, other._traits))
        {
            yield break;
        }

        foreach (KeyValuePair<Value, Traits> entry in known._traits)
        {
            if ((entry.Value & Values.Traits.NotNull) != 0 && !other.IsNotNull(entry.Key))
            {
                yield return new Claim(entry.Key, IsNotNull: true);
            }
        }
    }

    /// <summary>That a search has found something, or that a value is not null.</summary>
    private sealed record Claim(Value Value, bool IsNotNull)
    {
        private Linear Index => new(LinearForm.Of(Value), 0);

        public bool HoldsIn(Facts facts) => IsNotNull ? facts.IsNotNull(Value) : facts.MinimumAtAGlance(Index.Form) >= 0;

        public bool IsRefutedBy(Facts facts) => IsNotNull ? facts.IsNull(Value) : facts.BoundOf(Index.Form.Times(-1)) > 0;

        public Facts AddTo(Facts facts) => IsNotNull ? facts.With(Value, Values.Traits.NotNull) : facts.AtLeastZero(Index);
    }

    private sealed record Alternative(Claim First, Claim Second);
}
