using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Tells who can call a method.</summary>
internal static class Visibility
{
    /// <summary>Whether callers that are not in this compilation, or cannot be found in it, fill the parameter.</summary>
    public static bool IsFilledOutside(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false } method
        || IsExternallyVisible(method)
        || ImplementsInterface(method);

    private static bool IsExternallyVisible(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ImplementsInterface(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.Length > 0
        || method.ContainingType.AllInterfaces.Any(type => type.GetMembers(method.Name)
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));
}
