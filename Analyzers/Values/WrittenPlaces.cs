using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>The locals and parameters that a block assigns to, and the captures that it makes.</summary>
internal static class WrittenPlaces
{
    public static IEnumerable<object> In(BasicBlock block)
    {
        foreach (IOperation operation in block.AllOperations())
        {
            foreach (IOperation part in operation.DescendantsAndSelf())
            {
                if (Target(part)?.WithoutDeclaration().Place() is { } place)
                {
                    yield return place;
                }
                else if (part is IFlowCaptureOperation capture)
                {
                    yield return capture.Id;
                }
            }
        }
    }

    private static IOperation? Target(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation increment => increment.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => argument.Value,
        _ => null,
    };
}
