using Netra.Analyzers.Rules;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3005: the peer is told what the exception says.</summary>
internal static class ExceptionTextRule
{
    public static CloseFinding? Judge(CloseUse close) =>
        new ExceptionText(close.State, close.Root, close.Compilation).In(close.Site.Reason) is { } text
            ? CloseFinding.Of(Descriptors.ExceptionTextInReason, close.Site, handler: null, text.Syntax.ToString())
            : null;
}
