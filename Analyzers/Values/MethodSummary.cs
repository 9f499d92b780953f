using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>How a method may end: what then holds, in the values of its own table.</summary>
internal sealed class MethodSummary
{
    // Names the returned value among the places of an outcome.
    private static readonly object ReturnedPlace = new();

    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly ITypeSymbol _type;

    private MethodSummary(
        ValueTable table, ImmutableArray<IParameterSymbol> parameters, ITypeSymbol type, FlowState? always, FlowState? whenTrue, FlowState? whenFalse)
    {
        Table = table;
        _parameters = parameters;
        _type = type;
        Always = always;
        WhenTrue = whenTrue;
        WhenFalse = whenFalse;
    }

    public ValueTable Table { get; }

    /// <summary>The state after every normal return; none when the method never returns.</summary>
    public FlowState? Always { get; }

    /// <summary>The state after it returns true; none when it never does, or returns no Boolean.</summary>
    public FlowState? WhenTrue { get; }

    public FlowState? WhenFalse { get; }

    /// <summary>What it returns, in <see cref="Always"/>.</summary>
    public Value? Returned => Always?.Places.TryGetValue(ReturnedPlace, out Value? returned) == true ? returned : null;

    /// <param name="context">The context in which the body was walked.</param>
    /// <param name="parameters">The parameters that a caller fills.</param>
    /// <param name="type">The type of the instance that the body belongs to.</param>
    /// <param name="graph">The body.</param>
    /// <param name="returns">Every way in which it returns.</param>
    public static MethodSummary Of(
        FlowContext context, ImmutableArray<IParameterSymbol> parameters, ITypeSymbol type, ControlFlowGraph graph, List<(Value? Value, FlowState State)> returns)
    {
        var join = new StateJoin(context.Table, graph.Blocks[graph.Blocks.Length - 1]);
        var all = new List<FlowState>();
        var whenTrue = new List<FlowState>();
        var whenFalse = new List<FlowState>();
        foreach ((Value? value, FlowState state) in returns)
        {
            if (value is not null)
            {
                state.Places = state.Places.SetItem(ReturnedPlace, value);
                Add(whenTrue, state, context.Conditions.Assume(state.Facts, value, true));
                Add(whenFalse, state, context.Conditions.Assume(state.Facts, value, false));
            }

            all.Add(state);
        }

        return new MethodSummary(context.Table, parameters, type, Joined(join, all), Joined(join, whenTrue), Joined(join, whenFalse));
    }

    private static void Add(List<FlowState> outcomes, FlowState state, Facts facts)
    {
        if (!facts.IsImpossible)
        {
            outcomes.Add(state.WithFacts(facts));
        }
    }

    private static FlowState? Joined(StateJoin join, List<FlowState> states) => states.Count == 0 ? null : join.Join(states);

    /// <summary>What holds in the caller after the call.</summary>
    /// <param name="caller">The caller's state just before: what the method says of members, it says of what they were then.</param>
    /// <param name="facts">What is known already.</param>
    /// <param name="conditions">The caller's conditions.</param>
    /// <param name="result">The value of the call.</param>
    /// <param name="instance">The instance that the method is called on.</param>
    /// <param name="arguments">The arguments, in the order of the parameters; of those passed out, what they then hold.</param>
    /// <param name="isBoolean">Whether the result is a condition.</param>
    public Facts Apply(FlowState caller, Facts facts, Conditions conditions, Value result, Value? instance, ImmutableArray<Value> arguments, bool isBoolean)
    {
        if (Always is null)
        {
            return Facts.Impossible;
        }

        Facts always = Translate(Always, caller, conditions, result, instance, arguments);
        if (isBoolean)
        {
            Facts whenTrue = WhenTrue is null ? Facts.Impossible : Translate(WhenTrue, caller, conditions, result, instance, arguments);
            Facts whenFalse = WhenFalse is null ? Facts.Impossible : Translate(WhenFalse, caller, conditions, result, instance, arguments);
            result.Implications = new Implications(whenTrue, whenFalse);
        }
        else
        {
            TranslateCases(caller, result, instance, arguments);
        }

        return facts.And(always);
    }

    private Translation Translation(FlowState caller, Value? instance, ImmutableArray<Value> arguments)
    {
        var translation = new Translation(caller, caller.Table);
        if (instance is not null)
        {
            translation.Map(Table.This(_type), instance);
        }

        foreach (IParameterSymbol parameter in _parameters)
        {
            if (parameter.RefKind is RefKind.None or RefKind.In && parameter.Ordinal < arguments.Length)
            {
                translation.Map(Table.Parameter(parameter), arguments[parameter.Ordinal]);
            }
        }

        return translation;
    }

    private Facts Translate(FlowState outcome, FlowState caller, Conditions conditions, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        Translation translation = Translation(caller, instance, arguments);
        var same = new List<(Value, Value)>();
        if (outcome.Places.TryGetValue(ReturnedPlace, out Value? returned))
        {
            Relate(returned, result);
        }

        foreach (IParameterSymbol parameter in _parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && outcome.Places.TryGetValue(parameter, out Value? assigned))
            {
                Relate(assigned, arguments[parameter.Ordinal]);
            }
        }

        Facts facts = translation.Translate(outcome.Facts);
        foreach ((Value left, Value right) in same)
        {
            facts = conditions.Identify(facts, left, right);
        }

        return AssumeConditions(facts, conditions, arguments);

        // A value that the caller has too is the same; one that only the method knows is what the caller gets.
        void Relate(Value inner, Value outer)
        {
            if (translation.Translate(inner) is { } known)
            {
                same.Add((outer, known));
            }
            else
            {
                translation.Map(inner, outer);
            }
        }
    }

    /// <summary>A condition that the method is given, and returns for only when it holds, does hold.</summary>
    private Facts AssumeConditions(Facts facts, Conditions conditions, ImmutableArray<Value> arguments)
    {
        foreach (IParameterSymbol parameter in _parameters)
        {
            if (parameter is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Boolean } && arguments[parameter.Ordinal] is { Kind: not ValueKind.Constant } condition)
            {
                Linear truth = Table.LinearOf(condition);
                facts = facts.Proves(truth - 1) ? conditions.Assume(facts, condition, true)
                    : facts.Proves(-truth) ? conditions.Assume(facts, condition, false)
                    : facts;
            }
        }

        return facts;
    }

    private void TranslateCases(FlowState caller, Value result, Value? instance, ImmutableArray<Value> arguments)
    {
        if (Returned is not { } returned || !result.Cases.IsEmpty)
        {
            return;
        }

        if (returned.Cases.IsEmpty)
        {
            if (!returned.IsNullConstant && Translation(caller, instance, arguments).Translate(returned) is { } same)
            {
                result.Cases = ImmutableArray.Create(new Case(same, Facts.None));
            }

            return;
        }

        var cases = ImmutableArray.CreateBuilder<Case>();
        bool complete = returned.CasesAreComplete;
        foreach (Case @case in returned.Cases)
        {
            Translation translation = Translation(caller, instance, arguments);
            if (translation.Translate(@case.Value) is { } value)
            {
                cases.Add(new Case(value, translation.Translate(@case.Facts)));
            }
            else
            {
                complete = false;
            }
        }

        result.CasesAreComplete = complete;
        result.Cases = cases.ToImmutable();
    }
}
