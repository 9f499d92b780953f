using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Construction;

/// <summary>What is wrong with a creation, or with a value that a context is given.</summary>
internal sealed record ConstructionFinding(DiagnosticDescriptor Rule, SyntaxNode Place, ContextType Context, ImmutableArray<object> MessageArguments)
{
    private ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Further places, in the order that the rule promises.</summary>
    public ImmutableArray<SyntaxNode> FurtherPlaces { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    public ConstructionFinding With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public Diagnostic ToDiagnostic()
    {
        ImmutableDictionary<string, string?> properties = Properties.SetItem(ContextProperties.ContextType, Context.Type.GetDocumentationCommentId());
        if (Context.Factories.FirstOrDefault() is { } factory)
        {
            properties = properties.SetItem(ContextProperties.Factory, factory.GetDocumentationCommentId());
        }

        return Diagnostic.Create(
            Rule,
            Place.GetLocation(),
            FurtherPlaces.Select(place => place.GetLocation()),
            properties,
            [.. MessageArguments]);
    }
}
