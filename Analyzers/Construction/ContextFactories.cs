using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Options;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Finds the methods that create a context after validating what it is made of.</summary>
internal sealed class ContextFactories(Compilation compilation)
{
    private readonly Lazy<ImmutableArray<IMethodSymbol>> _marked = new(() => Marked(compilation));

    /// <summary>The factories of a context, the most usable first.</summary>
    public ImmutableArray<IMethodSymbol> Of(INamedTypeSymbol context, NetraOptions options)
    {
        IEnumerable<IMethodSymbol> own = context.GetMembers().OfType<IMethodSymbol>().Where(method => IsOwnFactory(method, context));
        IEnumerable<IMethodSymbol> named = TypesNamed(context.Name + "Factory", context)
            .SelectMany(factory => factory.GetMembers().OfType<IMethodSymbol>())
            .Where(method => IsUsable(method) && Gives(method, context));
        IEnumerable<IMethodSymbol> marked = _marked.Value.Where(method => Gives(method, context));
        IEnumerable<IMethodSymbol> listed = options.ContextFactories.IsEmpty ? [] : Listed(context, options);
        return own.Concat(named).Concat(marked).Concat(listed)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    /// <summary>What a method gives when it succeeds, without the task or result that it comes in.</summary>
    public static ITypeSymbol? ResultOf(IMethodSymbol method)
    {
        ITypeSymbol type = method.ReturnType;
        while (type is INamedTypeSymbol { TypeArguments: [var inner] } named && IsWrapper(named))
        {
            type = inner;
        }

        return type;
    }

    private static bool IsWrapper(INamedTypeSymbol type) =>
        type.Name is "Task" or "ValueTask" or "Nullable" || type.Name.EndsWith("Result", StringComparison.Ordinal) || type.Name is "Outcome" or "Option" or "Maybe";

    private static bool IsOwnFactory(IMethodSymbol method, INamedTypeSymbol context) =>
        method.IsStatic
        && IsUsable(method)
        && (method.Name is "Create" or "TryCreate" or "CreateAsync" or "TryCreateAsync" || method.Name.StartsWith("From", StringComparison.Ordinal) || method.Name.StartsWith("TryFrom", StringComparison.Ordinal))
        && Gives(method, context);

    private static bool IsUsable(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is not Accessibility.Private and not Accessibility.Protected;

    private static bool Gives(IMethodSymbol method, INamedTypeSymbol context) =>
        Is(ResultOf(method), context)
        || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out && Is(parameter.Type, context));

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol context) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, context);

    private IEnumerable<INamedTypeSymbol> TypesNamed(string name, INamedTypeSymbol context) =>
        compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Concat(context.ContainingNamespace.GetTypeMembers(name))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private IEnumerable<IMethodSymbol> Listed(INamedTypeSymbol context, NetraOptions options) =>
        MethodsOfSource(compilation, (_, name) => options.ContextFactories.HasSimpleName(name))
            .Where(method => options.ContextFactories.Matches(method) && Gives(method, context));

    private static ImmutableArray<IMethodSymbol> Marked(Compilation compilation) =>
        compilation.GetTypesByMetadataName("Netra.ContextFactoryAttribute").IsEmpty
            ? ImmutableArray<IMethodSymbol>.Empty
            : MethodsOfSource(compilation, (method, _) => method.AttributeLists.Count > 0)
                .Where(method => method.GetAttributes().Any(attribute => SymbolNames.Is(attribute.AttributeClass, "Netra", "ContextFactoryAttribute")))
                .ToImmutableArray();

    private static IEnumerable<IMethodSymbol> MethodsOfSource(Compilation compilation, Func<MethodDeclarationSyntax, string, bool> isCandidate)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (MethodDeclarationSyntax method in tree.GetRoot().DescendantNodes(node => node is not BlockSyntax and not ArrowExpressionClauseSyntax).OfType<MethodDeclarationSyntax>())
            {
                // Factories may be declared in any file of the compilation.
#pragma warning disable RS1030
                if (isCandidate(method, method.Identifier.ValueText) && compilation.GetSemanticModel(tree).GetDeclaredSymbol(method) is IMethodSymbol symbol)
#pragma warning restore RS1030
                {
                    yield return symbol;
                }
            }
        }
    }
}
