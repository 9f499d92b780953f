using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Writes the call of a factory in place of a creation, in the order in which the creation evaluates.</summary>
internal static class FactoryRewrite
{
    /// <summary>Null where the factory does not take what the creation gives, or the creation does not give what it needs.</summary>
    public static Func<BaseObjectCreationExpressionSyntax, ExpressionSyntax>? Of(
        ContextCreation creation, IMethodSymbol constructor, string factory, ImmutableArray<FactoryParameter> parameters)
    {
        if (Given(creation.Expression, constructor) is not { } given || TypeName(creation) is not { } type)
        {
            return null;
        }

        int[] order = [.. given.Select(name => IndexOf(parameters, name))];
        bool isComplete = order.All(index => index >= 0)
            && order.Distinct().Count() == order.Length
            && parameters.Where((parameter, index) => !parameter.IsOptional && !order.Contains(index)).FirstOrDefault() is null;
        bool isComposed = creation.Expression.Initializer is not null || !IsInOrder(order);
        if (!isComplete || (isComposed && HasComments(creation.Expression)))
        {
            return null;
        }

        string[] names = [.. order.Select(index => parameters[index].Name)];
        int inOrder = order.TakeWhile((index, position) => index == position).Count();
        return current => SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParseExpression(type), SyntaxFactory.IdentifierName(factory)),
            isComposed ? Composed(current, names, inOrder) : current.ArgumentList!)
            .WithTriviaFrom(current);
    }

    private static ArgumentListSyntax Composed(BaseObjectCreationExpressionSyntax creation, string[] names, int inOrder)
    {
        IEnumerable<ExpressionSyntax> values = (creation.ArgumentList?.Arguments ?? default).Select(argument => argument.Expression)
            .Concat((creation.Initializer?.Expressions ?? default).Select(assignment => ((AssignmentExpressionSyntax)assignment).Right));
        IEnumerable<string> arguments = values.Select((value, position) =>
            position < inOrder ? value.WithoutTrivia().ToFullString() : $"{names[position]}: {value.WithoutTrivia().ToFullString()}");
        return SyntaxFactory.ParseArgumentList($"({string.Join(", ", arguments)})", options: creation.SyntaxTree.Options);
    }

    /// <summary>The parameters and members that get something, in the order in which they are written.</summary>
    private static ImmutableArray<string>? Given(BaseObjectCreationExpressionSyntax creation, IMethodSymbol constructor)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
        if (arguments.Count > constructor.Parameters.Length || creation.Initializer?.IsKind(SyntaxKind.CollectionInitializerExpression) == true)
        {
            return null;
        }

        var given = arguments.Select((argument, position) => argument.NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[position].Name).ToList();
        foreach (ExpressionSyntax expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax member, Right: not InitializerExpressionSyntax })
            {
                return null;
            }

            given.Add(member.Identifier.ValueText);
        }

        return given.ToImmutableArray();
    }

    /// <summary>The type as it is named here; null where another thing goes by its name.</summary>
    private static string? TypeName(ContextCreation creation)
    {
        int position = creation.Expression.SpanStart;
        if (creation.Model.GetTypeInfo(creation.Expression).Type is not INamedTypeSymbol type)
        {
            return null;
        }

        string name = creation.Expression is ObjectCreationExpressionSyntax { Type: var written }
            ? written.WithoutTrivia().ToString()
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(creation.Model, position);
        ISymbol? bound = creation.Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(bound, type) ? name : null;
    }

    private static int IndexOf(ImmutableArray<FactoryParameter> parameters, string name)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            if (string.Equals(parameters[i].Member, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsInOrder(int[] order) => order.Select((index, position) => index == position).All(isInOrder => isInOrder);

    private static bool HasComments(SyntaxNode creation) => creation.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
