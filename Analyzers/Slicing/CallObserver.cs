using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>What one call of a helper means for one of the helper's findings.</summary>
/// <param name="IsDecided">Whether the call tells what the slice is made of.</param>
/// <param name="Finding">What is wrong with what is passed, if anything is.</param>
internal readonly record struct CallJudgement(bool IsDecided, SliceFinding? Finding);

/// <summary>What all calls of a helper mean for each of the helper's findings.</summary>
internal sealed class CallJudgements(int findings)
{
    private readonly List<CallJudgement>[] _ofFinding = [.. Enumerable.Range(0, findings).Select(_ => new List<CallJudgement>())];

    public void AddRange(IEnumerable<CallJudgement[]> calls)
    {
        foreach (CallJudgement[] call in calls)
        {
            for (int i = 0; i < call.Length; i++)
            {
                _ofFinding[i].Add(call[i]);
            }
        }
    }

    public bool IsDecided(int finding) => _ofFinding[finding].Count > 0 && _ofFinding[finding].TrueForAll(call => call.IsDecided);

    public IEnumerable<SliceFinding> FindingsOf(int finding) => _ofFinding[finding].Select(call => call.Finding).OfType<SliceFinding>();
}

/// <summary>Judges, for each finding of a helper, what one body passes to the helper.</summary>
internal sealed class CallObserver(IMethodSymbol helper, IReadOnlyList<SliceFinding> findings, SemanticModel model) : IFlowObserver
{
    private readonly Dictionary<(ControlFlowGraph Graph, SyntaxNode Call), CallJudgement[]> _calls = [];
    private ControlFlowGraph? _graph;

    public bool NeedsReturns => false;

    /// <summary>One judgement a finding, for each call.</summary>
    public IEnumerable<CallJudgement[]> Judgements => _calls.Values;

    /// <summary>Whether every call is proven right.</summary>
    public bool IsFine => _calls.Values.All(call => call.All(judgement => judgement is { IsDecided: true, Finding: null }));

    public bool IsOfInterest(SyntaxNode code) =>
        code.DescendantNodesAndSelf().Any(node => node is SimpleNameSyntax name && name.Identifier.ValueText == helper.Name);

    public void BeginPass(ControlFlowGraph graph)
    {
        _graph = graph;
        foreach ((ControlFlowGraph, SyntaxNode) call in _calls.Keys.Where(call => call.Graph == graph).ToArray())
        {
            _calls.Remove(call);
        }
    }

    public void OnAccess(Access access, FlowState before)
    {
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
        if (call is IInvocationOperation invocation && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, helper))
        {
            _calls[(_graph!, call.Syntax)] = [.. findings.Select(finding => Judge(finding, invocation, arguments, before))];
        }
    }

    public void OnReturn(Value? value, FlowState before)
    {
    }

    private CallJudgement Judge(SliceFinding finding, IInvocationOperation call, ImmutableArray<Value> arguments, FlowState before)
    {
        int ordinal = finding.DecidedByCallersOf!.Ordinal;
        Access slice = finding.Access!;
        var translation = new Translation(before, before.Table);
        translation.MapParameters(arguments);
        if (call.Arguments.FirstOrDefault(candidate => candidate.Parameter?.Ordinal == ordinal) is not { } argument
            || translation.Translate(slice.Start) is not { } start
            || translation.Translate(slice.End) is not { } end)
        {
            return default;
        }

        IOperation passed = argument.Value.WithoutConversions();
        var required = new Access(passed, passed, arguments[ordinal], start, end, before.Length(arguments[ordinal]));
        FlowState inHelper = before.WithFacts(before.Facts.And(translation.Translate(finding.Known)));
        return new CallJudgement(IsDecided: true, SliceJudge.Judge(required, inHelper, model)?.AtCallOf(helper));
    }
}
