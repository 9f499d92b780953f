using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3006: the failure that is handled has ended the socket; so has Abort.</summary>
internal static class EndedSocketRule
{
    public static CloseFinding? Judge(CloseUse close)
    {
        if (!close.Site.Method.Has(CloseTraits.AbortsOnFailure) || close.Site.Socket is not { } socket)
        {
            return null;
        }

        if (close.State.Holds(new PathFact(ClosingKnowledge.Ended, socket)))
        {
            return CloseFinding.Of(Descriptors.CloseOfEndedSocket, close.Site, close.Site.Handler, socket, "it has been aborted or disposed of before");
        }

        return close.Handler is { } handler && handler.Types.All(type => Ends(type, handler.Try, socket)) && !IsAssigned(handler, socket)
            ? CloseFinding.Of(Descriptors.CloseOfEndedSocket, close.Site, handler.Clause, socket, $"'{handler.Types[0].Name}' from its own send or receive has aborted it")
            : null;
    }

    /// <summary>Whether an exception of this type that comes out of the <c>try</c> means that the socket has ended.</summary>
    private static bool Ends(ITypeSymbol type, ITryOperation @try, string socket) => FailureKinds.Of(type) switch
    {
        FailureKind.Cancellation => Transfers(@try, socket).Any(call => CanBeCancelled(call)),
        FailureKind.Disconnect => type.Name == "WebSocketException" && Transfers(@try, socket).Any(),
        _ => false,
    };

    private static IEnumerable<IInvocationOperation> Transfers(ITryOperation @try, string socket) =>
        from call in @try.Body.Descendants().OfType<IInvocationOperation>()
        where call.TargetMethod.Name is "ReceiveAsync" or "SendAsync" && Places.Of(call.Instance) == socket && IsDirectlyIn(call, @try)
        select call;

    private static bool IsDirectlyIn(IOperation call, ITryOperation @try) =>
        !call.Ancestors()
            .TakeWhile(ancestor => !ReferenceEquals(ancestor, @try))
            .Any(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation or ITryOperation { Catches.IsEmpty: false });

    private static bool CanBeCancelled(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == nameof(CancellationToken)) is { } token && !Tokens.IsNone(token.Value);

    private static bool IsAssigned(Handler handler, string socket) =>
        handler.Clause.Handler.Descendants().OfType<IAssignmentOperation>().Any(assignment => Places.Of(assignment.Target) == socket);
}
