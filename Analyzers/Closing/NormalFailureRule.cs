using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3003: a failure is closed with 1000, as if all had gone well.</summary>
internal static class NormalFailureRule
{
    public static CloseFinding? Judge(CloseUse close)
    {
        // A client owes its server no account of what failed, and a method that an object cleans up with is not chosen for its code.
        if (close.Site.Method.Has(CloseTraits.IsClient) || IsCleanUp(close.Site) || IsAfterThePeersClose(close.Site.Operation))
        {
            return null;
        }

        foreach (Handler handler in close.HandlersThatCloseWith(CloseCodes.Normal))
        {
            if (!handler.IsForTheEnd && !handler.Classifies() && !(handler.Clause.Filter is { } filter && SaysThatThePeerCloses(filter)))
            {
                var finding = CloseFinding.Of(Descriptors.FailureClosedAsNormal, close.Site, handler.Clause, handler.Heading);
                return finding with { Code = CloseCodes.Normal, SuggestedCode = FailureKinds.CodeOf(handler.Kinds[0]) };
            }
        }

        return null;
    }

    private static bool IsCleanUp(CloseSite site) =>
        site.Method.FixedCode is not null && site.Target is { Parameters: [], MethodKind: MethodKind.Ordinary };

    private static bool IsAfterThePeersClose(IOperation close)
    {
        IOperation inner = close;
        foreach (IOperation outer in close.Ancestors())
        {
            if (outer is IConditionalOperation choice && !ReferenceEquals(choice.Condition, inner) && SaysThatThePeerCloses(choice.Condition))
            {
                return true;
            }

            inner = outer;
        }

        return false;
    }

    private static bool SaysThatThePeerCloses(IOperation condition) => condition.Descendants().Any(part =>
        part is IMemberReferenceOperation { Member: { Name: "CloseReceived" or "CloseStatus" } }
        || part is IFieldReferenceOperation { Field: { Name: "Close", ContainingType.Name: "WebSocketMessageType" } });
}
