using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Netra.Analyzers.Closing;

/// <summary>Says of a call by its symbol whether it may close: a library, what the options name, a helper found so far.</summary>
internal sealed class ClosingCalls(ToldCloses told)
{
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _helpers = [];

    /// <summary>Whether the helper was not known.</summary>
    public bool AddHelper(SyntaxNode declaration) => _helpers.Add((declaration.SyntaxTree, declaration.Span));

    /// <summary>Whether a call that may close has its name at this place.</summary>
    public bool IsAt(int place, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellation);

        // A frame may be made without its name: the one that is named may be where it goes.
        return root.FindToken(place) is { RawKind: (int)SyntaxKind.IdentifierToken, ValueText: CalledNames.CloseFrame }
            || (CalledNames.At(root, place) is var (_, name) && Symbols(model.GetSymbolInfo(name, cancellation)).Any(IsClose));
    }

    private static ImmutableArray<ISymbol> Symbols(SymbolInfo found) => found.Symbol is { } symbol ? ImmutableArray.Create(symbol) : found.CandidateSymbols;

    private bool IsClose(ISymbol symbol)
    {
        ISymbol called = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;
        return (called.DeclaringSyntaxReferences is [var declaration] && _helpers.Contains((declaration.SyntaxTree, declaration.Span)))
            || (called is IMethodSymbol method && (told.Matches(method) || CloseApis.Find(method) is not null || CloseByType.Of(method) is not null));
    }
}
