using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3007: the token that the close is given has been cancelled, which is often why it closes.</summary>
internal static class CancelledTokenRule
{
    public static CloseFinding? Judge(CloseUse close)
    {
        if (close.Site.Method.Api is null || close.Site.Token is not { } token)
        {
            return null;
        }

        IOperation[] sources = [.. close.Site.TokenSources(close.State)];
        return sources.Length > 0 && sources.All(source => IsCancelled(source, close))
            ? CloseFinding.Of(Descriptors.CloseWithCancelledToken, close.Site, close.Site.Handler, token.Syntax.ToString())
            : null;
    }

    private static bool IsCancelled(IOperation token, CloseUse close)
    {
        if (Tokens.IsBornCancelled(token))
        {
            return true;
        }

        return ClosingKnowledge.TokenOf(token) is { } place
            && (close.State.Holds(new PathFact(ClosingKnowledge.Cancelled, place))
                || (close.Handler is { } handler && !close.State.Holds(new PathFact(ClosingKnowledge.Alive, place)) && HasEnded(handler, place)));
    }

    /// <summary>Whether the handler is for a cancellation that only this token can have caused.</summary>
    private static bool HasEnded(Handler handler, string token) =>
        handler.Kinds is [FailureKind.Cancellation]
        && handler.Try.Body.Descendants()
            .OfType<IArgumentOperation>()
            .Where(argument => Tokens.IsToken(argument.Parameter?.Type) && argument.ArgumentKind == ArgumentKind.Explicit && !Tokens.IsNone(argument.Value))
            .Select(argument => ClosingKnowledge.TokenOf(argument.Value))
            .Distinct()
            .ToArray() is [var only] && only == token;
}
