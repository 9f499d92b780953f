using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>The operation blocks of a symbol that have a control-flow graph of their own.</summary>
internal static class Bodies
{
    /// <summary>
    /// One block of each graph, with all that the graph is made of: the initialiser of a constructor is a block of its own,
    /// but part of the same graph.
    /// </summary>
    public static IEnumerable<(IOperation Block, IOperation Root)> Of(ImmutableArray<IOperation> blocks)
    {
        var seen = new HashSet<IOperation>();
        foreach (IOperation block in blocks)
        {
            IOperation root = Root(block);
            if (HasGraph(root) && seen.Add(root))
            {
                yield return (block, root);
            }
        }
    }

    private static IOperation Root(IOperation block)
    {
        IOperation root = block;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    private static bool HasGraph(IOperation root) => root.Kind is OperationKind.Block or OperationKind.FieldInitializer
        or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer or OperationKind.MethodBody or OperationKind.ConstructorBody;
}
