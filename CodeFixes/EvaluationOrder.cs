using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes;

/// <summary>Where a check runs exactly when the expression it protects is evaluated.</summary>
internal static class EvaluationOrder
{
    /// <summary>
    /// The statement before which a check of the expression can stand: it evaluates the expression always, once,
    /// and before anything that has an effect. Null when there is none.
    /// </summary>
    public static StatementSyntax? StatementBegunBy(ExpressionSyntax expression, SemanticModel model)
    {
        SyntaxNode part = expression;
        while (part.Parent is { } parent and not StatementSyntax)
        {
            if (EvaluatesSometimes(parent, part, model))
            {
                return null;
            }

            part = parent;
        }

        return part.Parent is StatementSyntax statement
            && EvaluatesOnceAtFirst(statement, part)
            && CanBePreceded(statement)
            && !statement.DescendantNodes(node => !SideEffects.IsDeferred(node))
                .Any(node => node.Span.End <= expression.SpanStart && SideEffects.Has(node, model))
                ? statement
                : null;
    }

    private static bool EvaluatesSometimes(SyntaxNode parent, SyntaxNode part, SemanticModel model) => parent switch
    {
        BinaryExpressionSyntax binary => part == binary.Right
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        AssignmentExpressionSyntax assignment =>
            part == assignment.Right && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ConditionalExpressionSyntax conditional => part != conditional.Condition,
        ConditionalAccessExpressionSyntax access => part == access.WhenNotNull,
        SwitchExpressionArmSyntax => true,
        InterpolatedStringExpressionSyntax text => IsFormattedOnDemand(text, model),
        InvocationExpressionSyntax call => IsCompiledOnDemand(call, model),
        _ => SideEffects.IsDeferred(parent),
    };

    /// <summary>Handlers such as that of <c>Debug.Assert</c> decide whether the holes are evaluated.</summary>
    private static bool IsFormattedOnDemand(InterpolatedStringExpressionSyntax text, SemanticModel model) =>
        model.GetTypeInfo(text).ConvertedType is { SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Struct };

    /// <summary>A call of a <c>[Conditional]</c> method disappears with its arguments.</summary>
    private static bool IsCompiledOnDemand(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute");

    private static bool EvaluatesOnceAtFirst(StatementSyntax statement, SyntaxNode part) => statement switch
    {
        ExpressionStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax => true,
        LocalDeclarationStatementSyntax or LockStatementSyntax or UsingStatementSyntax or FixedStatementSyntax => true,
        IfStatementSyntax branch => part == branch.Condition,
        SwitchStatementSyntax choice => part == choice.Expression,
        CommonForEachStatementSyntax loop => part == loop.Expression,
        ForStatementSyntax loop => part == loop.Declaration || (part is ExpressionSyntax first && loop.Initializers.Contains(first)),
        _ => false,
    };

    /// <summary>Neither an <c>else if</c> nor a labelled statement, which a block would take apart.</summary>
    private static bool CanBePreceded(StatementSyntax statement) =>
        statement.Parent is not (ElseClauseSyntax or LabeledStatementSyntax)
        || (statement.Parent is ElseClauseSyntax && statement is not IfStatementSyntax);
}
