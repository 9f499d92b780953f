using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>What a helper gives to a member of the context that it creates: something made of its parameters.</summary>
/// <param name="Member">The member.</param>
/// <param name="Parameter">The parameter that it is made of.</param>
/// <param name="Value">The value, as the helper knows it.</param>
/// <param name="Known">What the helper knows where it creates the context.</param>
/// <param name="Expression">The value as it is written in the helper.</param>
/// <param name="Creation">Where the helper creates the context.</param>
/// <param name="IsHelpersChoice">Whether a fault is the helper's: it takes the value out of what its only caller gives.</param>
internal sealed record PassedValue(
    ContextMember Member, IParameterSymbol Parameter, Value Value, Facts Known, SyntaxNode Expression, SyntaxNode Creation, bool IsHelpersChoice)
{
    /// <summary>The parameter that a value is made of, if it is.</summary>
    public static IParameterSymbol? ParameterOf(Value value) => value switch
    {
        { Kind: ValueKind.Parameter, Symbol: IParameterSymbol parameter } => parameter,
        { BlankAs: { } whole } => ParameterOf(whole),
        { Kind: ValueKind.Concatenation } => value.Operands.Select(ParameterOf).FirstOrDefault(parameter => parameter is not null),
        { Kind: ValueKind.Member or ValueKind.Slice or ValueKind.View or ValueKind.Cast, Base: { } instance } => ParameterOf(instance),
        { Kind: ValueKind.Opaque, Type: null, Inputs: [var written] } => ParameterOf(written),
        _ => null,
    };

    /// <summary>The value at a call of the helper; none where it cannot be told in the caller's terms.</summary>
    public (Value Value, FlowState State)? At(ImmutableArray<Value> arguments, FlowState before)
    {
        var translation = new Translation(before, before.Table);
        translation.MapParameters(arguments);
        return translation.Translate(Value) is { } value
            ? (value, before.WithFacts(before.Facts.And(translation.Translate(Known))))
            : null;
    }
}
