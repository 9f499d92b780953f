using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>Finds the body of a helper: a method, a local function, or the lambda that a variable always holds.</summary>
internal static class DelegateHelpers
{
    /// <summary>The variable whose delegate is called.</summary>
    public static ISymbol? VariableOf(IInvocationOperation call) => call.Instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Field.IsReadOnly: true } field => field.Field,
        IConditionalAccessInstanceOperation => null,
        _ => null,
    };

    public static (IMethodSymbol Function, IOperation Body)? BodyOf(ISymbol helper, SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        switch (helper, declaration)
        {
            case (IMethodSymbol method, BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax):
                return model.GetOperation(declaration, cancellation) is { } body ? (method, body) : null;
            case (ILocalSymbol or IFieldSymbol, VariableDeclaratorSyntax { Initializer.Value: { } value }) when !IsWritten(helper, declaration):
                return FunctionOf(model.GetOperation(value, cancellation), model.Compilation);
            default:
                return null;
        }
    }

    private static (IMethodSymbol Function, IOperation Body)? FunctionOf(IOperation? value, Compilation compilation) => value switch
    {
        IConversionOperation conversion => FunctionOf(conversion.Operand, compilation),
        IDelegateCreationOperation creation => FunctionOf(creation.Target, compilation),
        IAnonymousFunctionOperation lambda => (lambda.Symbol, lambda),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } method } => OwnHelpers.ReturnedBy(method, compilation) is { Body: var body } ? (method, body) : null,
        _ => null,
    };

    private static bool IsWritten(ISymbol variable, SyntaxNode declaration) =>
        declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && member.DescendantNodes().Any(node => WrittenNames.Of(node).Contains(variable.Name));
}
