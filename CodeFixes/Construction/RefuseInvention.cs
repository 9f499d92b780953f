using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Refuses where an identity was made up.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefuseInvention))]
public sealed class RefuseInvention : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.InventedIdentity);

    private protected override string Title => "Refuse instead of making an identity up";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site) =>
        site is { Expression: not null, IsTranslated: false, NeedsFactory: false } && Fallback.Of(site) is { } fallback
            ? PlanFor(fallback, site)
            : null;

    internal static Action<DocumentEdits>? PlanFor(Fallback fallback, ConstructionSite site)
    {
        ExpressionSyntax made = fallback.MadeUp;
        return made.Parent switch
        {
            BinaryExpressionSyntax coalesce => ValueGuard.PlanWithoutLast(site, coalesce),
            ConditionalExpressionSyntax choice when fallback.IsWhereBlank => Thrown(made, site),
            ConditionalExpressionSyntax choice => ValueGuard.Plan(site, fallback.Genuine!, choice),
            SwitchExpressionArmSyntax => Thrown(made, site),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => PlanForStatement(fallback, statement, site),
            ReturnStatementSyntax statement when fallback.IsWhereBlank => edits =>
                edits.Rewrite(statement, current => Throw(fallback.Exception(site), current)),
            _ => null,
        };
    }

    private static Action<DocumentEdits>? PlanForStatement(Fallback fallback, ExpressionStatementSyntax statement, ConstructionSite site)
    {
        if (statement.Expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment)
        {
            var missing = new MissingValue(site, assignment.Left);
            return missing.IsPath
                ? edits => edits.Rewrite(
                    statement,
                    _ => StatementInsertion.InPlaceOf(statement, ThrowIf.Statement(missing.IsMissing(missing.Text), missing.Exception, statement)))
                : null;
        }

        bool isLast = statement.Parent is IfStatementSyntax || (statement.Parent is BlockSyntax block && block.Statements.Last() == statement);
        return (isLast, statement.Parent?.Parent) switch
        {
            (true, CatchClauseSyntax) => edits =>
                edits.Rewrite(statement, current => Code.Statement("throw;", current).WithTriviaFrom(current)),
            (true, _) when fallback.IsWhereBlank => edits =>
                edits.Rewrite(statement, current => Throw(fallback.Exception(site), current)),
            _ => null,
        };
    }

    private static Action<DocumentEdits> Thrown(ExpressionSyntax made, ConstructionSite site) => edits =>
        edits.Replace(made, current => ThrowIf.Expression(Fallback.ExceptionFor(site), made).WithTriviaFrom(current));

    private static StatementSyntax Throw(string exception, SyntaxNode place) =>
        Code.Statement($"throw {exception};", place).WithTriviaFrom(place);
}
