using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

internal static class Ancestry
{
    /// <summary>The operations around this one, from the inside out.</summary>
    public static IEnumerable<IOperation> Ancestors(this IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            yield return current;
        }
    }
}
