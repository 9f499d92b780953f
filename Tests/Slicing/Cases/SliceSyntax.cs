using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.Tests.Slicing.Cases;

/// <summary>Which lines of a specimen slice something: a null dereference elsewhere is not the slice's failure.</summary>
static class SliceSyntax
{
    static readonly HashSet<string> Members =
    [
        "Substring", "Remove", "Insert", "AsSpan", "AsMemory", "Slice", "GetRange", "RemoveRange", "GetString", "ToString", "CopyTo", "ToHexString",
    ];

    public static HashSet<int> LinesThatSlice(SyntaxNode root)
    {
        var lines = new HashSet<int>();
        foreach (var slice in root.DescendantNodes().Where(IsSlice))
        {
            var first = EnclosingSequencePoint(slice).GetLocation().GetLineSpan().StartLinePosition.Line;
            var last = slice.GetLocation().GetLineSpan().EndLinePosition.Line;
            lines.UnionWith(Enumerable.Range(first + 1, last - first + 1));
        }

        return lines;
    }

    static bool IsSlice(SyntaxNode node) => node switch
    {
        RangeExpressionSyntax => true,
        BracketedArgumentListSyntax or ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Members.Contains(access.Name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => Members.Contains(binding.Name.Identifier.ValueText),
        _ => false,
    };

    static SyntaxNode EnclosingSequencePoint(SyntaxNode slice) =>
        slice.Ancestors().First(node => node is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax or ConstructorInitializerSyntax
            or SwitchExpressionArmSyntax or LambdaExpressionSyntax or EqualsValueClauseSyntax);
}
