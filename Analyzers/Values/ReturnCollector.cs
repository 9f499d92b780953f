using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Collects how a graph may be left.</summary>
internal sealed class ReturnCollector(ControlFlowGraph summarised) : IFlowObserver
{
    private bool _isSummarised;

    public List<(Value? Value, FlowState State)> Returns { get; } = [];

    public bool NeedsReturns => true;

    public bool IsOfInterest(SyntaxNode code) => false;

    public void BeginPass(ControlFlowGraph graph)
    {
        _isSummarised = graph == summarised;
        Returns.Clear();
    }

    public void OnAccess(Access access, FlowState before)
    {
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
    }

    public void OnReturn(Value? value, FlowState before)
    {
        if (_isSummarised)
        {
            Returns.Add((value, before.Clone()));
        }
    }
}
