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
        InPlace(site.Blamed) ?? (site.Expression is { } value ? StandIns(value.Bare(), site.Model).Select(InPlace).FirstOrDefault(found => found is not null) : null);

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

    /// <summary>What may be made up of a value that is reported as a whole: its right operand, or that of what a variable is set to.</summary>
    private static IEnumerable<ExpressionSyntax> StandIns(ExpressionSyntax value, SemanticModel model) => value switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => [coalesce.Right.Bare()],
        ConditionalExpressionSyntax choice => new[] { choice.WhenTrue.Bare(), choice.WhenFalse.Bare() }.Where(arm => IsMadeUp(arm, model)),
        IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol => SetTo(name, model),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> SetTo(IdentifierNameSyntax variable, SemanticModel model)
    {
        ISymbol symbol = model.GetSymbolInfo(variable).Symbol!;
        SyntaxNode member = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? variable.SyntaxTree.GetRoot();
        foreach (SyntaxNode node in member.DescendantNodes().TakeWhile(node => node.SpanStart < variable.SpanStart))
        {
            IEnumerable<ExpressionSyntax> found = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initial } declarator when IsSame(model.GetDeclaredSymbol(declarator), symbol) =>
                    StandIns(initial.Bare(), model),
                AssignmentExpressionSyntax assignment when IsSame(model.GetSymbolInfo(assignment.Left).Symbol, symbol) => IsMadeUp(assignment.Right.Bare(), model)
                    ? [assignment.Right.Bare()]
                    : StandIns(assignment.Right.Bare(), model),
                _ => [],
            };
            foreach (ExpressionSyntax expression in found)
            {
                yield return expression;
            }
        }
    }

    private static bool IsMadeUp(ExpressionSyntax value, SemanticModel model) =>
        model.GetConstantValue(value).HasValue
        || value is InterpolatedStringExpressionSyntax
        || model.GetSymbolInfo(value).Symbol is IFieldSymbol { IsStatic: true };

    private static bool IsSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
