using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Construction;

/// <summary>Whether a body belongs to the validated factory of a context.</summary>
internal sealed class FactoryScope(ISymbol owner)
{
    public bool IsInsideFactory(CreationSite site)
    {
        INamedTypeSymbol context = site.Context.Type;
        for (INamedTypeSymbol? type = owner as INamedTypeSymbol ?? owner.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, context) || type.Name == context.Name + "Factory")
            {
                return true;
            }
        }

        return owner is IMethodSymbol method && (IsFactory(method, site) || IsPartOfFactory(method, site));
    }

    private static bool IsFactory(IMethodSymbol method, CreationSite site) =>
        site.Context.Factories.Contains(method.OriginalDefinition, SymbolEqualityComparer.Default);

    /// <summary>A private helper of the type that holds the factory.</summary>
    private static bool IsPartOfFactory(IMethodSymbol method, CreationSite site) =>
        method.DeclaredAccessibility == Accessibility.Private
        && site.Context.Factories.Any(factory => SymbolEqualityComparer.Default.Equals(factory.ContainingType, method.ContainingType));
}
