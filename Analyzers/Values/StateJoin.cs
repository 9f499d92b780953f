using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Makes one state of several at the begin of a block.</summary>
internal sealed class StateJoin(ValueTable table, BasicBlock block)
{
    // Cases beyond it are not told apart any more.
    private const int MaxCases = 6;

    private readonly ValueTable _table = table;

    public FlowState Join(List<FlowState> states)
    {
        if (states.Count == 1)
        {
            return states[0].Clone();
        }

        var joined = new FlowState(_table);
        var merges = new List<Merge>();
        joined.Places = JoinPlaces(states, merges);
        JoinMembers(states, joined, merges);
        joined.Facts = JoinFacts(states, merges, new LiveValues(joined));
        return joined;
    }

    private ImmutableDictionary<object, Value> JoinPlaces(List<FlowState> states, List<Merge> merges)
    {
        ImmutableDictionary<object, Value> first = states[0].Places;
        if (states.TrueForAll(state => ReferenceEquals(state.Places, first)))
        {
            return first;
        }

        ImmutableDictionary<object, Value>.Builder places = first.ToBuilder();
        foreach (object place in states.SelectMany(state => state.Places.Keys).Distinct())
        {
            Value?[] values = [.. states.Select(state => ValueAt(state, place))];
            if (values.Contains(null))
            {
                places.Remove(place);
            }
            else if (values.All(value => ReferenceEquals(value, values[0])))
            {
                places[place] = values[0]!;
            }
            else
            {
                places[place] = MergeOf(place, values!, states, merges);
            }
        }

        return places.ToImmutable();
    }

    private Value? ValueAt(FlowState state, object place) =>
        state.Places.TryGetValue(place, out Value? value) ? value
        : place is IParameterSymbol parameter ? _table.Parameter(parameter)
        : null;

    private Value MergeOf(object place, Value[] values, List<FlowState> states, List<Merge> merges)
    {
        Value merge = _table.Merge(place, block, values.Select(value => value.Type).FirstOrDefault(type => type is not null));
        merge.IsLifted |= values.Any(value => value.IsNullConstant || value.IsLifted);
        merge.CasesAreComplete = values.Length <= MaxCases;
        merge.Cases = values.Select((value, i) => new Case(value, states[i].Facts)).Take(MaxCases).ToImmutableArray();
        merges.Add(new Merge(merge, values));
        return merge;
    }

    /// <summary>A member that one path has written has another version; what each path knows of it is merged.</summary>
    private void JoinMembers(List<FlowState> states, FlowState joined, List<Merge> merges)
    {
        FlowState first = states[0];
        joined.Versions = first.Versions;
        joined.Stores = first.Stores;
        if (states.TrueForAll(state => ReferenceEquals(state.Versions, first.Versions) && ReferenceEquals(state.Stores, first.Stores)))
        {
            return;
        }

        ISymbol[] changed = [.. states.SelectMany(state => state.Versions.Keys)
            .Distinct(SymbolEqualityComparer.Default)
            .Where(member => states.Exists(state => !Equals(state.VersionOf(member!), first.VersionOf(member!))))!];
        foreach (ISymbol member in changed)
        {
            joined.Forget(member, block);
        }

        foreach (FlowState state in states)
        {
            foreach (KeyValuePair<Value, Value> store in state.Stores)
            {
                joined.Stores = joined.Stores.SetItem(store.Key, store.Value);
            }
        }

        foreach (Value known in states.SelectMany(state => state.KnownMembers()).Distinct().ToArray())
        {
            if (!changed.Contains(known.Symbol!.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                continue;
            }

            Value target = _table.Member(known.Base, known.Symbol!, known.Type, block, known.Operands);
            if (!joined.Stores.ContainsKey(target))
            {
                Value[] values = [.. states.Select(state => state.ReadMember(known.Base, known.Symbol!, known.Type, known.Operands))];
                joined.Stores = joined.Stores.SetItem(target, MergeOf(target, values, states, merges));
            }
        }
    }

    private Facts JoinFacts(List<FlowState> states, List<Merge> merges, LiveValues live)
    {
        if (merges.Count == 0)
        {
            return Facts.Any([.. states.Select(state => state.Facts)], live: live);
        }

        var questions = new HashSet<LinearForm>();
        var alternatives = new List<Facts>(states.Count);
        for (int i = 0; i < states.Count; i++)
        {
            Facts facts = states[i].Facts;
            foreach (Merge merge in merges)
            {
                facts = Describe(facts, merge.Value, merge.Values[i], states[i].Facts, questions);
            }

            alternatives.Add(facts);
        }

        return Facts.Any(alternatives, questions, live);
    }

    /// <summary>Says of the merged value what is known of the one that it is on this path.</summary>
    private Facts Describe(Facts facts, Value merge, Value value, Facts known, HashSet<LinearForm> questions)
    {
        facts = facts.With(merge, known.Learnt(value) | (known.TraitsOf(value) & ~Traits.MaybeNull));
        if (value.IsNullConstant)
        {
            return facts;
        }

        if (Conditions.IsInteger(merge) || Conditions.IsInteger(value))
        {
            return DescribeNumber(facts, _table.LinearOf(merge), _table.LinearOf(value), known, questions);
        }

        return CountMember.HasLength(merge.Type) && !CountMember.IsMutable(merge.Type)
            ? DescribeNumber(facts, _table.Length(merge), _table.Length(value), known, questions)
            : facts;
    }

    private static Facts DescribeNumber(Facts facts, Linear merge, Linear value, Facts known, HashSet<LinearForm> questions)
    {
        if (merge.IsConstant)
        {
            return facts;
        }

        questions.Add(merge.Form);
        questions.Add(merge.Form.Times(-1));
        foreach (Linear related in Related(merge, value, known))
        {
            questions.Add(related.Form);
        }

        return facts.WithBound(merge - value).WithBound(value - merge);
    }

    /// <summary>The bounds that mention <paramref name="value"/>, said of <paramref name="replacement"/>.</summary>
    public static IEnumerable<Linear> Related(Linear replacement, Linear value, Facts known)
    {
        if (value.Form.Terms.Length != 1 || value.Form.Terms[0].Coefficient != 1)
        {
            if (!value.IsConstant)
            {
                yield return replacement - value;
                yield return value - replacement;
            }

            yield break;
        }

        Value atom = value.Form.Terms[0].Atom;
        yield return replacement - value;
        yield return value - replacement;
        foreach (Facts.Bound bound in known.Bounds)
        {
            if (bound.Form.CoefficientOf(atom) != 0)
            {
                yield return new Linear(bound.Form, -bound.Minimum).Substitute(atom, replacement - value.Constant);
            }
        }
    }

    /// <summary>The state in a handler: an exception may have left <paramref name="afters"/>' work half done.</summary>
    /// <param name="before">The state where the guarded region begins.</param>
    /// <param name="afters">The states where its blocks end.</param>
    /// <param name="writes">What the blocks assign to places, some of it only for a while.</param>
    public FlowState Interrupt(FlowState before, List<FlowState> afters, ILookup<object, Value> writes)
    {
        FlowState state = before.Clone();
        foreach (KeyValuePair<object, Value> place in before.Places)
        {
            Value[] others = [.. afters
                .Select(after => after.Places.TryGetValue(place.Key, out Value? value) ? value : place.Value)
                .Concat(writes[place.Key])
                .Where(value => !ReferenceEquals(value, place.Value))
                .Distinct()
                .Take(MaxCases - 1)];
            if (others.Length > 0)
            {
                Value merge = _table.Merge(place.Key, block, place.Value.Type);
                merge.CasesAreComplete = false;
                merge.Cases = ImmutableArray.Create(new Case(place.Value, before.Facts)).AddRange(others.Select(value => new Case(value, Facts.None)));
                state.Places = state.Places.SetItem(place.Key, merge);
            }
        }

        foreach (FlowState after in afters)
        {
            ForgetChanged(state, before, after);
        }

        return state;
    }

    /// <summary>Repeats on <paramref name="state"/> what happened between two other states.</summary>
    public FlowState Apply(FlowState state, FlowState before, FlowState after)
    {
        FlowState changed = state.Clone();
        foreach (KeyValuePair<object, Value> place in after.Places)
        {
            if (before.Places.TryGetValue(place.Key, out Value? old) && !ReferenceEquals(old, place.Value))
            {
                changed.Places = changed.Places.SetItem(place.Key, place.Value);
            }
        }

        ForgetChanged(changed, before, after);
        return changed;
    }

    private void ForgetChanged(FlowState state, FlowState before, FlowState after)
    {
        if (ReferenceEquals(before.Versions, after.Versions))
        {
            return;
        }

        foreach (KeyValuePair<ISymbol, object> version in after.Versions)
        {
            if (!Equals(before.VersionOf(version.Key), version.Value))
            {
                state.Forget(version.Key, block);
            }
        }
    }

    private readonly struct Merge(Value value, Value[] values)
    {
        public Value Value { get; } = value;

        /// <summary>What it is on each path, in the order of the states.</summary>
        public Value[] Values { get; } = values;
    }
}
