using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Netra.Analyzers.Values;

/// <summary>Is shown what a body does, with what is known just before.</summary>
internal interface IFlowObserver
{
    /// <summary>Whether the returns of the body are to be shown: every block leads to one.</summary>
    bool NeedsReturns { get; }

    /// <summary>
    /// Whether a statement, an expression, a lambda or a local function holds something that the observer wants to be
    /// shown. What leads to no such thing is not walked.
    /// </summary>
    bool IsOfInterest(SyntaxNode code);

    /// <summary>The graph is about to be walked (again): what was shown of it before does not count.</summary>
    void BeginPass(ControlFlowGraph graph);

    /// <summary>A part of a text or buffer is about to be taken.</summary>
    void OnAccess(Access access, FlowState before);

    /// <summary>A method or constructor is about to be called; the arguments are in the order of the parameters.</summary>
    void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before);

    /// <summary>The body returns; the value is null where it returns none.</summary>
    void OnReturn(Value? value, FlowState before);
}
