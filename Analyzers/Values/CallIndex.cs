using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Where methods are called in a compilation, by name.</summary>
internal sealed class CallIndex(Compilation compilation)
{
    private readonly FileWords _words = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<InvocationExpressionSyntax>?> _calls = new(SymbolEqualityComparer.Default);

    /// <summary>The invocations of methods of this name that may be of this one; null when it is also used as a value, so that there may be more calls.</summary>
    public IReadOnlyList<InvocationExpressionSyntax>? CallsOf(ISymbol method, CancellationToken cancellation = default) =>
        _calls.GetOrAdd(method, _ => Search(method, cancellation));

    private ImmutableArray<InvocationExpressionSyntax>? Search(ISymbol method, CancellationToken cancellation)
    {
        ImmutableArray<InvocationExpressionSyntax>.Builder calls = ImmutableArray.CreateBuilder<InvocationExpressionSyntax>();
        foreach (ExpressionSyntax use in FilesThatSee(method).SelectMany(tree => UsesIn(tree, method.Name, cancellation)))
        {
            switch (use.Parent)
            {
                case InvocationExpressionSyntax call when call.Expression == use:
                    calls.Add(call);
                    break;
                case ArgumentSyntax or EqualsValueClauseSyntax:
                case AssignmentExpressionSyntax assignment when assignment.Right == use:
                    return null;
            }
        }

        return calls.ToImmutable();
    }

    private IEnumerable<SyntaxTree> FilesThatSee(ISymbol method)
    {
        if (method.Name.Length == 0)
        {
            // A lambda is called by the name of whatever holds it.
            return [];
        }

        if (method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable))
        {
            return compilation.SyntaxTrees;
        }

        INamedTypeSymbol type = method.ContainingType;
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree).Distinct();
    }

    /// <summary>The expressions that name something so: <c>name</c>, <c>owner.name</c> or <c>owner?.name</c>.</summary>
    private IEnumerable<ExpressionSyntax> UsesIn(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        if (!_words.MayHave(tree, name, cancellation))
        {
            return [];
        }

        SyntaxNode root = tree.GetRoot(cancellation);
        return new WordSearch([name], word => word == name).PlacesIn(FileText.Of(tree, cancellation))
            .Select(place => root.FindToken(place))
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            .Select(token => token.Parent)
            .OfType<SimpleNameSyntax>()
            .Select(use => use.Parent switch
            {
                MemberAccessExpressionSyntax access when access.Name == use => access,
                MemberBindingExpressionSyntax binding => binding,
                _ => (ExpressionSyntax)use,
            });
    }
}
