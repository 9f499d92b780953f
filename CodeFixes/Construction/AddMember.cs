using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Gives the missing members what is at hand under their names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMember))]
public sealed class AddMember : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ContextMemberMissing);

    private protected override string Title => "Give the missing members their values";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site)
    {
        if (site is not { Creation: BaseObjectCreationExpressionSyntax creation, IsTranslated: false, NeedsFactory: false, ContextType: { } type }
            || site.Members.IsEmpty)
        {
            return null;
        }

        var assignments = new List<string>();
        foreach (string member in site.Members)
        {
            if (Settable(type, member) is not { } property || NameAtHand.For(member, property.Type, creation, site.Model) is not { } value)
            {
                return null;
            }

            assignments.Add($"{property.Name} = {value}");
        }

        return edits => edits.Replace(creation, current => WithMembers((BaseObjectCreationExpressionSyntax)current, assignments, creation));
    }

    private static IPropertySymbol? Settable(INamedTypeSymbol type, string member) =>
        type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault(property => property.SetMethod is not null);

    private static BaseObjectCreationExpressionSyntax WithMembers(
        BaseObjectCreationExpressionSyntax creation,
        List<string> assignments,
        SyntaxNode place)
    {
        if (creation.Initializer is { Expressions: { Count: > 0 } given } initializer)
        {
            ExpressionSyntax[] added = [.. assignments.Select(text => Code.Expression(text, place))];
            return creation.WithInitializer(initializer.WithExpressions(Appended(given, added, place)));
        }

        var written = (ObjectCreationExpressionSyntax)Code.Expression($"new C {{ {string.Join(", ", assignments)} }}", place);
        InitializerExpressionSyntax members = written.Initializer!
            .WithLeadingTrivia(SyntaxFactory.Space)
            .WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } } explicitly => explicitly
                .WithArgumentList(null)
                .WithType(explicitly.Type.WithoutTrailingTrivia())
                .WithInitializer(members),
            _ => creation.WithArgumentList(creation.ArgumentList?.WithoutTrailingTrivia()).WithInitializer(members),
        };
    }

    /// <summary>Each on a line of its own where those before are.</summary>
    private static SeparatedSyntaxList<ExpressionSyntax> Appended(
        SeparatedSyntaxList<ExpressionSyntax> given,
        ExpressionSyntax[] added,
        SyntaxNode place)
    {
        ExpressionSyntax last = given.Last();
        bool ownLines = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) || last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        SyntaxTriviaList afterLast = given.SeparatorCount == given.Count ? given.GetSeparators().Last().TrailingTrivia : last.GetTrailingTrivia();
        SyntaxTriviaList between = ownLines ? SyntaxFactory.TriviaList(Code.EndOfLine(place)) : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        var result = new List<SyntaxNodeOrToken>();
        foreach (SyntaxNodeOrToken item in given.GetWithSeparators().Take((given.Count * 2) - 2))
        {
            result.Add(item);
        }

        result.Add(given.SeparatorCount == given.Count ? last : last.WithoutTrailingTrivia());
        foreach (ExpressionSyntax expression in added)
        {
            result.Add(SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, between));
            result.Add(expression.WithLeadingTrivia(ownLines ? last.GetLeadingTrivia() : SyntaxFactory.TriviaList()).WithAdditionalAnnotations(Formatter.Annotation));
        }

        if (given.SeparatorCount == given.Count)
        {
            result.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(afterLast));
        }
        else
        {
            result[result.Count - 1] = result[result.Count - 1].WithTrailingTrivia(afterLast);
        }

        return SyntaxFactory.SeparatedList<ExpressionSyntax>(result);
    }
}
