using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Slices of an identity, which must be refused when they are short, never shortened in silence.</summary>
internal static class ContextValues
{
    /// <summary>The expression is part of a value that a context is created with.</summary>
    public static bool IsGivenToContext(SliceSite site) => site.Slice.Ancestors()
        .TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax))
        .Any(node => node switch
        {
            BaseObjectCreationExpressionSyntax or WithExpressionSyntax => IsContext(site.Model.GetTypeInfo(node).Type),
            AssignmentExpressionSyntax assignment => IsContext(site.Model.GetSymbolInfo(assignment.Left).Symbol?.ContainingType),
            _ => false,
        });

    /// <summary>The receiver is a member of a context.</summary>
    public static bool IsReadFromContext(SliceSite site) =>
        site.Model.GetSymbolInfo(site.Receiver.Bare()).Symbol is (IPropertySymbol or IFieldSymbol) and { ContainingType: var type }
        && IsContext(type);

    private static bool IsContext(ITypeSymbol? type) =>
        type is not null
        && (type.Name == "UserExecutionContext"
            || type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "Netra.ValidatedContextAttribute"));
}
