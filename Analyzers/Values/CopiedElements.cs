using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>Whether a copy of a sequence keeps its elements: what a filter let through is told of them as long as nothing else is put in.</summary>
internal static class CopiedElements
{
    /// <param name="copy">The call that makes the copy.</param>
    /// <param name="effects">What the project's methods do.</param>
    /// <param name="owner">The method in whose code the copy is made.</param>
    public static bool MayChange(SyntaxNode copy, MethodEffects effects, IMethodSymbol? owner) => copy.Parent switch
    {
        // Read on the spot, or given away for good.
        MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or CommonForEachStatementSyntax => false,
        ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => false,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } block } } } =>
            block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && MayChangeIt(use, effects, owner)),
        _ => true,
    };

    private static bool MayChangeIt(IdentifierNameSyntax list, MethodEffects effects, IMethodSymbol? owner) => list.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == list =>
            CollectionMethods.PutSomethingIn(access.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax { Parent: { } user } element => WrittenNames.TargetsOf(user).Contains(element),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.None, Parent.Parent: InvocationExpressionSyntax call } => ChangesWhatItIsGiven(call, effects, owner),
        // Known by another name from here on.
        ArgumentSyntax or EqualsValueClauseSyntax or InitializerExpressionSyntax or ExpressionElementSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Right == list,
        _ => false,
    };

    private static bool ChangesWhatItIsGiven(InvocationExpressionSyntax call, MethodEffects effects, IMethodSymbol? owner)
    {
        Effects called = effects.OfCall(call, owner);
        return called.ChangesElements || called.ChangesLists || called.IsUnbounded;
    }
}
