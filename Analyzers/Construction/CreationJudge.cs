using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Construction;

/// <summary>Decides what is wrong with a creation: first its values, then what is missing, then that it passes the factory by.</summary>
internal static class CreationJudge
{
    public static IEnumerable<ConstructionFinding> Judge(CreationSite site, CreationObserver flow, ValueJudge values, FactoryScope scope)
    {
        ImmutableArray<ConstructionFinding> findings = site.Given
            .Select(given => flow.Find(given) is { } known ? values.Judge(site, given, known.Value, known.State) : null)
            .OfType<ConstructionFinding>()
            .ToImmutableArray();
        if (site.Kind is CreationKind.Factory or CreationKind.Helper)
        {
            return findings;
        }

        bool bypassesFactory = !site.Context.Factories.IsEmpty && !scope.IsInsideFactory(site) && !values.IsCopy(site, flow);
        if (!site.Missing.IsEmpty && !(site.Kind == CreationKind.Default && bypassesFactory))
        {
            return findings.Insert(0, Missing(site));
        }

        return bypassesFactory && findings.IsEmpty ? ImmutableArray.Create(OutsideFactory(site)) : findings;
    }

    private static ConstructionFinding Missing(CreationSite site)
    {
        string[] names = [.. site.Missing.Select(member => member.Name)];
        return new ConstructionFinding(
            Descriptors.ContextMemberMissing,
            site.Operation.Syntax,
            site.Context,
            ImmutableArray.Create<object>(site.Context.Type.Name, Names.Listed(names)))
            .With(ContextProperties.Members, string.Join(",", names));
    }

    private static ConstructionFinding OutsideFactory(CreationSite site)
    {
        IMethodSymbol factory = site.Context.Factories[0];
        return new ConstructionFinding(
            Descriptors.ContextOutsideFactory,
            site.Operation.Syntax,
            site.Context,
            ImmutableArray.Create<object>(site.Context.Type.Name, $"{factory.ContainingType.Name}.{factory.Name}"));
    }
}
