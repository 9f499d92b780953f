using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>The operations of one member, as analyzers are shown them.</summary>
internal sealed record BoundBody(ISymbol Owner, ImmutableArray<IOperation> Blocks)
{
    /// <summary>The compiler shows bodies in any order.</summary>
    public (string File, int Position) Place => (Blocks[0].Syntax.SyntaxTree.FilePath, Blocks[0].Syntax.SpanStart);
}
