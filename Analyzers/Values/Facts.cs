using System.Collections.Immutable;

namespace Netra.Analyzers.Values;

/// <summary>
/// What is known at a point: lower bounds of linear forms, and traits of values. Immutable. An upper bound
/// is the lower bound of the negated form, an equation is both.
/// </summary>
internal sealed partial class Facts
{
    // Enough for every body measured; beyond it the oldest bound goes, which loses proof but never adds one.
    private const int MaxBounds = 96;

    // A chain of guards that the code itself spells out is rarely longer than four.
    private const int MaxChain = 4;

    private const int MaxSteps = 150;

    private readonly ImmutableArray<Bound> _bounds;
    private readonly ImmutableDictionary<Value, Traits> _traits;

    private Facts(ImmutableArray<Bound> bounds, ImmutableDictionary<Value, Traits> traits)
    {
        _bounds = bounds;
        _traits = traits;
    }

    public static Facts None { get; } = new(ImmutableArray<Bound>.Empty, ImmutableDictionary<Value, Traits>.Empty);

    /// <summary>The facts of a point that cannot be reached.</summary>
    public static Facts Impossible { get; } = new(ImmutableArray<Bound>.Empty, ImmutableDictionary<Value, Traits>.Empty);

    public bool IsImpossible => ReferenceEquals(this, Impossible);

    public ImmutableArray<Bound> Bounds => _bounds;

    /// <summary>Whether there is hardly room for another bound, so that some may have been dropped.</summary>
    public bool IsCrowded => _bounds.Length > MaxBounds - 8;

    public ImmutableDictionary<Value, Traits> Traits => _traits;

    /// <summary>What is spoken of, and the objects that hold it.</summary>
    public IEnumerable<Value> Mentioned() =>
        _bounds.SelectMany(bound => bound.Form.Terms).Select(term => term.Atom).Concat(_traits.Keys).SelectMany(value => value.WithOwners());

    public bool Proves(Linear atLeastZero) =>
        new BoundSearch(_bounds, MaxSteps).Minimum(atLeastZero.Form, MaxChain, enough: -atLeastZero.Constant) >= -atLeastZero.Constant;

    /// <summary>Whether <paramref name="atLeastZero"/> is certainly negative.</summary>
    public bool Refutes(Linear atLeastZero) => Proves(-atLeastZero - 1);

    /// <summary>The best lower bound that follows, or none.</summary>
    public long? Minimum(LinearForm form) => new BoundSearch(_bounds, MaxSteps).Minimum(form, MaxChain);

    /// <summary>A lower bound that follows in a step or two: joins ask for many.</summary>
    private long? MinimumAtAGlance(LinearForm form) => new BoundSearch(_bounds, MaxStepsOfAJoin).Minimum(form, 2);

    private long? BoundOf(LinearForm form) => BoundSearch.Known(_bounds, form);

    public long? Minimum(Linear sum) => Minimum(sum.Form) + sum.Constant;

    public long? Maximum(Linear sum) => -Minimum(-sum);

    /// <summary>Adds that <paramref name="atLeastZero"/> is not negative.</summary>
    public Facts AtLeastZero(Linear atLeastZero)
    {
        if (IsImpossible || BoundOf(atLeastZero.Form) >= -atLeastZero.Constant || Proves(atLeastZero))
        {
            return this;
        }

        return Refutes(atLeastZero) ? Contradicted(atLeastZero.Form) : WithBound(atLeastZero);
    }

    public Facts Equal(Linear left, Linear right) => AtLeastZero(left - right).AtLeastZero(right - left);

    public Facts NotEqual(Linear left, Linear right)
    {
        Linear difference = left - right;
        if (Proves(difference))
        {
            return AtLeastZero(difference - 1);
        }

        return Proves(-difference) ? AtLeastZero(-difference - 1) : this;
    }

    /// <summary>Adds a bound on a value that is new here, so that nothing can contradict or imply it.</summary>
    public Facts WithBound(Linear atLeastZero)
    {
        if (IsImpossible || atLeastZero.IsConstant)
        {
            return this;
        }

        long divisor = atLeastZero.Form.GreatestCommonDivisor();
        LinearForm form = divisor == 1 ? atLeastZero.Form : atLeastZero.Form.DivideExactly(divisor);
        long minimum = BoundSearch.CeilingDivide(-atLeastZero.Constant, divisor);
        for (int i = 0; i < _bounds.Length; i++)
        {
            if (_bounds[i].Form.Equals(form))
            {
                return _bounds[i].Minimum >= minimum ? this : With(_bounds.SetItem(i, new Bound(form, minimum)), _traits);
            }
        }

        ImmutableArray<Bound> kept = _bounds.Length < MaxBounds ? _bounds : _bounds.RemoveAt(0);
        return With(kept.Add(new Bound(form, minimum)), _traits);
    }

    public Traits TraitsOf(Value value)
    {
        Traits traits = Learnt(value) | value.Intrinsic;
        return value.Kind == ValueKind.Cast ? traits | TraitsOf(value.Base!) : traits;
    }

    /// <summary>What was found out about the value here, without what its declaration says.</summary>
    public Traits Learnt(Value value) => _traits.TryGetValue(value, out Traits traits) ? traits : Values.Traits.None;

    public bool IsNotNull(Value value) => (TraitsOf(value) & Values.Traits.NotNull) != 0;

    public bool IsNull(Value value) => (TraitsOf(value) & Values.Traits.Null) != 0;

    public bool Has(Value value, Traits trait) => (TraitsOf(value) & trait) != 0;

    public Facts With(Value value, Traits added)
    {
        if (IsImpossible)
        {
            return this;
        }

        Traits before = TraitsOf(value);
        Traits after = before | added;
        if ((added & Values.Traits.NotNull) != 0)
        {
            after &= ~Values.Traits.MaybeNull;
        }

        const Traits contradiction = Values.Traits.Null | Values.Traits.NotNull;
        if ((after & contradiction) == contradiction)
        {
            return Impossible;
        }

        return after == before ? this : With(_bounds, _traits.SetItem(value, after));
    }

    /// <summary>Adds that the value may be null here, whatever the compiler says later; its declaration alone leaves that to the compiler.</summary>
    public Facts WithDoubt(Value value) =>
        IsImpossible ? this : With(_bounds, _traits.SetItem(value, Learnt(value) | Values.Traits.MaybeNull));

    public Facts Without(Value value, Traits removed) =>
        _traits.TryGetValue(value, out Traits traits) && (traits & removed) != 0 ? With(_bounds, _traits.SetItem(value, traits & ~removed)) : this;

    /// <summary>Adds a bound that was found to hold elsewhere: most are known here already, or plainly contradicted.</summary>
    private Facts AndAtAGlance(Bound bound)
    {
        if (IsImpossible || BoundOf(bound.Form) >= bound.Minimum)
        {
            return this;
        }

        return -MinimumAtAGlance(bound.Form.Times(-1)) < bound.Minimum ? Contradicted(bound.Form) : WithBound(new Linear(bound.Form, -bound.Minimum));
    }

    /// <summary>
    /// What remains when a bound contradicts what is known: nothing, unless it is the length of something that may be null.
    /// Of that both was said as far as there is such a thing, so there is none.
    /// </summary>
    private Facts Contradicted(LinearForm form)
    {
        Value[] missing = [.. form.Terms.Where(term => term.Atom.Kind == ValueKind.Length).SelectMany(term => PerhapsNull(term.Atom.Base!)).Distinct().Take(2)];
        return missing switch
        {
            [] => Impossible,
            [var only] => With(only, Values.Traits.Null),
            _ => this,
        };
    }

    /// <summary>The value and what it is a member of, as far as they are not known to be there.</summary>
    private IEnumerable<Value> PerhapsNull(Value value)
    {
        for (Value? part = value; part is not null; part = part.Kind == ValueKind.Member ? part.Base : null)
        {
            if (!IsNotNull(part))
            {
                yield return part;
            }
        }
    }

    /// <summary>Both this and <paramref name="other"/>.</summary>
    public Facts And(Facts other)
    {
        if (IsImpossible || other.IsImpossible)
        {
            return Impossible;
        }

        Facts both = this;
        foreach (Bound bound in other._bounds)
        {
            both = both.AndAtAGlance(bound);
        }

        if (!ReferenceEquals(other._traits, _traits))
        {
            foreach (KeyValuePair<Value, Traits> entry in other._traits)
            {
                both = both.With(entry.Key, entry.Value);
            }
        }

        return both;
    }

    internal readonly struct Bound(LinearForm form, long minimum)
    {
        public LinearForm Form { get; } = form;

        public long Minimum { get; } = minimum;

        public override string ToString() => $"{Form} >= {Minimum}";
    }
}
