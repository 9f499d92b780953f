using System.Collections.Immutable;

namespace Netra.Analyzers.Values;

/// <content>
/// Of two facts at least one holds, as after <c>if (first &lt; 0 &amp;&amp; second &lt; 0) return;</c>. They are kept for
/// what code tests in pairs: searches, how a text begins or ends, and values that may be null.
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

    /// <summary>The pairs of tests one of which at least has succeeded.</summary>
    public IEnumerable<(Value First, Value Second)> SucceededInPairs => _alternatives
        .Where(pair => !pair.First.IsNotNull && !pair.Second.IsNotNull)
        .Select(pair => (pair.First.Value, pair.Second.Value));

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
            if (bound.Form.Terms is [{ Coefficient: 1, Atom: var atom }] && bound.Minimum == Claim.Least(atom) && !(other.MinimumAtAGlance(bound.Form) >= bound.Minimum))
            {
                yield return new Claim(atom, IsNotNull: false);
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

    /// <summary>That a search has found something, that a test of a text has succeeded, or that a value is not null.</summary>
    private sealed record Claim(Value Value, bool IsNotNull)
    {
        private Linear Excess => new(LinearForm.Of(Value), -Least(Value) ?? 0);

        /// <summary>The least number that a search gives when it finds something, and the number that stands for true.</summary>
        public static int? Least(Value value) => value.Kind == ValueKind.Search ? 0 : PrefixAndSuffix.IsTest(value) ? 1 : null;

        public bool HoldsIn(Facts facts) => IsNotNull ? facts.IsNotNull(Value) : facts.MinimumAtAGlance(Excess.Form) >= Least(Value);

        public bool IsRefutedBy(Facts facts) => IsNotNull ? facts.IsNull(Value) : facts.BoundOf(Excess.Form.Times(-1)) > -Least(Value);

        public Facts AddTo(Facts facts) => IsNotNull ? facts.With(Value, Values.Traits.NotNull) : facts.AtLeastZero(Excess);
    }

    private sealed record Alternative(Claim First, Claim Second);
}
