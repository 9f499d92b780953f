using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Refuses a missing value before a context is created with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireValue))]
public sealed class RequireValue : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ContextMemberAbsent);

    private protected override string Title => "Refuse a missing value";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site) => site switch
    {
        { Expression: null } or { IsTranslated: true } or { NeedsFactory: true } => null,
        { Blamed: { } nothing } when nothing != site.Expression.Bare() && new MissingValue(site, nothing).CannotBeAsked =>
            Fallback.Of(site) is { } fallback ? RefuseInvention.PlanFor(fallback, site) : null,
        { Blamed: { } part } when part != site.Expression.Bare() && IsPartOfText(part, site.Expression) => PlanForPart(site, Whole(part)),
        _ => ValueGuard.Plan(site, site.Expression, site.Expression),
    };

    /// <summary>A slice after <c>?.</c> is taken of what must be there.</summary>
    private static Action<DocumentEdits>? PlanForPart(ConstructionSite site, ExpressionSyntax part) => part switch
    {
        ConditionalAccessExpressionSyntax { WhenNotNull: ElementBindingExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax range }] } } slice =>
            range is { LeftOperand: null, RightOperand: { } end } && site.Model.GetConstantValue(end) is { HasValue: true, Value: int length }
                ? ValueGuard.PlanForPrefix(site, slice, length)
                : null,
        _ => ValueGuard.Plan(site, part, part),
    };

    /// <summary>With the <c>?.</c> that answers for its absence.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax part) =>
        part.Parent is ConditionalAccessExpressionSyntax access && access.Expression == part ? access : part;

    /// <summary>A hole of an interpolation, or an operand of a concatenation.</summary>
    private static bool IsPartOfText(ExpressionSyntax part, ExpressionSyntax value) =>
        value.Contains(part)
        && part.Ancestors().TakeWhile(node => node != value.Parent).Any(node => node is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression });
}
