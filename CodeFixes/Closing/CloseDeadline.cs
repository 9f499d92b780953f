using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>The time that a close is given. Five seconds, as ASP.NET Core's own transports give it.</summary>
internal static class CloseDeadline
{
    /// <summary>The token bounds nothing, or has another owner, who may have cancelled it before the close begins.</summary>
    public static bool IsNeeded(ExpressionSyntax token, CloseSite site) =>
        site.Diagnostic.Id == RuleIds.CloseWithCancelledToken
        || token.Bare() switch
        {
            LiteralExpressionSyntax or DefaultExpressionSyntax => true,
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" or "RequestAborted" } => true,
            IdentifierNameSyntax name => site.Model.GetSymbolInfo(name).Symbol is IParameterSymbol or IFieldSymbol,
            _ => false,
        };

    /// <summary><c>new CancellationTokenSource(TimeSpan.FromSeconds(5))</c></summary>
    public static string Source(CloseSite site, DocumentEdits edits) =>
        $"new {edits.Import("System.Threading.CancellationTokenSource", site)}({edits.Import("System.TimeSpan", site)}.FromSeconds(5))";

    /// <summary>The source may only be disposed of where the close has ended by then.</summary>
    public static bool CanBeDisposed(CloseSite site) =>
        site.Statement is { } statement
        && (statement.IsAwaited || statement.IsBlocking || site.IsInAsyncFunction)
        && site.Call.Supports(LanguageVersion.CSharp8);
}
