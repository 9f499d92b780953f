using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3002: a failure that is understood is closed with 1011, though it has a code of its own.</summary>
internal static class KnownFailureRule
{
    /// <summary>Where the server's own data comes from: that it cannot be read is not the client's fault.</summary>
    private static readonly ImmutableArray<string> OwnData = ImmutableArray.Create(
        "System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.Environment", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Options",
        "System.Data", "Microsoft.Data", "Microsoft.EntityFrameworkCore", "System.Net.Http", "StackExchange.Redis", "MongoDB", "Dapper", "Npgsql", "System.Configuration", "System.Resources");

    public static CloseFinding? Judge(CloseUse close)
    {
        foreach (Handler handler in close.HandlersThatCloseWith(CloseCodes.InternalError))
        {
            if (handler.Kinds.All(kind => FailureKinds.CodeOf(kind) is not null) && !handler.Classifies() && IsTheClients(handler, close))
            {
                FailureKind kind = handler.Kinds[0];
                return Finding(close, handler.Clause, kind.ToString(), FailureKinds.CodeOf(kind)!.Value, $"'{string.Join("', '", handler.Types.Select(type => type.Name))}'");
            }
        }

        return close.Handler is null && close.ClosesWith(close.State, CloseCodes.InternalError) ? OfRefusal(close) : null;
    }

    /// <summary>The condition may stand around the close, or around the arm that has the code.</summary>
    private static CloseFinding? OfRefusal(CloseUse close)
    {
        var refusals = new Refusals(close.Options);
        IEnumerable<IOperation> places = close.Site.CodeSources(close.State)
            .Where(source => CloseCodes.Of(source, close.Compilation) == CloseCodes.InternalError)
            .Append(close.Site.Operation);
        foreach (IOperation place in places)
        {
            if (refusals.Around(place, close.State) is var (cause, code, condition))
            {
                return Finding(close, handler: null, cause, code, Subject(cause, condition));
            }
        }

        return null;
    }

    private static CloseFinding Finding(CloseUse close, ICatchClauseOperation? handler, string cause, int code, string subject)
    {
        var finding = CloseFinding.Of(Descriptors.KnownFailureClosed, close.Site, handler, subject, Describe(cause, code));
        return finding with { Cause = cause, Code = CloseCodes.InternalError, SuggestedCode = code };
    }

    private static string Subject(string cause, IOperation condition) => cause switch
    {
        Refusals.Refused => $"Refused authentication ('{condition.Syntax}')",
        Refusals.TooBig => $"A message over the limit ('{condition.Syntax}')",
        _ => $"A message of the wrong type ('{condition.Syntax}')",
    };

    private static string Describe(string cause, int code) => code switch
    {
        CloseCodes.GoingAway when cause == nameof(FailureKind.Disconnect) => "none, for the peer has gone: abort",
        CloseCodes.GoingAway => "1001 (going away), or none",
        CloseCodes.InvalidMessageType => "1003 (unsupported data)",
        CloseCodes.InvalidPayload => "1007 (invalid payload)",
        CloseCodes.PolicyViolation => "1008 (policy violation)",
        CloseCodes.MessageTooBig => "1009 (message too big)",
        _ => "1013 (try again later)",
    };

    private static bool IsTheClients(Handler handler, CloseUse close) =>
        handler.Kinds.All(kind => kind switch
        {
            FailureKind.Payload or FailureKind.Refusal => !ReadsOwnData(handler.Try.Body),
            FailureKind.Disconnect => handler.Types.All(type => type.Name == "WebSocketException") && IsOnlyAboutThis(handler.Try.Body, close.Site.Socket),
            _ => true,
        });

    private static bool ReadsOwnData(IOperation body) => body.Descendants().Any(operation => operation switch
    {
        IInvocationOperation call => IsOwn(call.TargetMethod.ContainingType),
        IObjectCreationOperation creation => IsOwn(creation.Type),
        IPropertyReferenceOperation property => IsOwn(property.Property.ContainingType),
        _ => false,
    });

    private static bool IsOwn(ITypeSymbol? type)
    {
        string name = type?.ToDisplayString() ?? "";
        return OwnData.Any(source => name == source || name.StartsWith(source + ".", StringComparison.Ordinal));
    }

    /// <summary>Whether the socket that is closed is the only one that may have failed.</summary>
    private static bool IsOnlyAboutThis(IOperation body, string? socket)
    {
        string[] sockets = [.. body.Descendants()
            .Where(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation && operation.Type is INamedTypeSymbol type && CloseApis.IsSocket(type))
            .Select(Values.Paths.Places.Of)
            .OfType<string>()
            .Distinct()];
        return socket is null ? sockets.Length <= 1 : sockets is [var only] && only == socket;
    }
}
