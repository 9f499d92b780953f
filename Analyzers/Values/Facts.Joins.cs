using System.Collections.Immutable;

namespace Netra.Analyzers.Values;

/// <content>What is left of facts where paths meet.</content>
internal sealed partial class Facts
{
    private const int MaxStepsOfAJoin = 40;

    private const int MaxComparedPaths = 4;

    /// <summary>What holds whichever of the alternatives is the case.</summary>
    /// <param name="alternatives">The facts of each path.</param>
    /// <param name="questions">Forms to bound besides those that an alternative bounds itself.</param>
    /// <param name="live">The values of which something needs to be known; all when not given.</param>
    public static Facts Any(IReadOnlyList<Facts> alternatives, IEnumerable<LinearForm>? questions = null, LiveValues? live = null)
    {
        var possible = new List<Facts>(alternatives.Count);
        foreach (Facts alternative in alternatives)
        {
            if (!alternative.IsImpossible && !possible.Contains(alternative))
            {
                possible.Add(alternative);
            }
        }

        if (possible.Count < 2)
        {
            return possible.Count == 0 ? Impossible : possible[0].Only(live);
        }

        // Where many paths meet, what one of them knows little of all of them can hardly know.
        IEnumerable<Facts> sources = possible.Count <= MaxComparedPaths ? possible : [possible.OrderBy(facts => facts._bounds.Length).First()];
        var forms = new HashSet<LinearForm>();
        ImmutableArray<Bound>.Builder bounds = ImmutableArray.CreateBuilder<Bound>();
        foreach (LinearForm form in sources.SelectMany(facts => facts._bounds.Select(bound => bound.Form)).Concat(questions ?? []))
        {
            if (bounds.Count < MaxBounds && forms.Add(form) && live?.Include(form) != false && WeakestMinimum(possible, form) is { } minimum && !IsIntrinsic(form, minimum))
            {
                bounds.Add(new Bound(form, minimum));
            }
        }

        ImmutableArray<Bound> common = bounds.ToImmutable();
        return new Facts(common, AnyTraits(possible, common, live)) { _alternatives = AnyAlternatives(possible) };
    }

    /// <summary>Without what is known of values that are of no use any more.</summary>
    public Facts Only(LiveValues? live)
    {
        if (live is null || IsImpossible || (_bounds.All(bound => live.Include(bound.Form)) && _traits.Keys.All(live.Include)))
        {
            return this;
        }

        return new Facts(_bounds.RemoveAll(bound => !live.Include(bound.Form)), _traits.RemoveRange(_traits.Keys.Where(value => !live.Include(value))))
        {
            _alternatives = _alternatives,
        };
    }

    /// <summary>Whether a bound says no more than the types of what it is about.</summary>
    private static bool IsIntrinsic(LinearForm form, long minimum) => BoundSearch.ByRanges(form) >= minimum;

    private static long? WeakestMinimum(List<Facts> alternatives, LinearForm form)
    {
        long weakest = long.MaxValue;
        long strongest = long.MinValue;
        foreach (Facts alternative in alternatives)
        {
            if (alternative.IsVacuous(form))
            {
                continue;
            }

            // A bound that is written down is hardly ever weaker than one that could be derived, and is free.
            if ((alternative.BoundOf(form) ?? alternative.MinimumAtAGlance(form)) is not { } minimum)
            {
                return null;
            }

            weakest = Math.Min(weakest, minimum);
            strongest = Math.Max(strongest, minimum);
        }

        if (weakest < strongest && form.IsLength)
        {
            // Of a length it can be: where one path compares it, and the other finds something in a text that is not empty.
            return alternatives.Where(facts => !facts.IsVacuous(form)).Min(facts => facts.MinimumAtAGlance(form));
        }

        return weakest == long.MaxValue ? null : weakest;
    }

    /// <summary>
    /// Whether the form is the length of something that is null here: whatever is said of it holds. Of a relation to
    /// something else that cannot be said: it would bound the other.
    /// </summary>
    private bool IsVacuous(LinearForm form) =>
        form.Terms is [{ Atom: var atom }]
        && (IsNull(atom) || IsMemberOfNull(atom) || (atom.Kind == ValueKind.Length && (IsNull(atom.Base!) || IsMemberOfNull(atom.Base!))));

    private bool IsMemberOfNull(Value value)
    {
        for (Value member = value; member is { Kind: ValueKind.Member, Base: { } owner }; member = owner)
        {
            if (IsNull(owner))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableDictionary<Value, Traits> AnyTraits(List<Facts> alternatives, ImmutableArray<Bound> bounds, LiveValues? live)
    {
        ImmutableDictionary<Value, Traits> first = alternatives[0]._traits;
        if (alternatives.TrueForAll(facts => ReferenceEquals(facts._traits, first)))
        {
            return first;
        }

        var joined = ImmutableDictionary.CreateBuilder<Value, Traits>();
        foreach (Value value in alternatives.SelectMany(facts => facts._traits.Keys).Distinct().Where(value => live?.Include(value) != false))
        {
            Facts[] telling = [.. alternatives.Where(facts => !facts.IsMemberOfNull(value))];
            Traits common = telling.Length == 0 ? Values.Traits.None : telling.Aggregate(~Values.Traits.None, (all, facts) => all & facts.TraitsOf(value));
            if ((common & Values.Traits.LengthGuarded) != 0 && !bounds.Any(bound => IsAboutLengthOf(bound, value)))
            {
                // Both outcomes of one test lead here: nothing is left of it.
                common &= ~Values.Traits.LengthGuarded;
            }

            const Traits guarded = Values.Traits.LengthGuarded | Values.Traits.OpaqueGuarded;
            if (Array.TrueForAll(telling, facts => facts.Has(value, guarded)) && Array.Exists(telling, facts => facts.Has(value, Values.Traits.OpaqueGuarded)))
            {
                // On each path it was tested somehow, on one in a way that is not understood.
                common |= Values.Traits.OpaqueGuarded;
            }

            bool mayBeNull = alternatives.Exists(facts => (facts.Learnt(value) & (Values.Traits.Null | Values.Traits.MaybeNull)) != 0);
            joined[value] = mayBeNull && (common & (Values.Traits.Null | Values.Traits.NotNull)) == 0 ? common | Values.Traits.MaybeNull : common;
        }

        return joined.ToImmutable();
    }

    private static bool IsAboutLengthOf(Bound bound, Value value)
    {
        foreach (LinearForm.Term term in bound.Form.Terms)
        {
            if (ReferenceEquals(term.Atom.Base, value))
            {
                return true;
            }
        }

        return false;
    }
}
