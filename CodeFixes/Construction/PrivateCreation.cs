using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Only the type itself creates the context: its constructor becomes private, and everybody else calls a factory.</summary>
/// <remarks>A copy of a record passes a private constructor by, so a record validates where it is initialised instead.</remarks>
internal static class PrivateCreation
{
    public static Action<SolutionEdits>? Plan(OpenContext context)
    {
        if (context is not { Type: { IsRecord: false, IsAbstract: false } type, Uses: { NeedConstructor: false } uses }
            || ClosedConstructor.Of(context) is not { } constructor
            || ContextFactory.Of(context, constructor.Symbol) is not { } factory
            || PlanForMembers(context, constructor, factory) is not { } validated)
        {
            return null;
        }

        var calls = new List<(ContextCreation Creation, Func<BaseObjectCreationExpressionSyntax, ExpressionSyntax> Call)>();
        foreach (ContextCreation creation in uses.Creations)
        {
            if (factory.CallInsteadOf(creation) is not { } call)
            {
                return null;
            }

            calls.Add((creation, call));
        }

        return edits =>
        {
            DocumentEdits own = edits.In(context.Document, context.Declaration);
            validated(own);
            constructor.Close(own);
            own.Rewrite(context.Declaration, current => factory.DeclareIn(constructor.DeclareIn(current)));
            foreach ((ContextCreation creation, Func<BaseObjectCreationExpressionSyntax, ExpressionSyntax> call) in calls)
            {
                edits.In(creation.Document, creation.Expression).Replace(creation.Expression, current => call((BaseObjectCreationExpressionSyntax)current));
            }
        };
    }

    /// <summary>What the constructor does not check is checked by the factory, or where it is assigned.</summary>
    private static Action<DocumentEdits>? PlanForMembers(OpenContext context, ClosedConstructor constructor, ContextFactory factory)
    {
        Action<DocumentEdits> whole = _ => { };
        foreach (RequiredMember member in context.Members)
        {
            if (!member.CanBeChecked || (member.Property is null && member.ParameterOf(constructor.Symbol) is null))
            {
                return null;
            }

            if (member.OpenAccessor is not { } accessor)
            {
                continue;
            }

            bool isCheckedBefore = member.ParameterOf(constructor.Symbol) is not null || factory.IsNew;
            if (member.CanBeInitOnly && isCheckedBefore)
            {
                whole += edits => edits.Rewrite(accessor, OnlyInitialising);
            }
            else if (!constructor.IsPrimary && ValidatedCreation.PlanForAccessors(member) is { } assigned)
            {
                whole += assigned;
            }
            else
            {
                return null;
            }
        }

        return whole;
    }

    private static AccessorDeclarationSyntax OnlyInitialising(AccessorDeclarationSyntax accessor) =>
        SyntaxFactory.AccessorDeclaration(SyntaxKind.InitAccessorDeclaration, accessor.AttributeLists, accessor.Modifiers, accessor.Body, accessor.ExpressionBody)
            .WithSemicolonToken(accessor.SemicolonToken)
            .WithKeyword(SyntaxFactory.Token(SyntaxKind.InitKeyword).WithTriviaFrom(accessor.Keyword));
}
