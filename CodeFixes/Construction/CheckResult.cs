using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Rules;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Asks a result for its success before its values are used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CheckResult))]
public sealed class CheckResult : ConstructionFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UncheckedResult);

    private protected override string Title => "Check the result first";

    private protected override Action<DocumentEdits>? Plan(ConstructionSite site)
    {
        if (site is not { Expression: { } value, Blamed: { } blamed, IsTranslated: false }
            || site.Property(ContextProperties.SuccessMember) is not { } success
            || Results.Of(blamed, success, site.Model) is not { } result)
        {
            return null;
        }

        Action<DocumentEdits>? creation = site.NeedsFactory ? FactoryCall.Of(site)?.Plan() : _ => { };
        Action<DocumentEdits>? check = PlanCheck(site, value, result, success);
        return creation is null || check is null ? null : creation + check;
    }

    private static Action<DocumentEdits>? PlanCheck(ConstructionSite site, ExpressionSyntax value, ExpressionSyntax result, string success)
    {
        bool isPath = result.IsAccessPath(site.Model);
        if (EvaluationOrder.StatementBegunBy(result, site.Model) is { } begun)
        {
            return isPath
                ? edits => edits.CheckBefore(begun, $"{result.PathText()}.{success}", 0, _ => [Check(site, begun, result.PathText(), success, value)])
                : edits => ReadBefore(edits, begun, site, result, success);
        }

        if (!value.Contains(result) || !result.Supports(LanguageVersion.CSharp8))
        {
            return null;
        }

        return isPath
            ? edits => edits.Replace(value, current => Code.InPlaceOf(value, Code.Conditional(
                Code.Expression($"{result.PathText()}.{success}{AndIsThere(site, value)}", value),
                value.Bare(),
                ThrowIf.Expression(Exception(site, value, result.PathText()), value))))
            : edits => edits.Replace(value, _ => InPlace(site, value, result, success, edits.FreshName(value, "result")));
    }

    /// <summary><c>await LoginAsync() is { Success: true } result ? result.UserId : throw …</c></summary>
    private static ExpressionSyntax InPlace(ConstructionSite site, ExpressionSyntax value, ExpressionSyntax result, string success, string name) =>
        Code.InPlaceOf(value, Code.Conditional(
            Code.Expression($"{result.WithoutTrivia()} is {{ {success}: true }} {name}", value),
            value.ReplaceNode(result.Outermost(), Code.Expression(name, value)).Bare(),
            ThrowIf.Expression(Exception(site, value, name), value)));

    /// <summary>A result that is not kept in a variable is read into one.</summary>
    private static void ReadBefore(DocumentEdits edits, StatementSyntax begun, ConstructionSite site, ExpressionSyntax result, string success)
    {
        string name = edits.FreshName(result, "result");
        edits.CheckBefore(begun, name, 0, _ =>
        [
            Code.Statement($"var {name} = {result.WithoutTrivia()};", begun),
            Check(site, begun, name, success, value: null),
        ]);
        SyntaxNode replaced = result.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : result;
        edits.Replace((ExpressionSyntax)replaced, current => Code.Expression(name, result).WithTriviaFrom(current));
    }

    private static StatementSyntax Check(ConstructionSite site, SyntaxNode place, string result, string success, ExpressionSyntax? value) =>
        ThrowIf.Statement($"!{result}.{success}{OrIsMissing(site, value)}", Exception(site, place, result), place);

    /// <summary>A value that may be missing in a success too would be the next finding.</summary>
    private static string OrIsMissing(ConstructionSite site, ExpressionSyntax? value) =>
        value is not null && MayBeMissing(site, value) ? $" || string.IsNullOrWhiteSpace({value.PathText()})" : string.Empty;

    private static string AndIsThere(ConstructionSite site, ExpressionSyntax value) =>
        MayBeMissing(site, value) ? $" && !string.IsNullOrWhiteSpace({value.PathText()})" : string.Empty;

    private static bool MayBeMissing(ConstructionSite site, ExpressionSyntax value) =>
        value.IsAccessPath(site.Model)
        && site.Model.GetTypeInfo(value.Bare()) is { Type.SpecialType: SpecialType.System_String, Nullability.FlowState: NullableFlowState.MaybeNull };

    private static string Exception(ConstructionSite site, SyntaxNode place, string result)
    {
        string type = Code.TypeName("System.InvalidOperationException", place, site.Model);
        return $"new {type}({Code.Quoted($"'{result}' is no success; without one there is no {site.ContextType?.Name ?? "context"}.")})";
    }
}
