using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Tells cancellation and disconnect apart from faults before a catch-all answers them all alike.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassifyFailure))]
public sealed class ClassifyFailure : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.CatchAllClose, RuleIds.FailureClosedAsNormal);

    private protected override string Title => "Classify the failure before closing";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (site.Diagnostic.Id == RuleIds.CatchAllClose && LaterClose.DecidingHandler(site) is { } deciding)
        {
            return edits =>
            {
                CauseLog.WriteWhereLost(site, deciding, edits);
                EarlierCatches.Insert(site, deciding, edits, exit: "return;\n");
            };
        }

        if (site is not { Handler: { IsGeneral: true } handler, Statement: { } statement })
        {
            return null;
        }

        if (RuntimeClose.Applies(site))
        {
            return edits => RuntimeClose.ForFailure(site, handler, edits);
        }

        CodeChange? faultCode = site.Diagnostic.Id == RuleIds.FailureClosedAsNormal
            ? CodeChange.Of(site, code => code == CloseCodes.Normal, _ => CloseCodes.InternalError)
            : CodeChange.None;
        if (faultCode is null)
        {
            return null;
        }

        return edits =>
        {
            CauseLog.WriteWhereLost(site, edits);
            faultCode.Make(edits);
            if (EarlierCatches.Suit(site, handler))
            {
                EarlierCatches.Insert(site, handler, edits);
                SafeClose.Write(site, statement, edits);
            }
            else
            {
                string cause = handler.NameOfCause(edits);
                SafeClose.Write(site, statement, edits, close => AskFirst(site, cause, close, edits));
            }
        };
    }

    private static string AskFirst(CloseSite site, string cause, string close, DocumentEdits edits)
    {
        string cancelled = edits.Import("System.OperationCanceledException", site);
        string disconnected = edits.Import("System.Net.WebSockets.WebSocketException", site);
        bool patterns = site.Call.Supports(LanguageVersion.CSharp9);
        string gone = patterns ? $"{cause} is {cancelled} or {disconnected}" : $"{cause} is {cancelled} || {cause} is {disconnected}";
        string failed = patterns ? $"{cause} is not ({cancelled} or {disconnected})" : $"!({gone})";
        return site.Socket is { } socket
            ? $"if ({gone})\n{{\n{socket.Abort}\n}}\nelse\n{{\n{close}\n}}"
            : $"if ({failed})\n{{\n{close}\n}}";
    }
}
