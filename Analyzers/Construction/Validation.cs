using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Construction;

/// <summary>Whether code refuses anything: it throws, or calls what may.</summary>
internal static class Validation
{
    public static bool IsIn(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellation) switch
        {
            // The constructor that it leads to is looked at itself.
            ConstructorDeclarationSyntax { Initializer: { } initializer } when initializer.ThisOrBaseKeyword.ValueText == "this" => true,
            ConstructorDeclarationSyntax explicitly => explicitly.DescendantNodes().Any(Refuses),
            TypeDeclarationSyntax type => type.Members.OfType<PropertyDeclarationSyntax>().Any(member => member.Initializer is { } initializer && initializer.DescendantNodes().Any(Refuses)),
            _ => false,
        };

    public static bool Refuses(SyntaxNode node) => node is ThrowStatementSyntax or ThrowExpressionSyntax or InvocationExpressionSyntax
    {
        Expression: not IdentifierNameSyntax { Identifier.ValueText: "nameof" }
    };
}
