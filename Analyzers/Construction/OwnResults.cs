using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>What the user's own helpers return, where their bodies tell more than their declarations.</summary>
internal sealed class OwnResults(MethodSummaries summaries)
{
    /// <summary>Judges what a helper returns in the state in which it returns it.</summary>
    public T? Judge<T>(Value call, Func<Value, FlowState, T?> judge)
        where T : class =>
        call is { Kind: ValueKind.Call, Symbol: IMethodSymbol method } && summaries.Of(method, caller: null) is { Always: { } state, Returned: { } returned }
            ? judge(returned, state)
            : null;

    /// <summary>What is known when the getter that tells of success is read: it may be computed from the values.</summary>
    public Facts WithGetter(CheckedResult result, FlowState state) =>
        result.Success is IPropertySymbol { GetMethod: { IsImplicitlyDeclared: false } getter }
        && result.Outcome.Kind == ValueKind.Member
        && summaries.Of(getter, caller: null) is { Returned.Kind: not ValueKind.Member } summary
            ? summary.Apply(state, state.Facts, new Conditions(state.Table), result.Outcome, result.Result, ImmutableArray<Value>.Empty, isBoolean: true)
            : state.Facts;
}
