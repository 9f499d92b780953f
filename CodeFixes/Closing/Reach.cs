using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Locals, parameters, fields and properties that can be named at a place.</summary>
internal static class Reach
{
    public static IEnumerable<ISymbol> Symbols(SyntaxNode place, SemanticModel model, Func<ITypeSymbol, bool> isOfType)
    {
        bool isStatic = place.IsStatic();
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => TypeOf(symbol) is { } type && isOfType(type))
            .Where(symbol => symbol switch
            {
                ILocalSymbol local => local.DeclaringSyntaxReferences.All(declaration => declaration.Span.End < place.SpanStart) && HasValue(local),
                IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => !isStatic,
                IParameterSymbol => true,
                _ => symbol.CanBeReferencedByName && (symbol.IsStatic || !isStatic),
            })
            .OrderBy(symbol => symbol switch { ILocalSymbol => 0, IParameterSymbol => 1, IFieldSymbol => 2, _ => 3 });
    }

    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    /// <summary>A local without an initial value may have none yet.</summary>
    private static bool HasValue(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer: null };
}
