using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3001: a handler of everything closes with 1011, before anybody has asked what failed.</summary>
internal static class CatchAllRule
{
    public static CloseFinding? Judge(CloseUse close)
    {
        foreach (Handler handler in close.HandlersThatCloseWith(CloseCodes.InternalError))
        {
            if (handler.IsGeneral
                && !handler.Classifies()
                && !handler.IsLastResort(close.Closes.Contains)
                && !close.IsAfterAFailure(handler)
                && !(close.Handler is null && IsClassifiedLater(close))
                && Missing(handler) is { } missing)
            {
                var finding = CloseFinding.Of(Descriptors.CatchAllClose, close.Site, handler.Clause, handler.Heading, Tried(handler), missing);
                return finding with { Code = CloseCodes.InternalError };
            }
        }

        return null;
    }

    /// <summary>What nobody has sorted out before; null when both have been.</summary>
    private static string? Missing(Handler handler)
    {
        FailureKind[] sorted = [.. handler.SortedOut()];
        return (sorted.Contains(FailureKind.Cancellation), sorted.Contains(FailureKind.Disconnect)) switch
        {
            (true, true) => null,
            (true, false) => "a client that has gone away was not caught before",
            (false, true) => "cancellation was not caught before",
            _ => "neither cancellation nor a client that has gone away was caught before",
        };
    }

    /// <summary>What may have failed, by name when it is one thing.</summary>
    private static string Tried(Handler handler)
    {
        string[] calls = [.. handler.Try.Body.Descendants()
            .OfType<IInvocationOperation>()
            .Select(call => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? Places.Of(call.Instance) ?? "Invoke" : call.TargetMethod.Name)
            .Where(name => name is not ("ConfigureAwait" or "WaitAsync" or "Wait" or "GetAwaiter" or "GetResult"))
            .Distinct()];
        return calls is [var only] ? $"'{only}'" : "the 'try'";
    }

    /// <summary>Whether an exception that a handler kept is looked at when the close comes.</summary>
    private static bool IsClassifiedLater(CloseUse close) => close.Root.Descendants().Any(operation => operation switch
    {
        IIsTypeOperation test => ExceptionText.IsException(test.ValueOperand.Type) && FailureKinds.Of(test.TypeOperand) != FailureKind.Anything && IsOutsideHandlers(test),
        IIsPatternOperation { Pattern: not IConstantPatternOperation and not INegatedPatternOperation { Pattern: IConstantPatternOperation } } test => ExceptionText.IsException(test.Value.Type) && IsOutsideHandlers(test),
        ISwitchExpressionOperation choice => ExceptionText.IsException(choice.Value.Type),
        ISwitchOperation choice => ExceptionText.IsException(choice.Value.Type),
        _ => false,
    });

    private static bool IsOutsideHandlers(IOperation test) => !test.Ancestors().Any(ancestor => ancestor is ICatchClauseOperation);
}
