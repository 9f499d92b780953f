using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Closing;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A fixed reason for the peer; the exception goes to the log.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HideException))]
public sealed class HideException : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ExceptionTextInReason);

    private protected override string Title => "Send a fixed reason and log the exception";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        if (site.Arguments.Reason is not { } reason)
        {
            return null;
        }

        ExpressionSyntax[] places = [.. Places(reason, site)];
        if (places.Length == 0)
        {
            return null;
        }

        string text = Code.Quoted(FixedReason(site));
        return edits =>
        {
            foreach (ExpressionSyntax place in places)
            {
                edits.Replace(place, _ => Code.Expression(text, place).WithTriviaFrom(place));
                if (FailureHandler.Around(place, site.Model) is { } handler)
                {
                    CauseLog.WriteWhereLost(site, handler, edits);
                }
            }

            if (site is not { Handler: not null, Statement: { } statement })
            {
                return;
            }

            if (site.Arguments is { IsOfFramework: true, Code: { } code } && RuntimeClose.Applies(site))
            {
                RuntimeClose.Safely(site, code.ToString(), text, edits);
            }
            else
            {
                SafeClose.Write(site, statement, edits);
            }
        };
    }

    /// <summary>The reason itself; or, where the close comes after the handler, what the handler writes into its local.</summary>
    private static IEnumerable<ExpressionSyntax> Places(ExpressionSyntax reason, CloseSite site)
    {
        if (site.Handler is not null)
        {
            return [reason];
        }

        return reason is IdentifierNameSyntax name && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            ? member.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.Left is IdentifierNameSyntax left
                    && left.Identifier.ValueText == name.Identifier.ValueText
                    && FailureHandler.Around(assignment, site.Model) is { Variable: { } cause }
                    && assignment.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(part => part.Identifier.ValueText == cause.Name))
                .Select(assignment => assignment.Right)
            : [];
    }

    private static string FixedReason(CloseSite site) =>
        site.Arguments.Code is { } code && site.Model.GetConstantValue(code) is { HasValue: true, Value: var value }
            ? CodeText.Number(value) switch
            {
                CloseCodes.InvalidPayload => "Invalid payload",
                CloseCodes.PolicyViolation => "Policy violation",
                CloseCodes.MessageTooBig => "Message too big",
                CloseCodes.InvalidMessageType => "Unsupported data",
                CloseCodes.TryAgainLater => "Try again later",
                CloseCodes.GoingAway => "Going away",
                _ => "Internal error",
            }
            : "Internal error";
}
