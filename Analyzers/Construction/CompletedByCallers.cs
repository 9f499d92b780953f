using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>What a private builder leaves open, and every one of its callers assigns on the next statements.</summary>
internal sealed class CompletedByCallers(CallIndex calls)
{
    public bool Assign(string member, IOperation creation) =>
        BuilderOf(creation) is { } builder
        && calls.CallsOf(builder) is { Count: > 0 } places
        && places.All(place => AssignedAfter(place).Contains(member));

    /// <summary>The private method that returns what it has just created.</summary>
    private static ISymbol? BuilderOf(IOperation creation)
    {
        bool isReturned = creation.Syntax.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
            || (creation.Syntax.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local } }
                && creation.Syntax.FirstAncestorOrSelf<BlockSyntax>()?.Statements.LastOrDefault() is ReturnStatementSyntax { Expression: IdentifierNameSyntax returned }
                && returned.Identifier.ValueText == local);
        return !isReturned ? null
            : creation.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) switch
            {
                LocalFunctionStatementSyntax function => creation.SemanticModel?.GetDeclaredSymbol(function),
                MethodDeclarationSyntax method when creation.SemanticModel?.GetDeclaredSymbol(method) is { DeclaredAccessibility: Accessibility.Private } builder => builder,
                _ => null,
            };
    }

    private static IEnumerable<string> AssignedAfter(InvocationExpressionSyntax call)
    {
        if (call.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } statement } holder })
        {
            yield break;
        }

        foreach (StatementSyntax next in block.Statements.SkipWhile(other => other != statement).Skip(1))
        {
            if (next is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } target } }
                && receiver.Identifier.ValueText == holder.Identifier.ValueText)
            {
                yield return target.Name.Identifier.ValueText;
            }
            else if (next.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == holder.Identifier.ValueText))
            {
                yield break;
            }
        }
    }
}
