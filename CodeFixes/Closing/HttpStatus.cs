using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>An HTTP status that is only known at run time: 4000 more is a code that an application may send.</summary>
internal static class HttpStatus
{
    private const string StatusType = "System.Net.HttpStatusCode";

    public static Action<DocumentEdits>? Plan(CloseSite site) =>
        site.Arguments.Code?.Bare() is CastExpressionSyntax cast && site.Model.GetTypeInfo(cast.Expression).Type?.ToDisplayString() == StatusType
            ? edits => edits.Replace(cast.Expression, status => Code.Expression($"(4000 + (int){status.WithoutTrivia()})", site.Call))
            : null;
}
