using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3008: nothing ends the wait for the peer's answer.</summary>
internal static class DeadlineRule
{
    public static CloseFinding? Judge(CloseUse close) =>
        close.Site.Method.Has(CloseTraits.Waits)
        && close.Site.TokenSources(close.State).ToArray() is { Length: > 0 } sources
        && sources.All(Tokens.IsNone)
        && IsWaitedFor(close.Site.Operation)
            ? CloseFinding.Of(Descriptors.CloseWithoutDeadline, close.Site, handler: null, close.Site.Operation is IInvocationOperation call ? call.TargetMethod.Name : "close")
            : null;

    /// <summary>Whether somebody waits for the close itself, and not for the first of several things or for a limited time.</summary>
    private static bool IsWaitedFor(IOperation close)
    {
        foreach (IOperation outer in close.Ancestors())
        {
            switch (outer)
            {
                case IInvocationOperation { TargetMethod.Name: "WaitAsync" or "WhenAny" or "WaitAny" or "TimeoutAfter" or "WithTimeout" or "Forget" }:
                case IInvocationOperation { TargetMethod: { Name: "Wait", Parameters.Length: > 0 } }:
                case IVariableInitializerOperation:
                case IAssignmentOperation:
                    return false;
                case IExpressionStatementOperation or IReturnOperation or IBlockOperation:
                    return true;
            }
        }

        return true;
    }
}
