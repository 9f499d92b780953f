using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>What the declaration of a property, field or parameter says of the values in it.</summary>
internal static class Declarations
{
    /// <summary>The absent value that stands there until another one is assigned.</summary>
    public static (Absence Kind, string Why)? Initially(ISymbol symbol)
    {
        if (symbol is IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text } && string.IsNullOrWhiteSpace(text))
        {
            return (Absence.Empty, "its default is empty");
        }

        ExpressionSyntax? initializer = symbol.DeclaringSyntaxReferences is [var reference]
            ? reference.GetSyntax() switch
            {
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                _ => null,
            }
            : null;
        if (initializer is null || symbol is IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } || !Initialisers.AreEmpty(initializer))
        {
            return null;
        }

        return initializer is PostfixUnaryExpressionSyntax or LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.NullKeyword }
            ? (Absence.Null, "initialised with null, never checked")
            : (Absence.Empty, "initialised with an empty text, never checked");
    }

    /// <summary>Whether it is an element of an array that may hold null.</summary>
    public static bool IsElementOfNullables(Value value)
    {
        Value? sequence = value switch
        {
            { Kind: ValueKind.Element } => value.Base,
            { Kind: ValueKind.Member, Symbol.Name: "Current", Base: { Kind: ValueKind.Call } enumerator } => enumerator.Base is { Kind: not ValueKind.Opaque } pure ? pure : enumerator.Inputs.FirstOrDefault(),
            _ => null,
        };
        return sequence?.Type is IArrayTypeSymbol { ElementNullableAnnotation: NullableAnnotation.Annotated, ElementType.IsReferenceType: true };
    }

    /// <summary>Whether it is what a search gives that finds nothing, in code without nullable annotations too.</summary>
    public static bool GivesDefault(Value value) =>
        value is { Kind: ValueKind.Call, Symbol: IMethodSymbol { Name: "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAtOrDefault" or "GetValueOrDefault" or "Find" or "FindFirst" or "FindFirstValue" } };
}
