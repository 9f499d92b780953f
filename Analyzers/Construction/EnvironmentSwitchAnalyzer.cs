using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>NETRA2008: a context is validated in one environment and not, or less, in another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentSwitchAnalyzer : ContextAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.EnvironmentSwitch);

    private protected override void Register(CompilationStartAnalysisContext start, ContextTypes contexts) =>
        start.RegisterOperationBlockAction(body => AnalyzeBlocks(body, contexts));

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, ContextTypes contexts)
    {
        foreach ((_, IOperation body) in Bodies.Of(context.OperationBlocks))
        {
            if (contexts.OptionsOf(body.Syntax.SyntaxTree) is { } options
                && EnvironmentTests.AreLikelyIn(body.Syntax)
                && Subject(context.OwningSymbol, body, contexts, options) is { } subject)
            {
                foreach (SyntaxNode condition in Conditions(body).Distinct())
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.EnvironmentSwitch, condition.GetLocation(), subject, Names.Of(condition)));
                }
            }
        }
    }

    /// <summary>What the body creates or validates: a context, or an identity that goes into one.</summary>
    private static string? Subject(ISymbol owner, IOperation body, ContextTypes contexts, NetraOptions options)
    {
        IEnumerable<ITypeSymbol?> signature = owner is IMethodSymbol method
            ? method.Parameters.Select(parameter => parameter.Type).Concat([ContextFactories.ResultOf(method), method.ContainingType])
            : [owner.ContainingType];
        IEnumerable<ITypeSymbol?> handled = body.Descendants().Where(operation => operation is IObjectCreationOperation or IInvocationOperation).Select(operation => operation.Type);
        return signature.Concat(handled).Select(type => contexts.Find(type, options)?.Type.Name).FirstOrDefault(name => name is not null)
            ?? body.Descendants().Select(IdentityIn).FirstOrDefault(name => name is not null);
    }

    private static string? IdentityIn(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            IParameterReferenceOperation { Type.SpecialType: SpecialType.System_String } parameter => parameter.Parameter,
            IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String } member => member.Member,
            _ => null,
        };
        return symbol is not null && new ContextMember(symbol.Name, operation.Type!, IsListed: false).Kind is IdentityKind.Principal or IdentityKind.Occasion ? symbol.Name : null;
    }

    /// <summary>The conditions on the environment that decide whether something is refused.</summary>
    private static IEnumerable<SyntaxNode> Conditions(IOperation body)
    {
        foreach (IOperation operation in body.Descendants())
        {
            switch (operation)
            {
                case IConditionalOperation conditional when EnvironmentTests.IsOne(conditional.Condition) && DecidesRefusal(conditional, body):
                    yield return conditional.Condition.Syntax;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } answer when Weakens(answer) is { } test:
                    yield return test.Syntax;
                    break;
                case ISwitchOperation @switch when EnvironmentTests.IsName(@switch.Value) && @switch.Cases.Any(Refuses):
                    yield return @switch.Value.Syntax;
                    break;
                case ISwitchExpressionOperation @switch when EnvironmentTests.IsName(@switch.Value) && @switch.Arms.Any(Refuses):
                    yield return @switch.Value.Syntax;
                    break;
                case IInvocationOperation call when Validators.IsNamedLikeOne(call.TargetMethod.Name):
                    foreach (IArgumentOperation argument in call.Arguments.Where(argument => EnvironmentTests.IsOne(argument.Value)))
                    {
                        yield return argument.Value.Syntax;
                    }

                    break;
            }
        }
    }

    /// <summary>The test of the environment that stands in for a test of a value, in an answer.</summary>
    private static IOperation? Weakens(IBinaryOperation answer)
    {
        bool isCondition = answer.Syntax.AncestorsAndSelf().Any(node => node.Parent is IfStatementSyntax branch && branch.Condition == node);
        return isCondition ? null
            : answer.OperatorKind == BinaryOperatorKind.ConditionalOr && EnvironmentTests.AsksVariable(answer.LeftOperand) && Validators.DemandsText(answer.RightOperand.Syntax) ? answer.LeftOperand
            : answer.OperatorKind == BinaryOperatorKind.ConditionalOr && EnvironmentTests.AsksVariable(answer.RightOperand) && Validators.DemandsText(answer.LeftOperand.Syntax) ? answer.RightOperand
            : EnvironmentTests.IsOne(answer.LeftOperand) && Validators.TestsText(answer.RightOperand.Syntax) ? answer.LeftOperand
            : EnvironmentTests.IsOne(answer.RightOperand) && Validators.TestsText(answer.LeftOperand.Syntax) && !EnvironmentTests.IsOne(answer.LeftOperand) ? answer.RightOperand
            : null;
    }

    private static bool DecidesRefusal(IConditionalOperation conditional, IOperation body) =>
        Refuses(conditional.WhenTrue)
        || (conditional.WhenFalse is { } otherwise && Refuses(otherwise))
        || (Leaves(conditional.WhenTrue) && body.Syntax.DescendantNodes().Any(node => node.SpanStart > conditional.Syntax.Span.End && Validators.MayRefuse(node)));

    private static bool Refuses(IOperation branch) => branch.Syntax.DescendantNodesAndSelf().Any(Validators.MayRefuse);

    private static bool Leaves(IOperation branch) => branch.Syntax.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax);
}
