using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>Is shown besides what places are given and where they are read.</summary>
internal interface IPlaceObserver : IFlowObserver
{
    /// <summary>A value is about to be assigned.</summary>
    void OnAssignment(ISimpleAssignmentOperation assignment, Value value, FlowState before);

    /// <summary>A local is about to be read.</summary>
    void OnRead(ILocalReferenceOperation reference, FlowState before);
}
