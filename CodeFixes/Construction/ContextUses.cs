using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>A creation of a context outside its type.</summary>
internal sealed record ContextCreation(Document Document, BaseObjectCreationExpressionSyntax Expression, SemanticModel Model);

/// <summary>What the solution does with a context type: who creates it, and who assigns its members afterwards.</summary>
internal sealed class ContextUses
{
    /// <summary>Methods that create nothing of the type that they are given.</summary>
    private static readonly HashSet<string> OnlyPassingOn = new(StringComparer.Ordinal)
    {
        "GetService", "GetRequiredService", "GetServices", "FromResult", "FromException", "Empty", "OfType", "Cast", "As", "Of", "IsInstanceOf", "IsType", "Throws",
    };

    private readonly HashSet<IPropertySymbol> assignedLater = new(SymbolEqualityComparer.Default);
    private readonly List<ContextCreation> creations = [];

    private ContextUses()
    {
    }

    /// <summary>The creations outside the type.</summary>
    public IReadOnlyList<ContextCreation> Creations => creations;

    /// <summary>Whether something needs the constructor that cannot call a factory: a derived type, a serialiser, a container.</summary>
    public bool NeedConstructor { get; private set; }

    public bool IsAssignedLater(IPropertySymbol property) => assignedLater.Contains(property);

    public static async Task<ContextUses> FindAsync(INamedTypeSymbol context, Solution solution, CancellationToken cancel)
    {
        var uses = new ContextUses();
        var seen = new HashSet<(DocumentId, Microsoft.CodeAnalysis.Text.TextSpan)>();
        foreach (ISymbol symbol in context.InstanceConstructors.Prepend<ISymbol>(context))
        {
            foreach ((Document document, SyntaxNode node) in await ReferencesAsync(symbol, solution, cancel).ConfigureAwait(false))
            {
                if (!IsWithin(node, context) && seen.Add((document.Id, node.Span)))
                {
                    await uses.ReadTypeAsync(document, node, cancel).ConfigureAwait(false);
                }
            }
        }

        foreach (IPropertySymbol property in context.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is { IsInitOnly: false }))
        {
            if ((await ReferencesAsync(property, solution, cancel).ConfigureAwait(false)).Any(reference => IsAssignment(reference.Node, context)))
            {
                uses.assignedLater.Add(property);
            }
        }

        return uses;
    }

    private static async Task<IReadOnlyList<(Document Document, SyntaxNode Node)>> ReferencesAsync(ISymbol symbol, Solution solution, CancellationToken cancel)
    {
        var found = new List<(Document, SyntaxNode)>();
        foreach (ReferenceLocation location in (await SymbolFinder.FindReferencesAsync(symbol, solution, cancel).ConfigureAwait(false)).SelectMany(reference => reference.Locations))
        {
            SyntaxNode? root = await location.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
            SyntaxNode? node = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (node is not null && !node.IsPartOfStructuredTrivia())
            {
                found.Add((location.Document, node));
            }
        }

        return found;
    }

    private async Task ReadTypeAsync(Document document, SyntaxNode node, CancellationToken cancel)
    {
        SyntaxNode name = node;
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
        {
            name = name.Parent;
        }

        if (await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model || document is SourceGeneratedDocument || document.Project.Language != LanguageNames.CSharp)
        {
            NeedConstructor = true;
            return;
        }

        switch (name, name.Parent)
        {
            case (ImplicitObjectCreationExpressionSyntax creation, _):
                creations.Add(new ContextCreation(document, creation, model));
                break;
            case (_, ObjectCreationExpressionSyntax creation) when creation.Type == name:
                creations.Add(new ContextCreation(document, creation, model));
                break;
            case (_, TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list):
                NeedConstructor |= Creates(model.GetSymbolInfo(generic, cancel).Symbol, list.Arguments.IndexOf(argument => argument == name));
                break;
            case (ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax, _) or (_, BaseTypeSyntax or TypeOfExpressionSyntax or ParameterSyntax { AttributeLists.Count: > 0 }):
                NeedConstructor = true;
                break;
        }
    }

    private static bool Creates(ISymbol? generic, int position) => generic switch
    {
        INamedTypeSymbol type => type.TypeParameters[position].HasConstructorConstraint,
        IMethodSymbol method => method.TypeParameters[position].HasConstructorConstraint || !OnlyPassingOn.Contains(method.Name),
        _ => true,
    };

    private static bool IsAssignment(SyntaxNode reference, INamedTypeSymbol context)
    {
        SyntaxNode target = reference;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target)
        {
            target = access;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax or WithExpressionSyntax } } => false,
            AssignmentExpressionSyntax assignment when assignment.Left == target => !IsConstruction(assignment, target, context),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            ArgumentSyntax argument => argument.Ancestors().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.Span.Contains(argument.Span)),
            _ => false,
        };
    }

    /// <summary>A constructor of the type assigns its own member.</summary>
    private static bool IsConstruction(AssignmentExpressionSyntax assignment, SyntaxNode target, INamedTypeSymbol context) =>
        target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && assignment.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is ConstructorDeclarationSyntax constructor
        && IsWithin(constructor, context);

    private static bool IsWithin(SyntaxNode node, INamedTypeSymbol context) => context.DeclaringSyntaxReferences.Any(reference =>
        reference.SyntaxTree == node.SyntaxTree && reference.Span.Contains(node.Span));
}
