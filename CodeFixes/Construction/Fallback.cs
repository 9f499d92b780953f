using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Something made up, in the place where it stands in for a value.</summary>
/// <param name="MadeUp">The operand, arm or right side that is made up.</param>
/// <param name="Genuine">What it stands in for; null where that is not written beside it.</param>
/// <param name="IsWhereBlank">It is chosen exactly where a text is null, empty or blank, or for a reason that is none of these.</param>
internal sealed record Fallback(ExpressionSyntax MadeUp, ExpressionSyntax? Genuine, bool IsWhereBlank)
{
    public static Fallback? Of(ConstructionSite site) =>
        InPlace(site.Blamed) ?? InPlace(site.Expression is { } value ? StandIn(value.Bare()) : null);

    public static string ExceptionFor(ConstructionSite site)
    {
        string type = Code.TypeName("System.InvalidOperationException", site.Expression!, site.Model);
        return $"new {type}({Code.Quoted($"'{site.Member}' is missing; without it there is no {site.ContextType?.Name ?? "context"}.")})";
    }

    public string Exception(ConstructionSite site) => ExceptionFor(site);

    private static Fallback? InPlace(ExpressionSyntax? made)
    {
        while (made?.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            made = (ExpressionSyntax)made.Parent;
        }

        return made?.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == made =>
                new(made, coalesce.Left, IsWhereBlank: false),
            ConditionalExpressionSyntax choice when choice.Condition != made => OfChoice(made, choice),
            SwitchExpressionArmSyntax arm when arm.Expression == made => new(made, Genuine: null, IsWhereBlank: true),
            AssignmentExpressionSyntax assignment when assignment.Right == made => new(made, Genuine: null, IsChosenWhereBlank(assignment)),
            ReturnStatementSyntax => new(made, Genuine: null, IsChosenWhereBlank(made)),
            _ => null,
        };
    }

    private static Fallback OfChoice(ExpressionSyntax made, ConditionalExpressionSyntax choice)
    {
        ExpressionSyntax other = choice.WhenTrue == made ? choice.WhenFalse : choice.WhenTrue;
        string condition = choice.Condition.PathText();
        bool asksForLess = condition.Contains(other.PathText()) && !AsksForBlank(condition);
        return new(made, other, IsWhereBlank: !asksForLess);
    }

    private static bool IsChosenWhereBlank(SyntaxNode place) =>
        place.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault() is { } branch && AsksForBlank(branch.Condition.PathText());

    private static bool AsksForBlank(string condition) => condition.Contains("IsNullOrWhiteSpace(");

    /// <summary>The operand that is made up, of a value that is reported as a whole.</summary>
    private static ExpressionSyntax? StandIn(ExpressionSyntax value) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce ? coalesce.Right.Bare() : null;
}
