using System.Collections.Immutable;

namespace Netra.Analyzers.Values.Framework;

/// <param name="Name">The parameter's name, which is stable API in the framework.</param>
/// <param name="Type">Its keyword or simple type name, where overloads differ only in types.</param>
internal sealed record ContractParameter(string Name, string? Type);

/// <summary>Facts that need something to be known of the arguments.</summary>
/// <param name="Conditions">All must be certain at the call; the value of an enum constant is its number.</param>
/// <param name="Facts">What then is true after the call.</param>
internal sealed record ConditionalFacts(ImmutableArray<AtLeastZero> Conditions, ImmutableArray<ContractFact> Facts);

/// <summary>What is known after a framework member has returned: one line of the table.</summary>
/// <param name="Type">Full metadata name of the declaring type, such as <c>System.Span`1</c> or <c>System.Span`1[char]</c>.</param>
/// <param name="Member">The member's name; <c>.ctor</c> for a constructor.</param>
/// <param name="Parameters">The first parameters; absent for a property.</param>
/// <param name="HasMoreParameters">Any further parameters may follow.</param>
/// <param name="Always">Facts after every normal return.</param>
/// <param name="WhenTrue">Further facts when the result is true.</param>
/// <param name="WhenFalse">Further facts when the result is false.</param>
/// <param name="WhenArguments">Further facts for certain arguments.</param>
/// <param name="IsPure">Equal arguments give an equal result, and nothing is changed.</param>
internal sealed record Contract(
    string Type,
    string Member,
    ImmutableArray<ContractParameter>? Parameters,
    bool HasMoreParameters,
    ImmutableArray<ContractFact> Always,
    ImmutableArray<ContractFact> WhenTrue,
    ImmutableArray<ContractFact> WhenFalse,
    ImmutableArray<ConditionalFacts> WhenArguments,
    bool IsPure);
