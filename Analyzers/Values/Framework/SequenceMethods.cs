using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>LINQ by what it does with the elements: what a filter has established holds for those that get through.</summary>
internal static class SequenceMethods
{
    public static readonly HashSet<string> Filters = new(StringComparer.Ordinal) { "Where", "TakeWhile" };

    public static readonly HashSet<string> ElementPickers = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "Max", "Min", "Current",
    };

    /// <summary>Whether it gives an element itself, and neither what a function makes of one nor a default that the caller gives.</summary>
    public static bool GivesElement(IMethodSymbol method) => ElementPickers.Contains(method.Name)
        && !method.Parameters.Any(parameter => parameter.Name is "defaultValue" or "selector");

    public static readonly HashSet<string> SequencePreservers = new(StringComparer.Ordinal)
    {
        "AsEnumerable", "AsReadOnly", "Distinct", "GetEnumerator", "OrderBy", "OrderByDescending", "Order", "OrderDescending", "Reverse",
        "Skip", "SkipWhile", "Take", "ThenBy", "ThenByDescending", "ToArray", "ToHashSet", "ToImmutableArray", "ToList",
    };

    /// <summary>Those that copy the elements at once; the others look at each where it is read.</summary>
    public static readonly HashSet<string> Copiers = new(StringComparer.Ordinal) { "ToArray", "ToHashSet", "ToImmutableArray", "ToList" };
}
