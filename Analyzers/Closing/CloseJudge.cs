using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Closing;

/// <summary>Asks the rules about a close, and lets one of them speak for each cause.</summary>
internal static class CloseJudge
{
    public static IEnumerable<CloseFinding> Judge(CloseUse close)
    {
        // Where nothing can be sent any more, it does not matter what.
        if (EndedSocketRule.Judge(close) is { } ended)
        {
            return [ended];
        }

        CloseFinding?[] warnings =
        [
            IllegalCloseRule.Judge(close) ?? CatchAllRule.Judge(close) ?? KnownFailureRule.Judge(close) ?? NormalFailureRule.Judge(close),
            ExceptionTextRule.Judge(close),
            CancelledTokenRule.Judge(close),
        ];
        CloseFinding?[] suggestions =
        [
            DeadlineRule.Judge(close),
            warnings.All(warning => warning is null) ? HiddenFailureRule.Judge(close) : null,
        ];
        return warnings.Concat(suggestions).OfType<CloseFinding>();
    }
}
