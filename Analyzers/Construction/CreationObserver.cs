using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>Keeps what the members of new contexts are given, with what is known there at each graph's last walk.</summary>
internal sealed class CreationObserver(IEnumerable<SyntaxNode> sites) : IPlaceObserver
{
    private readonly HashSet<SyntaxNode> _sites = [.. sites];
    private readonly Dictionary<ControlFlowGraph, Dictionary<SyntaxNode, Given>> _given = [];
    private Dictionary<SyntaxNode, Given> _current = [];

    /// <summary>The value that a member is given; none where the place cannot be reached.</summary>
    public (Value Value, FlowState State)? Find(GivenMember member)
    {
        foreach (Dictionary<SyntaxNode, Given> given in _given.Values)
        {
            if (given.TryGetValue(member.Site, out Given? found))
            {
                return member.Within is { } passed ? passed.At(found.Values, found.State) : (found.Values[Math.Max(member.Argument, 0)], found.State);
            }
        }

        return null;
    }

    public bool NeedsReturns => false;

    public bool IsOfInterest(SyntaxNode code) => _sites.Any(site => code.Span.Contains(site.Span));

    public void BeginPass(ControlFlowGraph graph) => _given[graph] = _current = [];

    public void OnAccess(Access access, FlowState before)
    {
    }

    public void OnCall(IOperation call, IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments, FlowState before)
    {
        // Adding an object to a list as it is created shares the syntax with its creation.
        bool isAddition = method.Name == "Add" && call.IsImplicit;
        if (_sites.Contains(call.Syntax) && !arguments.IsEmpty && !isAddition)
        {
            _current[call.Syntax] = new Given(arguments, before.Clone());
        }
    }

    public void OnReturn(Value? value, FlowState before)
    {
    }

    public void OnAssignment(ISimpleAssignmentOperation assignment, Value value, FlowState before)
    {
        if (_sites.Contains(assignment.Syntax))
        {
            _current[assignment.Syntax] = new Given(ImmutableArray.Create(value), before.Clone());
        }
    }

    public void OnRead(ILocalReferenceOperation reference, FlowState before)
    {
    }

    private sealed record Given(ImmutableArray<Value> Values, FlowState State);
}
