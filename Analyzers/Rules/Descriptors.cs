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

    public static readonly DiagnosticDescriptor ContextOutsideFactory = Create(
        RuleIds.ContextOutsideFactory,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Context created outside its validated factory",
        messageFormat: "'{0}' is created outside '{1}', so that nothing validates it",
        description: "The context has a factory that validates what it is made of. Created past it, it may come out incomplete, and fails far from here. Call the factory.");

    public static readonly DiagnosticDescriptor ContextMemberMissing = Create(
        RuleIds.ContextMemberMissing,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Required context member left unassigned",
        messageFormat: "'{0}' is created without {1}: nothing assigns it before the context is used",
        description: "A context says who is calling, in which thread, run and request. A member that is never assigned makes it incomplete, and it fails far from here. Assign the member, or call the factory.");

    public static readonly DiagnosticDescriptor ContextMemberAbsent = Create(
        RuleIds.ContextMemberAbsent,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Required context member may be null, empty or blank",
        messageFormat: "'{0}' {1}: {2}",
        description: "A required member of a context gets a value that may be absent. The context then fails where it is used first, with an error that does not name the cause. Refuse the value before the context is created.");

    public static readonly DiagnosticDescriptor InventedIdentity = Create(
        RuleIds.InventedIdentity,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Invented identity",
        messageFormat: "'{0}' makes up the '{1}' of '{2}': {3}",
        description: "A made-up value stands in for an identity that is missing. Everybody without an identity then shares one, and failed logins look like successful ones. Refuse instead.");

    public static readonly DiagnosticDescriptor UncheckedResult = Create(
        RuleIds.UncheckedResult,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Result's value used before its success was checked",
        messageFormat: "'{0}' is used before '{1}' was checked: the result vouches for it only on success",
        description: "The values of a result mean something only when it is a success. Check that before a context is made of them.");

    public static readonly DiagnosticDescriptor IgnoredOutcome = Create(
        RuleIds.IgnoredOutcome,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Outcome of validated creation ignored",
        messageFormat: "The answer of '{0}' is ignored: where it is false, '{1}' is no valid context",
        description: "The method answers whether it could create a valid context. Where the answer is not tested, a context that does not exist is used. Test the answer first.");

    public static readonly DiagnosticDescriptor OpenContextType = Create(
        RuleIds.OpenContextType,
        RuleCategories.Construction,
        DiagnosticSeverity.Info,
        title: "Context type can be created incomplete",
        messageFormat: "'{0}' can be created incomplete: {1}",
        description: "Anybody can create this context without the members that it needs, or change them afterwards. Make the constructor private or let it validate, make members init-only, and offer a factory.");

    public static readonly DiagnosticDescriptor EnvironmentSwitch = Create(
        RuleIds.EnvironmentSwitch,
        RuleCategories.Construction,
        DiagnosticSeverity.Info,
        title: "Validation depends on the environment",
        messageFormat: "The validation of '{0}' depends on the environment: '{1}'",
        description: "Strictness that is switched by the name of the environment proves nothing where it is off, and is sooner or later off in production. Validate in the same way everywhere.");

    public static readonly DiagnosticDescriptor FormattedNonText = Create(
        RuleIds.FormattedNonText,
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        title: "Identity formatted from something that is not text",
        messageFormat: "'{0}' is formatted as the name of its type: '{1}' has no text of its own",
        description: "A task, or an object without its own ToString, is formatted into an identity. The result is the name of the type, which passes every check. Await the task, or format the member that is meant.");

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
