using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Options;

/// <summary>The symbols that an option names.</summary>
internal sealed class NameList
{
    public static readonly NameList Empty = new(ImmutableDictionary<string, ImmutableArray<SymbolName>>.Empty);

    private readonly ImmutableDictionary<string, ImmutableArray<SymbolName>> _bySimpleName;

    private NameList(ImmutableDictionary<string, ImmutableArray<SymbolName>> bySimpleName) => _bySimpleName = bySimpleName;

    /// <summary>The last parts of the names.</summary>
    public IEnumerable<string> SimpleNames => _bySimpleName.Keys;

    public bool IsEmpty => _bySimpleName.IsEmpty;

    /// <summary>Whether a name in the list ends in this; cheaper than a symbol.</summary>
    public bool HasSimpleName(string name) => _bySimpleName.ContainsKey(name);

    public static NameList Of(ImmutableArray<SymbolName> names) =>
        names.IsEmpty
            ? Empty
            : new(names.GroupBy(name => name.SimpleName).ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray()));

    /// <summary>
    /// Whether the list names this symbol: as declared, not as constructed, reduced or overridden.
    /// </summary>
    /// <remarks>Who names a virtual method means what overrides it too.</remarks>
    public bool Matches(ISymbol symbol)
    {
        if (!_bySimpleName.TryGetValue(symbol.Name, out ImmutableArray<SymbolName> candidates))
        {
            return false;
        }

        for (ISymbol? declared = Declared(symbol); declared is not null; declared = Overridden(declared))
        {
            foreach (SymbolName candidate in candidates)
            {
                if (candidate.Matches(declared))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol Declared(ISymbol symbol) =>
        (symbol as IMethodSymbol)?.ReducedFrom?.OriginalDefinition ?? symbol.OriginalDefinition;

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };
}
