using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>Keeps every slice of a body with what is known there, and judges those of each graph's last walk.</summary>
/// <param name="model">Knows the types of the body.</param>
/// <param name="keepsRanges">Whether the body takes ranges that it does not write between the brackets, so that any element access may take one.</param>
internal sealed class SliceObserver(SemanticModel model, bool keepsRanges) : IFlowObserver
{
    private readonly Dictionary<ControlFlowGraph, List<(Access Access, FlowState Before)>> _accesses = [];
    private List<(Access Access, FlowState Before)> _current = [];

    /// <summary>The slices, with what is known where each stands.</summary>
    public IEnumerable<(Access Access, FlowState Before)> Slices => _accesses.Values.SelectMany(accesses => accesses);

    /// <summary>One finding a slice, in the order of the source.</summary>
    public IReadOnlyList<SliceFinding> Judge() =>
    [
        .. Slices
            .Select(slice => SliceJudge.Judge(slice.Access, slice.Before, model))
            .OfType<SliceFinding>()
            .GroupBy(finding => finding.Operation.Syntax)
            .Select(findings => findings.First())
            .OrderBy(finding => finding.Operation.Syntax.SpanStart),
    ];

    public bool NeedsReturns => false;

    public bool IsOfInterest(SyntaxNode code) => SliceCandidates.Any(code, keepsRanges);

    public void BeginPass(ControlFlowGraph graph) => _accesses[graph] = _current = [];

    public void OnAccess(Access access, FlowState before)
    {
        if (!access.IsElement)
        {
            _current.Add((access, before.Clone()));
        }
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
    }

    public void OnReturn(Value? value, FlowState before)
    {
    }
}
