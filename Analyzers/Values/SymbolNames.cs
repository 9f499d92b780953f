using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Compares the full names of symbols without building them.</summary>
internal static class SymbolNames
{
    /// <summary>Whether the type is declared directly in the namespace, named as <c>System.Collections.Generic</c>.</summary>
    public static bool IsIn(ITypeSymbol type, string @namespace)
    {
        INamespaceSymbol? current = type.ContainingType is null ? type.ContainingNamespace : null;
        int end = @namespace.Length;
        while (current is { IsGlobalNamespace: false })
        {
            int start = end - current.Name.Length;
            if (start < 0
                || string.CompareOrdinal(@namespace, start, current.Name, 0, current.Name.Length) != 0
                || (start > 0 && @namespace[start - 1] != '.'))
            {
                return false;
            }

            if (start == 0)
            {
                return current.ContainingNamespace is { IsGlobalNamespace: true };
            }

            end = start - 1;
            current = current.ContainingNamespace;
        }

        return false;
    }

    /// <summary>Whether this is the type of that namespace, name and arity.</summary>
    public static bool Is(ITypeSymbol? type, string @namespace, string name, int arity = 0) =>
        type is INamedTypeSymbol named && named.Arity == arity && named.Name == name && IsIn(named, @namespace);

    public static bool InheritsFrom(this ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}
