using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Slicing;

internal enum FailureHandling
{
    None,

    /// <summary>Among everything else.</summary>
    CaughtWithAll,

    /// <summary>By an exception type that a failing slice throws: somebody reckons with it.</summary>
    Expected,
}

/// <summary>Whether the exception of a failing slice is caught right around it.</summary>
internal static class HandledFailures
{
    public static FailureHandling Of(IOperation slice)
    {
        FailureHandling handling = FailureHandling.None;
        SyntaxNode? inner = slice.Syntax;
        for (SyntaxNode? node = inner.Parent; node is not null and not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax; node = node.Parent)
        {
            if (node is TryStatementSyntax statement && statement.Block == inner)
            {
                handling = statement.Catches.Select(Of).Append(handling).Max();
            }

            inner = node;
        }

        return handling;
    }

    private static FailureHandling Of(CatchClauseSyntax clause)
    {
        if (clause.Filter is not null)
        {
            return FailureHandling.None;
        }

        return clause.Declaration is null ? FailureHandling.CaughtWithAll : SimpleName(clause.Declaration.Type) switch
        {
            "ArgumentOutOfRangeException" or "ArgumentException" => FailureHandling.Expected,
            "Exception" or "SystemException" => FailureHandling.CaughtWithAll,
            _ => FailureHandling.None,
        };
    }

    private static string SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
