using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>The function that a piece of code runs in.</summary>
internal static class Functions
{
    public static bool IsFunction(this SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
            or PropertyDeclarationSyntax or TypeDeclarationSyntax;

    public static bool IsAsync(this SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword != default,
        _ => false,
    };

    public static bool IsInTopLevelStatements(this SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(IsFunction) is null && node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null;

    /// <summary>Inside a node of this kind, with no function between.</summary>
    public static bool IsIn<T>(this SyntaxNode node)
        where T : SyntaxNode => node.AncestorsInFunction().OfType<T>().Any();

    public static IEnumerable<SyntaxNode> AncestorsInFunction(this SyntaxNode node) =>
        node.Ancestors().TakeWhile(ancestor => !ancestor.IsFunction());

    /// <summary>Members that cannot reach the instance.</summary>
    public static bool IsStatic(this SyntaxNode place) => place.Ancestors().Any(ancestor =>
        ancestor is MemberDeclarationSyntax member and not TypeDeclarationSyntax && member.Modifiers.Any(SyntaxKind.StaticKeyword));
}
