using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A reported creation of a context: what the diagnostic says of it, found again in the source.</summary>
internal sealed class ConstructionSite
{
    private ConstructionSite(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        Diagnostic = diagnostic;
        Root = root;
        Model = model;
        Expression = SourceExpressions.At(diagnostic.Location, root);
        Creation = StandsOnCreation ? Expression : SourceExpressions.AtAdditional(diagnostic, 0, root);
        Blamed = SourceExpressions.AtAdditional(diagnostic, 1, root);
        ContextType = Symbol<INamedTypeSymbol>(ContextProperties.ContextType);
        Factory = Symbol<IMethodSymbol>(ContextProperties.Factory);
    }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    /// <summary>What the diagnostic stands on; null for a declaration.</summary>
    public ExpressionSyntax? Expression { get; }

    /// <summary>The creation, or the call of what creates.</summary>
    public ExpressionSyntax? Creation { get; }

    /// <summary>The part of the value that is to blame.</summary>
    public ExpressionSyntax? Blamed { get; }

    public INamedTypeSymbol? ContextType { get; }

    /// <summary>What is to be called instead of creating.</summary>
    public IMethodSymbol? Factory { get; }

    public string Member => Property(ContextProperties.Member) ?? "value";

    public ImmutableArray<string> Members =>
        Property(ContextProperties.Members) is { } names ? names.Split(',').ToImmutableArray() : ImmutableArray<string>.Empty;

    /// <summary>
    /// The creation stands outside the factory that there is: what mends the value alone would leave that to be reported.
    /// </summary>
    public bool NeedsFactory =>
        Factory is not null
        && !IsInsideFactory
        && Creation is BaseObjectCreationExpressionSyntax or WithExpressionSyntax or LiteralExpressionSyntax or DefaultExpressionSyntax;

    public bool IsTranslated => Expression is not null && ExpressionTrees.Contain(Expression, Model);

    public string? Property(string key) => Diagnostic.Properties.GetValueOrDefault(key);

    public static ConstructionSite? Find(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        diagnostic.Location.SourceTree == root.SyntaxTree ? new ConstructionSite(diagnostic, root, model) : null;

    /// <summary>The factory itself, the context's own type, and the private helpers beside the factory create as they must.</summary>
    private bool IsInsideFactory
    {
        get
        {
            ISymbol? owner = Model.GetEnclosingSymbol(Creation!.SpanStart);
            while (owner is { ContainingSymbol: IMethodSymbol or IPropertySymbol })
            {
                owner = owner.ContainingSymbol;
            }

            for (INamedTypeSymbol? type = owner?.ContainingType; type is not null; type = type.ContainingType)
            {
                if (IsSame(type.OriginalDefinition, ContextType) || type.Name == ContextType?.Name + "Factory")
                {
                    return true;
                }
            }

            return IsSame(owner, Factory)
                || (owner?.DeclaredAccessibility == Accessibility.Private && IsSame(owner.ContainingType, Factory!.ContainingType));
        }
    }

    private bool StandsOnCreation => Diagnostic.Id is RuleIds.ContextOutsideFactory or RuleIds.ContextMemberMissing;

    private static bool IsSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    private T? Symbol<T>(string property)
        where T : class, ISymbol =>
        Property(property) is { } id ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Model.Compilation) as T : null;
}
