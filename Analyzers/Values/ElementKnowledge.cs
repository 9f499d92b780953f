using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>What holds for every element of a sequence: facts about <paramref name="Element"/>.</summary>
internal sealed record ElementKnowledge(Value Element, Facts Facts)
{
    private ImmutableDictionary<ISymbol, object>? _copiedAt;

    /// <summary>The same of a copy: the members of its elements were tested now, and not where an element is read.</summary>
    public ElementKnowledge OfCopy(FlowState state) => this with { _copiedAt = state.Versions };

    /// <summary>What is known of an element that is read.</summary>
    public Facts Of(Value element, FlowState state)
    {
        Translation translation = new Translation(state, state.Table).Map(Element, element);
        if (_copiedAt is null || !Facts.Mentioned().Any(value => value.Kind == ValueKind.Member && WasWritten(value.Symbol!, state)))
        {
            return translation.Translate(Facts);
        }

        // A check that may be out of date is still a check.
        return Facts.Mentioned()
            .Where(value => value.Kind == ValueKind.Member)
            .Select(translation.Translate)
            .OfType<Value>()
            .Aggregate(Facts.None, (facts, member) => facts.With(member, Traits.OpaqueGuarded));
    }

    private bool WasWritten(ISymbol member, FlowState state) =>
        !Equals(_copiedAt!.TryGetValue(member.OriginalDefinition, out object? version) ? version : null, state.VersionOf(member));
}
