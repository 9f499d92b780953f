using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Slicing;

/// <summary>Whether the exception of a failing slice is caught right around it.</summary>
internal static class HandledFailures
{
    private static readonly HashSet<string> Caught = new(StringComparer.Ordinal)
    {
        "ArgumentOutOfRangeException", "ArgumentException", "SystemException", "Exception",
    };

    public static bool Catches(IOperation slice)
    {
        SyntaxNode? inner = slice.Syntax;
        for (SyntaxNode? node = inner.Parent; node is not null and not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax; node = node.Parent)
        {
            if (node is TryStatementSyntax statement && statement.Block == inner && statement.Catches.Any(IsOfSlice))
            {
                return true;
            }

            inner = node;
        }

        return false;
    }

    private static bool IsOfSlice(CatchClauseSyntax clause) => clause.Filter is null && (clause.Declaration is null || Caught.Contains(SimpleName(clause.Declaration.Type)));

    private static string SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
