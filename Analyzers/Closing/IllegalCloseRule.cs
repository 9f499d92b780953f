using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Netra.Analyzers.Rules;
using Netra.Analyzers.Values;
using Netra.Analyzers.Values.Paths;

namespace Netra.Analyzers.Closing;

/// <summary>NETRA3004: a code that may not be sent, or a reason that does not fit.</summary>
internal static class IllegalCloseRule
{
    private const int MaxReasonBytes = 123;
    private const int FirstHttpStatus = 200;
    private const int LastHttpStatus = 599;

    public static CloseFinding? Judge(CloseUse close) => (close.Site.HasDefaultCode ? null : OfCode(close)) ?? OfReason(close);

    private static CloseFinding? OfCode(CloseUse close)
    {
        foreach (IOperation source in close.Site.CodeSources(close.State))
        {
            int? code = CloseCodes.Of(source, close.Compilation);
            if (IsHttpStatus(source.Type) || code is >= FirstHttpStatus and <= LastHttpStatus)
            {
                return Finding(close, IllegalCloseCause.HttpStatus, code, SuggestionFor(code), $"'{source.Syntax}' is a status of HTTP and no close code: {Consequence(close, code ?? FirstHttpStatus)}");
            }

            if (code is { } number && !(number == 0 && close.Site.Method.Has(CloseTraits.ZeroIsNoCode)) && (!CloseCodes.IsLegal(number) || (number == CloseCodes.MandatoryExtension && IsOfAServer(close))))
            {
                return Finding(close, IllegalCloseCause.IllegalCode, number, SuggestionFor(number), $"{Describe(number)}: {Consequence(close, number)}");
            }
        }

        return null;
    }

    private static CloseFinding? OfReason(CloseUse close)
    {
        if (!close.Site.Method.Has(CloseTraits.SendsReasonAsGiven))
        {
            return null;
        }

        foreach (IOperation source in close.Site.ReasonSources(close.State))
        {
            if (LeastBytes(source, close.Compilation) is var bytes && bytes > MaxReasonBytes)
            {
                return Finding(close, IllegalCloseCause.ReasonTooLong, null, null, $"The close reason has {bytes} bytes of UTF-8 or more, and {MaxReasonBytes} is the most that a close can carry");
            }
        }

        return null;
    }

    /// <summary>The bytes that the text has at least: those of its constant parts.</summary>
    private static int LeastBytes(IOperation text, Compilation compilation) => text switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => Encoding.UTF8.GetByteCount(constant),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } both => LeastBytes(both.LeftOperand, compilation) + LeastBytes(both.RightOperand, compilation),
        IInterpolatedStringOperation interpolated => interpolated.Parts.Sum(part => LeastBytes(part, compilation)),
        IInterpolatedStringTextOperation part => LeastBytes(part.Text, compilation),
        IInterpolationOperation part => LeastBytes(part.Expression, compilation),
        IMemberReferenceOperation member when DeclaredConstants.Of(member, compilation) is string constant => Encoding.UTF8.GetByteCount(constant),
        _ => 0,
    };

    private static CloseFinding Finding(CloseUse close, IllegalCloseCause cause, int? code, int? suggestion, string message) =>
        CloseFinding.Of(Descriptors.IllegalClose, close.Site, handler: null, message) with { Cause = cause.ToString(), Code = code, SuggestedCode = suggestion };

    private static string Describe(int code) => code switch
    {
        CloseCodes.Empty => "1005 (Empty) means that a close had no code",
        1006 => "1006 means that there was no close",
        1015 => "1015 means that TLS failed",
        CloseCodes.MandatoryExtension => "1010 is for clients only",
        _ => $"{code} is no close code",
    };

    private static string Consequence(CloseUse close, int code) => code switch
    {
        >= 0 and <= 999 or 1006 or 1015 when close.Site.Method.Has(CloseTraits.AbortsOnFailure) => "the call throws",
        CloseCodes.MandatoryExtension => "a server may not send it",
        _ => "the peer sees a protocol error",
    };

    /// <summary>The code that was meant, as far as the number tells.</summary>
    public static int SuggestionFor(int? code) => code switch
    {
        400 or 401 or 403 or 404 or 405 or 406 or 409 or 410 or 422 or 440 => CloseCodes.PolicyViolation,
        408 or 429 or 503 => CloseCodes.TryAgainLater,
        413 => CloseCodes.MessageTooBig,
        415 => CloseCodes.InvalidMessageType,
        502 or 504 => 1014,
        CloseCodes.Empty => CloseCodes.Normal,
        1006 or 1015 or 500 => CloseCodes.InternalError,
        _ => CloseCodes.PolicyViolation,
    };

    private static bool IsHttpStatus(ITypeSymbol? type) => SymbolNames.Is(type, "System.Net", "HttpStatusCode");

    private static bool IsOfAServer(CloseUse close) =>
        close.Site.Instance is { } socket
        && PossibleSources.Of(socket, close.State).Any(source => source.DescendantsAndSelf().Any(part => part is IInvocationOperation { TargetMethod.Name: "AcceptWebSocketAsync" }));
}
