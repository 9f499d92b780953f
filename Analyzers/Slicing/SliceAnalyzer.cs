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
    // A longer body calls so many helpers that to read them is dear, and in the code measured it has changed nothing that is shown.
    private const int MaxLengthOfDoubt = 2_500;

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
            var words = new SliceWords();
            start.RegisterOperationBlockAction(block => AnalyzeBlocks(block, words, effects, summaries, callers));
        });
    }

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, SliceWords words, MethodEffects effects, MethodSummaries summaries, CallerCheck callers)
    {
        foreach ((IOperation block, IOperation root) in Bodies.Of(context.OperationBlocks))
        {
            if (!BodyAnalysis.IsTooLong(root.Syntax) && root.SemanticModel is { } model && IsCandidate(context, words, root.Syntax, model) && !IsHelper(context, root))
            {
                IEnumerable<SliceFinding> findings = Findings(context, context.GetControlFlowGraph(block), model, effects, summaries);
                Report(context, callers.Resolve(findings, context.CancellationToken));
            }
        }
    }

    // Of a range that is made elsewhere nothing can be said but that it is not proven.
    private static bool IsCandidate(OperationBlockAnalysisContext context, SliceWords words, SyntaxNode body, SemanticModel model) =>
        (words.AnyIn(body, context.CancellationToken) && SliceCandidates.Any(body, model, context.CancellationToken))
        || (WantsProof(context, body) && SliceCandidates.TakesGivenRanges(body, model, context.CancellationToken));

    private static bool WantsProof(OperationBlockAnalysisContext context, SyntaxNode body) =>
        !Descriptors.SliceNotProven.IsOff(context.Compilation, body.SyntaxTree, context.CancellationToken);

    /// <summary>Whether the user has named the method as one that takes text of any length.</summary>
    private static bool IsHelper(OperationBlockAnalysisContext context, IOperation body) =>
        NetraOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(body.Syntax.SyntaxTree)).SliceHelpers.Matches(context.OwningSymbol);

    /// <summary>Most slices are decided by what stands around them; only for the others the helpers are read.</summary>
    private static IReadOnlyList<SliceFinding> Findings(OperationBlockAnalysisContext context, ControlFlowGraph graph, SemanticModel model, MethodEffects effects, MethodSummaries summaries)
    {
        SyntaxNode body = graph.OriginalOperation.Syntax;
        bool wantsProof = WantsProof(context, body);
        bool keepsRanges = SliceCandidates.KeepsRanges(body) || (wantsProof && SliceCandidates.TakesGivenRanges(body, model, context.CancellationToken));
        if (!keepsRanges && new NearProof(graph, model, context.OwningSymbol as IMethodSymbol, effects, context.CancellationToken).Settles(wantsProof ? null : new QuietSlices(body, model)))
        {
            return [];
        }

        var first = new SliceObserver(model, keepsRanges);
        if (BodyAnalysis.RunAlone(graph, context.OwningSymbol, effects, first, context.CancellationToken) is not { } unread)
        {
            return [];
        }

        IReadOnlyList<SliceFinding> findings = first.Judge();
        HashSet<object> helpers = Relevant(context, body, unread, findings);
        if (helpers.Count == 0)
        {
            return findings;
        }

        var second = new SliceObserver(model, keepsRanges);
        return BodyAnalysis.Run(graph, context.OwningSymbol, effects, summaries, second, context.CancellationToken, helpers) ? second.Judge() : [];
    }

    /// <summary>The helpers that may change what is shown. What a rule that is off says can only get worse, by what helpers make of it or by how little they check.</summary>
    private static HashSet<object> Relevant(OperationBlockAnalysisContext context, SyntaxNode body, UnreadHelpers unread, IReadOnlyList<SliceFinding> findings)
    {
        var helpers = new HashSet<object>();
        foreach (SliceFinding finding in findings)
        {
            bool isShown = finding.DecidedByCallersOf is not null || !finding.Rule.IsOff(context.Compilation, body.SyntaxTree, context.CancellationToken);
            if (isShown || body.Span.Length <= MaxLengthOfDoubt)
            {
                unread.AddThoseThatTellOf(finding.Access!, finding.Known, mayProve: isShown || finding.IsOpen, onlyBrief: !isShown, helpers);
            }
        }

        return helpers;
    }

    private static void Report(OperationBlockAnalysisContext context, IEnumerable<SliceFinding> findings)
    {
        foreach (SliceFinding finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
