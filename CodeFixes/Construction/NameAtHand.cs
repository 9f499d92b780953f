using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>What can be read where a context is created, by the name of what is needed.</summary>
internal static class NameAtHand
{
    /// <summary>A parameter, local, field or property with the name of the member, of its type, and never null.</summary>
    public static string? For(string member, ITypeSymbol type, SyntaxNode place, SemanticModel model) =>
        InReach(place, model)
            .Where(symbol => Comparable(symbol.Name) == Comparable(member))
            .Where(symbol => SymbolEqualityComparer.Default.Equals(TypeOf(symbol), type) && IsNeverNull(symbol, model))
            .Select(symbol => symbol.Name)
            .FirstOrDefault();

    /// <summary>Something of this type on which a method can be called.</summary>
    public static string? OfType(ITypeSymbol type, SyntaxNode place, SemanticModel model) =>
        InReach(place, model)
            .Where(symbol => SymbolEqualityComparer.Default.Equals(TypeOf(symbol), type))
            .Select(symbol => symbol.Name)
            .FirstOrDefault();

    private static IEnumerable<ISymbol> InReach(SyntaxNode place, SemanticModel model)
    {
        bool isStatic = IsInStaticCode(place, model);
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => symbol switch
            {
                ILocalSymbol local => IsSetBefore(local, place),
                IParameterSymbol parameter => parameter.RefKind != RefKind.Out && IsCaptured(parameter, place, model),
                IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null } => symbol.IsStatic || !isStatic,
                _ => false,
            })
            .OrderBy(symbol => symbol switch { ILocalSymbol => 0, IParameterSymbol => 1, _ => 2 });
    }

    private static bool IsInStaticCode(SyntaxNode place, SemanticModel model)
    {
        for (ISymbol? here = model.GetEnclosingSymbol(place.SpanStart); here is not (null or ITypeSymbol); here = here.ContainingSymbol)
        {
            if (here.IsStatic)
            {
                return true;
            }
        }

        return place.FirstAncestorOrSelf<ConstructorInitializerSyntax>() is not null
            || place.Ancestors().Any(node => node is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });
    }

    /// <summary>A static local function or lambda captures nothing.</summary>
    private static bool IsCaptured(IParameterSymbol parameter, SyntaxNode place, SemanticModel model) =>
        model.GetEnclosingSymbol(place.SpanStart) is not IMethodSymbol { IsStatic: true, MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } here
        || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, here);

    private static bool IsSetBefore(ILocalSymbol local, SyntaxNode place) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer: not null } declarator => declarator.Span.End < place.SpanStart,
            ForEachStatementSyntax loop => loop.Statement.Span.Contains(place.Span),
            _ => false,
        };

    private static bool IsNeverNull(ISymbol symbol, SemanticModel model) =>
        TypeOf(symbol) is { IsReferenceType: false } type
            ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            : symbol is ILocalSymbol local && local.DeclaringSyntaxReferences.First().GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value }
                ? model.GetTypeInfo(value).Nullability.FlowState != NullableFlowState.MaybeNull && value is not LiteralExpressionSyntax
                : TypeOf(symbol)?.NullableAnnotation != NullableAnnotation.Annotated;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static string Comparable(string name) => name.TrimStart('_').ToUpperInvariant();
}
