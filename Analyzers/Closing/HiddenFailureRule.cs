using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3009: a close that throws in a handler replaces the failure; a failure that is only closed is seen by nobody.</summary>
internal static class HiddenFailureRule
{
    public const string CanThrow = "CanThrow";
    public const string CauseIsLost = "CauseIsLost";

    public static CloseFinding? Judge(CloseUse close)
    {
        CloseSite site = close.Site;
        if (close.Handler is { IsForTheEnd: false } handler && !handler.PassesOn())
        {
            return Finding(close, CauseIsLost, $"'{handler.Heading}' closes, but neither logs the failure nor passes it on: its cause is lost");
        }

        return site.Method.Has(CloseTraits.Throws) && (site.Handler is not null || site.IsInFinally) && !site.IsInOwnTry
            ? Finding(close, CanThrow, $"'{site.Target.Name}' can throw here and hide the failure that is being handled")
            : null;
    }

    private static CloseFinding Finding(CloseUse close, string cause, string message) =>
        CloseFinding.Of(Descriptors.FailureHiddenByClose, close.Site, close.Site.Handler, message) with { Cause = cause };
}
