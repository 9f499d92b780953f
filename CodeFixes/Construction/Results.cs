using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>The result that a value is read from.</summary>
internal static class Results
{
    /// <summary>
    /// The expression, or what it is a member of, that has the member which tells of success; of a local that is set
    /// once, where it was read.
    /// </summary>
    public static ExpressionSyntax? Of(ExpressionSyntax value, string success, SemanticModel model) => value.Bare() switch
    {
        var bare when HasMember(model.GetTypeInfo(bare).Type, success) => bare,
        MemberAccessExpressionSyntax member => Of(member.Expression, success, model),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => Of(member.Expression, success, model),
        IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var read } => Of(read, success, model),
        _ => null,
    };

    private static bool HasMember(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(member => member is IPropertySymbol or IFieldSymbol) || type.AllInterfaces.Any(@interface => !@interface.GetMembers(name).IsEmpty))
            {
                return true;
            }
        }

        return false;
    }
}
