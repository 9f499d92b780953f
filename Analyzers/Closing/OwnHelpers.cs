using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Closing;

/// <summary>What the user's own small methods return.</summary>
internal static class OwnHelpers
{
    /// <summary>The expressions that the method returns; null when its body is not in this compilation.</summary>
    public static Returned? ReturnedBy(IMethodSymbol method, Compilation compilation)
    {
        if ((method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences is not [var declaration])
        {
            return null;
        }

        SyntaxNode syntax = declaration.GetSyntax();
#pragma warning disable RS1030 // Only helpers that a body with a candidate calls are bound again.
        IOperation? body = compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax);
#pragma warning restore RS1030
        return body is null
            ? null
            : new Returned(body, body.Descendants().OfType<IReturnOperation>().Select(@return => @return.ReturnedValue).OfType<IOperation>().ToImmutableArray());
    }

    internal sealed record Returned(IOperation Body, ImmutableArray<IOperation> Values);
}
