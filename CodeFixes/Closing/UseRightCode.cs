using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>The code that says what happened, and that may be sent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseRightCode))]
public sealed class UseRightCode : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.KnownFailureClosed, RuleIds.FailureClosedAsNormal, RuleIds.IllegalClose);

    private protected override string Title => "Close with the code of the failure";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (ChangeFor(site) is not { } change)
        {
            return HttpStatus.Plan(site);
        }

        if (site.Handler is null || site.Statement is not { } statement || !SafeClose.IsMissing(site))
        {
            return edits =>
            {
                CauseLog.WriteWhereLost(site, edits);
                change.Make(edits);
            };
        }

        return edits =>
        {
            CauseLog.WriteWhereLost(site, edits);
            if (site.Arguments.IsOfFramework && RuntimeClose.Applies(site))
            {
                RuntimeClose.Safely(site, change.Text(edits), site.Arguments.Reason?.ToString(), edits);
            }
            else
            {
                change.Make(edits);
                SafeClose.Write(site, statement, edits);
            }
        };
    }

    private static CodeChange? ChangeFor(CloseSite site) => site.Diagnostic.Id switch
    {
        // A general handler knows no code of its own: it has to classify first.
        RuleIds.FailureClosedAsNormal when site.Handler is not { IsGeneral: true, Clause.Filter: null } =>
            CodeChange.Of(site, code => code == CloseCodes.Normal, _ => CaughtCode(site) ?? CloseCodes.InternalError),
        RuleIds.KnownFailureClosed =>
            CodeChange.Of(site, code => code == CloseCodes.InternalError, _ => NamedCode(site) ?? CaughtCode(site) ?? CloseCodes.PolicyViolation),
        RuleIds.IllegalClose =>
            CodeChange.Of(site, code => !CloseCodes.IsLegal(code) || code == CloseCodes.MandatoryExtension, code => LegalFor(site, code)),
        _ => null,
    };

    /// <summary>A general handler that closes with 1011 would be the next finding.</summary>
    private static int LegalFor(CloseSite site, int code) => IllegalCloseRule.SuggestionFor(code) switch
    {
        CloseCodes.InternalError when site.Handler is { IsGeneral: true } => CloseCodes.TryAgainLater,
        CloseCodes.InternalError => CaughtCode(site) ?? CloseCodes.InternalError,
        int legal => legal,
    };

    /// <summary>The code that the rule names.</summary>
    private static int? NamedCode(CloseSite site) =>
        site.Diagnostic.Properties.TryGetValue(CloseProperties.SuggestedCode, out string? text) && int.TryParse(text, out int code) ? code : null;

    private static int? CaughtCode(CloseSite site) =>
        site.Handler is not { } handler ? null
        : CodeOf(handler.CaughtType)
            ?? handler.Clause.Filter?.DescendantNodes().OfType<TypeSyntax>()
                .Select(type => CodeOf(site.Model.GetTypeInfo(type).Type))
                .FirstOrDefault(code => code is not null);

    private static int? CodeOf(ITypeSymbol? exception) => FailureKinds.CodeOf(FailureKinds.Of(exception));
}
