using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Netra.Analyzers.Construction;

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
    private readonly HashSet<INamedTypeSymbol> holders = new(SymbolEqualityComparer.Default);
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
        var uses = new ContextUses { NeedConstructor = Deserialised.IsDataContract(context) };
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

        foreach (INamedTypeSymbol holder in uses.NeedConstructor ? [] : uses.holders)
        {
            uses.NeedConstructor |= Deserialised.IsDataContract(holder) || await IsReadAsync(holder, solution, cancel).ConfigureAwait(false);
        }

        return uses;
    }

    /// <summary>Whether the objects of a type, and with them what their members hold, come out of data.</summary>
    private static async Task<bool> IsReadAsync(INamedTypeSymbol holder, Solution solution, CancellationToken cancel)
    {
        foreach ((Document document, SyntaxNode node) in await ReferencesAsync(holder, solution, cancel).ConfigureAwait(false))
        {
            if (await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is { } model && Creates(Outermost(node), model))
            {
                return true;
            }
        }

        return false;
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
        SyntaxNode name = Outermost(node);
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
            case (ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax, _) or (_, BaseTypeSyntax or ParameterSyntax { AttributeLists.Count: > 0 }):
                NeedConstructor = true;
                break;
            default:
                NeedConstructor |= Creates(name, model);
                if (HolderOf(name, model) is { } holder)
                {
                    holders.Add(holder);
                }

                break;
        }
    }

    /// <summary>The name with the namespaces and types before it.</summary>
    private static SyntaxNode Outermost(SyntaxNode name)
    {
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
        {
            name = name.Parent;
        }

        return name;
    }

    /// <summary>Whether somebody is given the type to create it, or objects that hold it: a serialiser, a container.</summary>
    private static bool Creates(SyntaxNode name, SemanticModel model)
    {
        for (SyntaxNode? current = name; current is TypeSyntax or TypeArgumentListSyntax; current = current.Parent)
        {
            if (current.Parent is TypeOfExpressionSyntax
                || (current.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list
                    && Creates(model.GetSymbolInfo(generic).Symbol, list.Arguments.IndexOf(argument => argument == current))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Creates(ISymbol? generic, int position) => generic switch
    {
        INamedTypeSymbol type => type.TypeParameters[position].HasConstructorConstraint,
        IMethodSymbol method => method.TypeParameters[position].HasConstructorConstraint || !OnlyPassingOn.Contains(method.Name),
        _ => true,
    };

    /// <summary>The type one of whose properties holds the context.</summary>
    private static INamedTypeSymbol? HolderOf(SyntaxNode name, SemanticModel model) =>
        name.Ancestors().FirstOrDefault(ancestor => ancestor is not TypeSyntax and not TypeArgumentListSyntax) switch
        {
            PropertyDeclarationSyntax property => model.GetDeclaredSymbol(property)?.ContainingType,
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } => model.GetDeclaredSymbol(record) as INamedTypeSymbol,
            _ => null,
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
