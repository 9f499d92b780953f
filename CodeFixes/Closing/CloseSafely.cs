using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>A close in a handler that cannot throw, and a cause that is not lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseSafely))]
public sealed class CloseSafely : CloseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FailureHiddenByClose);

    private protected override string Title => "Log the cause and close safely";

    private protected override Action<DocumentEdits>? Plan(CloseSite site)
    {
        bool losesCause = site.Handler is { KeepsCause: false };
        bool canThrow = SafeClose.IsMissing(site);
        if (!losesCause && (!canThrow || site.Statement is null))
        {
            return null;
        }

        return edits =>
        {
            CauseLog.WriteWhereLost(site, edits);
            if (!canThrow || site.Statement is not { } statement)
            {
                return;
            }

            if (site.Arguments is { IsOfFramework: true, Code: { } code } && RuntimeClose.Applies(site))
            {
                RuntimeClose.Safely(site, code.ToString(), site.Arguments.Reason?.ToString(), edits);
            }
            else
            {
                SafeClose.Write(site, statement, edits);
            }
        };
    }
}
