using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Decides what is wrong with a value that a member is given, if anything is; the most telling fault first.</summary>
internal sealed class ValueJudge(ContextTypes contexts, NetraOptions options, MethodSummaries summaries, ISymbol owner)
{
    private readonly AbsentValues _absent = new(contexts, options);

    public ConstructionFinding? Judge(CreationSite site, GivenMember given, Value value, FlowState state)
    {
        if (site.Kind != CreationKind.Factory && _absent.Find(value, state, given.Member) is { } absent)
        {
            return new ConstructionFinding(
                Descriptors.ContextMemberAbsent,
                given.Value.Syntax,
                site.Context,
                ImmutableArray.Create<object>(Names.Of(given.Value.Syntax), absent.What, absent.Why))
            {
                FurtherPlaces = ImmutableArray.Create(site.Operation.Syntax, given.Value.Syntax),
            }
            .With(ContextProperties.Member, given.Member.Name)
            .With(ContextProperties.Reason, absent.Kind.ToString());
        }

        _ = summaries;
        _ = owner;
        return null;
    }

    /// <summary>Whether every required member comes out of another, validated context.</summary>
    public bool IsCopy(CreationSite site, CreationObserver flow) =>
        !site.Given.IsEmpty && site.Given.All(given => flow.Find(given) is { } known && _absent.IsVouchedFor(known.Value));
}
