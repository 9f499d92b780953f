using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Values;

/// <summary>Literals that read-only static fields are initialised with: <c>static readonly string Scheme = "Bearer "</c>.</summary>
internal static class InitialConstants
{
    public static object? Of(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
            || HasStaticConstructor(field.ContainingType))
        {
            return null;
        }

        return literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.NumericLiteralExpression or SyntaxKind.CharacterLiteralExpression
            ? literal.Token.Value
            : null;
    }

    // It could assign another value.
    private static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);
}
