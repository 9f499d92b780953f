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
                && ContextOf(context.OwningSymbol, body, contexts, options) is { } validated)
            {
                Report(context, body, validated);
            }
        }
    }

    /// <summary>The context that the body creates or validates.</summary>
    private static ContextType? ContextOf(ISymbol owner, IOperation body, ContextTypes contexts, NetraOptions options)
    {
        IEnumerable<ITypeSymbol?> signature = owner is IMethodSymbol method
            ? method.Parameters.Select(parameter => parameter.Type).Concat([ContextFactories.ResultOf(method), method.ContainingType])
            : [owner.ContainingType];
        return signature.Select(type => contexts.Find(type, options)).FirstOrDefault(context => context is not null)
            ?? new CreationSites(contexts, options).In(body).Select(site => site.Context).FirstOrDefault()
            ?? contexts.ConcernOf(owner.ContainingType, options);
    }

    private static void Report(OperationBlockAnalysisContext context, IOperation body, ContextType validated)
    {
        foreach (SyntaxNode condition in Conditions(body).Distinct())
        {
            ConstructionFinding finding = new(
                Descriptors.EnvironmentSwitch,
                condition,
                validated,
                ImmutableArray.Create<object>(validated.Type.Name, Names.Of(condition)));
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
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

    private static bool DecidesRefusal(IConditionalOperation conditional, IOperation body) =>
        Refuses(conditional.WhenTrue)
        || (conditional.WhenFalse is { } otherwise && Refuses(otherwise))
        || (Leaves(conditional.WhenTrue) && body.Syntax.DescendantNodes().Any(node => node.SpanStart > conditional.Syntax.Span.End && Validators.MayRefuse(node)));

    private static bool Refuses(IOperation branch) => branch.Syntax.DescendantNodesAndSelf().Any(Validators.MayRefuse);

    private static bool Leaves(IOperation branch) => branch.Syntax.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax);
}
