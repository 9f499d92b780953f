using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Leaves where a context could not be created.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandleOutcome))]
public sealed class HandleOutcome : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.IgnoredOutcome);

    private protected override string Title => "Leave where no context was created";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site) => site.Expression switch
    {
        InvocationExpressionSyntax call => call.Parent switch
        {
            ExpressionStatementSyntax statement => PlanTest(site, call, statement),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax statement } =>
                PlanTest(site, call, statement),
            EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables: [var answer] } statement }
                when !IsRead(answer) => PlanTest(site, call, statement),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Parent: IfStatementSyntax { Else: null } branch } =>
                PlanExit(site, call, branch),
            _ => null,
        },
        _ => null,
    };

    private static Action<DocumentEdits> PlanTest(ConstructionSite site, InvocationExpressionSyntax call, StatementSyntax statement)
    {
        string exit = Exit(site, call);
        return edits => edits.Rewrite(statement, _ => StatementInsertion.InPlaceOf(statement, Code.Statement(
            $$"""
            if (!{{call.WithoutTrivia()}})
            {
                {{exit}}
            }
            """,
            statement)));
    }

    /// <summary><c>if (!TryCreate(…)) { Log(); }</c> goes on as if there were a context.</summary>
    private static Action<DocumentEdits> PlanExit(ConstructionSite site, InvocationExpressionSyntax call, IfStatementSyntax branch)
    {
        StatementSyntax exit = Code.Statement(Exit(site, call), branch).WithTrailingTrivia(Code.EndOfLine(branch));
        return edits => edits.Rewrite(branch.Statement, current => current is BlockSyntax block
            ? block.AddStatements(exit)
            : SyntaxFactory.Block(current, exit).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));
    }

    private static string Exit(ConstructionSite site, InvocationExpressionSyntax call)
    {
        string type = Code.TypeName("System.InvalidOperationException", call, site.Model);
        return Functions.Refusal(call, site.Model, $"new {type}({Code.Quoted($"No {site.ContextType?.Name ?? "context"} can be created.")})");
    }

    private static bool IsRead(VariableDeclaratorSyntax answer) =>
        answer.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == answer.Identifier.ValueText) != false;
}
