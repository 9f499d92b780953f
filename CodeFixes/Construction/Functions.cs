using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>The function that a place is in: what it may do, and how it can refuse.</summary>
internal static class Functions
{
    public static bool CanAwait(SyntaxNode place) =>
        !place.Ancestors().TakeWhile(node => !IsFunction(node)).Any(node => node is LockStatementSyntax or QueryExpressionSyntax)
        && Around(place) switch
        {
            MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
            GlobalStatementSyntax => true,
            _ => false,
        };

    /// <summary>
    /// The statement that refuses in the words the function already has: <c>return null</c> or <c>return false</c>
    /// where its answer can say so, else an exception.
    /// </summary>
    public static string Refusal(SyntaxNode place, SemanticModel model, string exception)
    {
        if (model.GetEnclosingSymbol(place.SpanStart) is not IMethodSymbol method || Yields(place))
        {
            return $"throw {exception};";
        }

        ITypeSymbol answer = method is { IsAsync: true, ReturnType: INamedTypeSymbol { TypeArguments: [var result] } } ? result : method.ReturnType;
        bool hasOut = method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out);
        return answer switch
        {
            _ when hasOut => $"throw {exception};",
            { SpecialType: SpecialType.System_Boolean } => "return false;",
            { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } => "return null;",
            _ => $"throw {exception};",
        };
    }

    private static SyntaxNode? Around(SyntaxNode place) => place.Ancestors().FirstOrDefault(IsFunction);

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax;

    private static bool Yields(SyntaxNode place) =>
        Around(place)?.DescendantNodes(node => !IsFunction(node) || node == Around(place)).OfType<YieldStatementSyntax>().Any() == true;
}
