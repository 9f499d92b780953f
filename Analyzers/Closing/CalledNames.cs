using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Closing;

/// <summary>The name that something is called by: in an invocation, as the delegate that a variable is given, as the frame that is made.</summary>
internal static class CalledNames
{
    public const string CloseFrame = "CloseWebSocketFrame";

    /// <summary>The call whose name stands at this place of the text; null when a comment, a text or something else does.</summary>
    public static (SyntaxNode Call, SimpleNameSyntax Name)? At(SyntaxNode root, int position)
    {
        SyntaxToken token = root.FindToken(position);
        if (token.Parent is not SimpleNameSyntax name || token != name.Identifier || !token.Span.Contains(position))
        {
            return null;
        }

        SyntaxNode named = name;
        while (named.Parent is NameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
        {
            named = named.Parent;
        }

        return named.Parent is { } call && NameIn(call) == name ? (call, name) : null;
    }

    private static SimpleNameSyntax? NameIn(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax, Value: SimpleNameSyntax or MemberAccessExpressionSyntax } held => NameOf(held.Value),
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type) is { Identifier.ValueText: CloseFrame } frame ? frame : null,
        _ => null,
    };

    private static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } access => NameOf(access.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax qualified => qualified.Name,
        _ => null,
    };
}
