using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>Control-flow graphs of bodies other than the one that the compiler is showing.</summary>
internal static class BodyGraphs
{
    /// <param name="declaration">A method, accessor, expression body or initialiser.</param>
    public static ControlFlowGraph? Of(Compilation compilation, SyntaxNode declaration, CancellationToken cancellation) =>
        RootOf(compilation, declaration, cancellation) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IBlockOperation body => ControlFlowGraph.Create(body, cancellation),
            IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            _ => null,
        };

    /// <summary>All operations of a body as they are written.</summary>
    public static IOperation? RootOf(Compilation compilation, SyntaxNode declaration, CancellationToken cancellation)
    {
        // Only bodies that a body with a finding depends on are bound again.
#pragma warning disable RS1030
        SemanticModel model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        IOperation? operation = model.GetOperation(declaration, cancellation);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
