using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>NETRA2006: a context is used although the method that should create it may have answered that it could not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredOutcomeAnalyzer : ContextAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.IgnoredOutcome);

    private protected override void Register(CompilationStartAnalysisContext start, ContextTypes contexts)
    {
        var effects = new MethodEffects();
        var summaries = new MethodSummaries(start.Compilation, effects);
        start.RegisterOperationBlockAction(body => AnalyzeBlocks(body, contexts, effects, summaries));
    }

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, ContextTypes contexts, MethodEffects effects, MethodSummaries summaries)
    {
        foreach ((IOperation block, IOperation body) in Bodies.Of(context.OperationBlocks))
        {
            if (contexts.OptionsOf(body.Syntax.SyntaxTree) is not { } options || !body.Syntax.DescendantNodes().Any(IsLikely))
            {
                continue;
            }

            AttemptedCreation[] attempts = [.. body.Descendants().OfType<IInvocationOperation>().Select(call => AttemptOf(call, contexts, options)).OfType<AttemptedCreation>()];
            if (attempts.Length == 0)
            {
                continue;
            }

            var uses = new AttemptObserver(attempts.Select(attempt => attempt.Call.Syntax), context.OwningSymbol);
            if (BodyAnalysis.Run(context.GetControlFlowGraph(block), context.OwningSymbol, effects, summaries, uses, context.CancellationToken))
            {
                Report(context, attempts, uses);
            }
        }
    }

    private static bool IsLikely(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: SimpleNameSyntax { Identifier.ValueText: var simple }
    } && simple.StartsWith("Try", StringComparison.Ordinal)
        || (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name.StartsWith("Try", StringComparison.Ordinal));

    private static AttemptedCreation? AttemptOf(IInvocationOperation call, ContextTypes contexts, NetraOptions options)
    {
        IMethodSymbol method = call.TargetMethod;
        return method.Name.StartsWith("Try", StringComparison.Ordinal) && contexts.CreatedBy(method, options) is { } context
            && (method.ReturnType.SpecialType == SpecialType.System_Boolean || IsWrapped(method))
                ? new AttemptedCreation(call, context)
                : null;
    }

    /// <summary>Whether it answers by a result of which the context is only a part.</summary>
    private static bool IsWrapped(IMethodSymbol method) =>
        !SymbolEqualityComparer.Default.Equals(ContextFactories.ResultOf(method), method.ReturnType);

    private static void Report(OperationBlockAnalysisContext context, AttemptedCreation[] attempts, AttemptObserver uses)
    {
        foreach (AttemptedCreation attempt in attempts)
        {
            IReadOnlyList<SyntaxNode> untested = uses.UntestedUses(attempt.Call.Syntax);
            bool isDropped = attempt is { IsDropped: true, IsCreation: true } && !uses.IsTestedForNull(attempt.Call.Syntax);
            if (!isDropped && untested.Count == 0)
            {
                continue;
            }

            ConstructionFinding finding = new ConstructionFinding(
                Descriptors.IgnoredOutcome,
                attempt.Call.Syntax,
                attempt.Context,
                ImmutableArray.Create<object>(attempt.Call.TargetMethod.Name, attempt.ResultName))
            {
                FurtherPlaces = untested.Take(1).ToImmutableArray(),
            }
            .With(ContextProperties.Reason, (isDropped ? Neglect.Dropped : Neglect.NotTested).ToString());
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
