using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>Constants behind members that never change: <c>static readonly Status Failed = Status.Error</c>, <c>Status Failed => Status.Error</c>.</summary>
internal static class DeclaredConstants
{
    public static object? Of(IOperation member, Compilation compilation)
    {
        if (member is not IMemberReferenceOperation { Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } } reference
            || reference.Member.DeclaringSyntaxReferences is not [var declaration]
            || InitialValue(declaration.GetSyntax()) is not { } value
            || (!reference.Member.IsStatic && reference.Member is IFieldSymbol))
        {
            return null;
        }

        // Only members that a body with a candidate refers to are bound again.
#pragma warning disable RS1030
        Optional<object?> constant = compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value);
#pragma warning restore RS1030
        return constant.HasValue ? constant.Value : null;
    }

    private static ExpressionSyntax? InitialValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
        _ => null,
    };
}
