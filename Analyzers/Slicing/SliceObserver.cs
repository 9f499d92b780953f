using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Judges every slice of a body, in the graph's last walk.</summary>
internal sealed class SliceObserver(SemanticModel model) : IFlowObserver
{
    private readonly Dictionary<ControlFlowGraph, List<SliceFinding>> _findings = [];
    private List<SliceFinding> _current = [];

    /// <summary>One finding a slice, in the order of the source.</summary>
    public IEnumerable<SliceFinding> Findings => _findings.Values
        .SelectMany(findings => findings)
        .GroupBy(finding => finding.Operation.Syntax)
        .Select(findings => findings.First())
        .OrderBy(finding => finding.Operation.Syntax.SpanStart);

    public bool IsOfInterest(SyntaxNode function) => SliceCandidates.Any(function);

    public void BeginPass(ControlFlowGraph graph) => _findings[graph] = _current = [];

    public void OnAccess(Access access, FlowState before)
    {
        if (SliceJudge.Judge(access, before, model) is { } finding)
        {
            _current.Add(finding);
        }
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
    }

    public void OnReturn(Value? value, FlowState before)
    {
    }
}
