using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Netra.Analyzers.Options;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>NETRA1001 to NETRA1005: slices of values that may be null or too short.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SliceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.SliceOfNullable,
        Descriptors.SliceOutOfRange,
        Descriptors.SliceBoundFromSearch,
        Descriptors.SliceOfUnboundedParameter,
        Descriptors.SliceNotProven);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var effects = new MethodEffects();
            var summaries = new MethodSummaries(start.Compilation, effects);
            var callers = new CallerCheck(start.Compilation, effects, summaries);
            start.RegisterOperationBlockAction(block => AnalyzeBlocks(block, effects, summaries, callers));
        });
    }

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, MethodEffects effects, MethodSummaries summaries, CallerCheck callers)
    {
        foreach ((IOperation block, IOperation root) in Bodies.Of(context.OperationBlocks))
        {
            if (root.SemanticModel is { } model
                && SliceCandidates.Any(root.Syntax, model, context.CancellationToken)
                && !IsHelper(context, root))
            {
                IEnumerable<SliceFinding> findings = Findings(context, context.GetControlFlowGraph(block), model, effects, summaries);
                Report(context, findings.SelectMany(finding => callers.Resolve(finding, context.CancellationToken)));
            }
        }
    }

    /// <summary>Whether the user has named the method as one that takes text of any length.</summary>
    private static bool IsHelper(OperationBlockAnalysisContext context, IOperation body) =>
        NetraOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(body.Syntax.SyntaxTree)).SliceHelpers.Matches(context.OwningSymbol);

    /// <summary>Most slices are proven by what stands around them; only the others are worth reading the helpers for.</summary>
    private static IEnumerable<SliceFinding> Findings(OperationBlockAnalysisContext context, ControlFlowGraph graph, SemanticModel model, MethodEffects effects, MethodSummaries summaries)
    {
        var first = new SliceObserver(model);
        if (!BodyAnalysis.Run(graph, context.OwningSymbol, effects, summaries: null, first, context.CancellationToken) || first.Judge().Count == 0)
        {
            return [];
        }

        var second = new SliceObserver(model);
        return BodyAnalysis.Run(graph, context.OwningSymbol, effects, summaries, second, context.CancellationToken) ? second.Judge() : [];
    }

    private static void Report(OperationBlockAnalysisContext context, IEnumerable<SliceFinding> findings)
    {
        foreach (SliceFinding finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
