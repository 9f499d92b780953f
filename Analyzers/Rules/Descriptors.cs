using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Rules;

/// <summary>Every descriptor of the package, in the order of the ids.</summary>
/// <remarks>
/// A severity is a claim: Warning only where precision on real code was measured
/// (<c>docs/measurements.md</c>) and is near certain.
/// </remarks>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidOption = Create(
        RuleIds.InvalidOption,
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        title: "Option value cannot be understood",
        messageFormat: "The value '{1}' of option '{0}' cannot be understood and is ignored: {2}",
        description: "An analyzer option in an .editorconfig or .globalconfig file has a value that the analyzers cannot read. The option is ignored until the value is corrected.");

    public static readonly DiagnosticDescriptor SliceOfNullable = Create(
        RuleIds.SliceOfNullable,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice of a value that may be null",
        messageFormat: "'{0}' may be null{1}: {2}",
        description: "The value that is sliced may be null, and a slice of null throws. Check the value before the slice, or use a total prefix.");

    public static readonly DiagnosticDescriptor SliceOutOfRange = Create(
        RuleIds.SliceOutOfRange,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice may run past the end",
        messageFormat: "Slice of '{0}' may run past the end: {1}",
        description: "The slice needs more elements than the value is known to have, and throws an ArgumentOutOfRangeException when it is shorter. Check the length before the slice, or clamp the bound.");

    public static readonly DiagnosticDescriptor SliceBoundFromSearch = Create(
        RuleIds.SliceBoundFromSearch,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        title: "Slice bound comes from a search that may have found nothing",
        messageFormat: "Slice of '{0}' uses the result of '{1}', which is -1 when nothing is found; test it first",
        description: "A search returns -1 when it finds nothing. Used as the bound of a slice, -1 throws an ArgumentOutOfRangeException. Test the index before the slice.");

    public static readonly DiagnosticDescriptor SliceOfUnboundedParameter = Create(
        RuleIds.SliceOfUnboundedParameter,
        RuleCategories.Slicing,
        DiagnosticSeverity.Info,
        title: "Constant-bound slice that nothing bounds",
        messageFormat: "Slice of '{0}' may run past the end: {1}",
        description: "The slice has a constant bound, and nothing in this method bounds the length of the parameter or buffer. Check the length before the slice, or clamp the bound.");

    public static readonly DiagnosticDescriptor SliceNotProven = Create(
        RuleIds.SliceNotProven,
        RuleCategories.Slicing,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        title: "Slice that cannot be proven in range",
        messageFormat: "Slice of '{0}' cannot be proven in range: {1}",
        description: "The strict mode: every slice must be provably in range. Off by default, because variable bounds and object state are often right for reasons that the analysis cannot see.");

    public static readonly DiagnosticDescriptor CatchAllClose = Create(
        RuleIds.CatchAllClose,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Catch-all closes with 1011",
        messageFormat: "'{0}' answers whatever {1} throws with 1011: {2}",
        description: "A handler of every exception closes the connection as an internal error. Cancellation, a client that has gone and the client's own mistakes all look alike, and the cause is lost. Catch cancellation and disconnect first, or classify the exception.");

    public static readonly DiagnosticDescriptor KnownFailureClosed = Create(
        RuleIds.KnownFailureClosed,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Failure has a close code of its own",
        messageFormat: "{0} is closed with 1011, an internal error; its code is {1}",
        description: "Clients decide by the code whether to connect again. A failure that is understood has a code that says so; 1011 is for what nobody has classified.");

    public static readonly DiagnosticDescriptor FailureClosedAsNormal = Create(
        RuleIds.FailureClosedAsNormal,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Failure closed as normal",
        messageFormat: "'{0}' closes with 1000, as if nothing had failed",
        description: "1000 tells the client that the connection has served its purpose. A client that is told so does not connect again, and the failure is seen nowhere.");

    public static readonly DiagnosticDescriptor IllegalClose = Create(
        RuleIds.IllegalClose,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Close call that always throws or breaks the protocol",
        messageFormat: "{0}",
        description: "The code or reason of this close is not allowed: the call throws, or the peer sees a protocol error instead of the code.");

    public static readonly DiagnosticDescriptor ExceptionTextInReason = Create(
        RuleIds.ExceptionTextInReason,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Exception text sent to the peer as close reason",
        messageFormat: "The close reason tells the peer what '{0}' says: it may hold secrets, and over 123 bytes the close throws",
        description: "The text of an exception is written for the log. As a close reason it leaks internals, and when it is longer than 123 bytes of UTF-8 the close itself fails. Send a fixed text, and log the exception.");

    public static readonly DiagnosticDescriptor CloseOfEndedSocket = Create(
        RuleIds.CloseOfEndedSocket,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Close on a socket that this failure has already ended",
        messageFormat: "'{0}' is no longer open here: {1}; the close throws or, behind a test of the state, never runs",
        description: "A cancelled or failed receive aborts the socket, and an aborted socket cannot be closed. Call Abort or Dispose instead.");

    public static readonly DiagnosticDescriptor CloseWithCancelledToken = Create(
        RuleIds.CloseWithCancelledToken,
        RuleCategories.Closing,
        DiagnosticSeverity.Warning,
        title: "Close with a token that is already cancelled",
        messageFormat: "'{0}' is already cancelled here: nothing is sent, and the socket stays open",
        description: "A close with a cancelled token throws before it sends anything. Give the close a deadline of its own.");

    public static readonly DiagnosticDescriptor CloseWithoutDeadline = Create(
        RuleIds.CloseWithoutDeadline,
        RuleCategories.Closing,
        DiagnosticSeverity.Info,
        title: "Close may wait for ever",
        messageFormat: "'{0}' waits for the peer's answer without a deadline: a silent peer keeps it waiting for ever",
        description: "CloseAsync waits until the peer answers. A peer that has vanished never does. Give the close a deadline, and abort when it passes.");

    public static readonly DiagnosticDescriptor FailureHiddenByClose = Create(
        RuleIds.FailureHiddenByClose,
        RuleCategories.Closing,
        DiagnosticSeverity.Info,
        title: "Close inside a handler hides the failure",
        messageFormat: "{0}",
        description: "A close that throws inside a handler replaces the failure that was being handled; and a failure that is closed but neither logged, rethrown nor passed on is seen by nobody.");

    private const string HelpLinkFormat = "https://github.com/netra-systems/netra-analyzers/blob/v{0}/docs/rules/{1}.md";

    private static DiagnosticDescriptor Create(
        string id,
        string category,
        DiagnosticSeverity severity,
        string title,
        string messageFormat,
        string description,
        bool isEnabledByDefault = true) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault, description, HelpLink(id));

    /// <summary>The page of the rule as it was when this version of the package was released.</summary>
    private static string HelpLink(string id)
    {
        Version version = typeof(Descriptors).Assembly.GetName().Version;
        return string.Format(CultureInfo.InvariantCulture, HelpLinkFormat, version.ToString(3), id);
    }
}
