using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Properties of the framework whose reading runs, or waits for, a function that their object was given.</summary>
internal static class RunningMembers
{
    private static readonly (string Namespace, string Type, string Property)[] Known =
    [
        ("System", "Lazy", "Value"),
        ("System.Threading.Tasks", "Task", "Result"),
        ("System.Threading.Tasks", "ValueTask", "Result"),
    ];

    public static bool Include(IPropertySymbol property) => Array.Exists(
        Known,
        known => known.Property == property.Name && SymbolNames.Is(property.ContainingType, known.Namespace, known.Type, 1));
}
