using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Formats what a task results in, not the task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitValue))]
public sealed class AwaitValue : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FormattedNonText);

    private protected override string Title => "Await the task";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site)
    {
        if (site.Expression is null || site.IsTranslated || TaskIn(site.Expression.Bare(), site.Model) is not { } task || !Functions.CanAwait(task))
        {
            return null;
        }

        Action<DocumentEdits>? creation = site.NeedsFactory ? FactoryCall.Of(site)?.Plan() : _ => { };
        return creation is null ? null : creation + (edits => edits.Replace(task, current => Awaited(task, current)));
    }

    /// <summary>The task itself, or the one whose <c>ToString</c> is called.</summary>
    private static ExpressionSyntax? TaskIn(ExpressionSyntax value, SemanticModel model) => value switch
    {
        _ when ResultsInText(model.GetTypeInfo(value).Type) => value,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString), Expression: var of } }
            when ResultsInText(model.GetTypeInfo(of).Type) => of,
        _ => null,
    };

    /// <summary>A result that is formatted as its own value, and is never missing.</summary>
    private static bool ResultsInText(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] }
        && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks"
        && result.NullableAnnotation != NullableAnnotation.Annotated
        && (result.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 || result.Name == nameof(Guid));

    private static ExpressionSyntax Awaited(ExpressionSyntax task, ExpressionSyntax current)
    {
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.AwaitKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            current.WithoutTrivia());
        return (task.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(awaited)
            : awaited).WithTriviaFrom(current);
    }
}
