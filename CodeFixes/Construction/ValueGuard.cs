using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Construction;

/// <summary>Refuses a value that is missing, before anything is created with it.</summary>
internal static class ValueGuard
{
    /// <param name="site">The creation.</param>
    /// <param name="value">What may be missing.</param>
    /// <param name="replaced">What stands in the source now: the value, or the value with something made up instead of it.</param>
    public static Action<DocumentEdits>? Plan(ConstructionSite site, ExpressionSyntax value, ExpressionSyntax replaced) =>
        Plan(site, new MissingValue(site, value), replaced.Outermost(), kept: null);

    /// <summary>The first characters of what must be there: <c>id?[..8]</c>.</summary>
    public static Action<DocumentEdits>? PlanForPrefix(ConstructionSite site, ConditionalAccessExpressionSyntax slice, int length)
    {
        var missing = new MissingValue(site, slice.Expression) { MinLength = length };
        return missing.IsPath
            ? Plan(site, missing, slice.Outermost(), Code.Expression($"{missing.Text}{slice.WhenNotNull}", slice))
            : null;
    }

    /// <summary><c>a ?? b ?? "made up"</c>: what is left of it, <c>a ?? b</c>, may be missing.</summary>
    public static Action<DocumentEdits>? PlanWithoutLast(ConstructionSite site, BinaryExpressionSyntax last)
    {
        ExpressionSyntax whole = last;
        while (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == whole)
        {
            whole = coalesce;
        }

        return whole == last
            ? Plan(site, last.Left, last)
            : Plan(
                site,
                new MissingValue(site, last.Left) { Written = whole.ReplaceNode(last, last.Left.WithoutTrailingTrivia()).ToString() },
                whole.Outermost(),
                kept: null);
    }

    private static Action<DocumentEdits>? Plan(ConstructionSite site, MissingValue missing, ExpressionSyntax replaced, ExpressionSyntax? kept)
    {
        StatementSyntax? statement = missing.IsOptionalGuid ? null : EvaluationOrder.StatementBegunBy(replaced, site.Model);
        LanguageVersion needed = statement is not null ? LanguageVersion.CSharp6 : missing.IsPath ? LanguageVersion.CSharp7 : LanguageVersion.CSharp8;
        if (missing.CannotBeAsked || !replaced.Supports(needed))
        {
            return null;
        }

        if (missing.IsPath)
        {
            return statement is null
                ? edits => edits.Replace(replaced, _ => InPlace(replaced, missing, kept ?? missing.Value))
                : edits => CheckBefore(edits, statement, missing, replaced, kept ?? missing.Value);
        }

        if (statement is not null)
        {
            return edits => ReadBefore(edits, statement, missing, replaced, edits.FreshName(replaced, NameFor(site)));
        }

        return replaced.FirstAncestorOrSelf<QueryExpressionSyntax>() is null
            ? edits => edits.Replace(replaced, _ => InPlace(replaced, missing, edits.FreshName(replaced, NameFor(site))))
            : null;
    }

    private static void CheckBefore(DocumentEdits edits, StatementSyntax begun, MissingValue missing, ExpressionSyntax replaced, ExpressionSyntax kept)
    {
        edits.CheckBefore(begun, missing.Text, 0, _ => [ThrowIf.Statement(missing.IsMissing(missing.Text), missing.Exception, begun)]);
        Put(edits, replaced, kept);
    }

    /// <summary><c>string.IsNullOrWhiteSpace(id) ? throw … : id</c></summary>
    private static ExpressionSyntax InPlace(ExpressionSyntax replaced, MissingValue missing, ExpressionSyntax kept) =>
        Code.InPlaceOf(replaced, Code.Conditional(
            Code.Expression(missing.IsMissing(missing.Text), replaced),
            ThrowIf.Expression(missing.Exception, replaced),
            kept));

    /// <summary><c>Find() is { } id &amp;&amp; !string.IsNullOrWhiteSpace(id) ? id : throw …</c></summary>
    private static ExpressionSyntax InPlace(ExpressionSyntax replaced, MissingValue missing, string name) =>
        Code.InPlaceOf(replaced, Code.Conditional(
            Code.Expression($"{Operand(missing)} is {{ }} {name} && {missing.IsThere(name)}", replaced),
            Code.Expression(name, replaced),
            ThrowIf.Expression(missing.Exception, replaced)));

    private static string NameFor(ConstructionSite site) => char.ToLowerInvariant(site.Member[0]) + site.Member.Substring(1);

    private static void ReadBefore(DocumentEdits edits, StatementSyntax begun, MissingValue missing, ExpressionSyntax replaced, string name)
    {
        edits.CheckBefore(begun, name, 0, _ =>
        [
            Code.Statement($"{missing.LocalType} {name} = {missing.Text};", begun),
            ThrowIf.Statement(missing.IsMissing(name), missing.Exception, begun),
        ]);
        Put(edits, replaced, Code.Expression(name, replaced));
    }

    private static void Put(DocumentEdits edits, ExpressionSyntax replaced, ExpressionSyntax kept)
    {
        if (kept != replaced)
        {
            edits.Replace(replaced, current => kept.WithTriviaFrom(replaced));
        }
    }

    private static string Operand(MissingValue missing)
    {
        string text = missing.Text;
        bool binds = missing.Written is null
            && missing.Value is InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
                or ConditionalAccessExpressionSyntax or IdentifierNameSyntax or AwaitExpressionSyntax;
        string operand = binds ? text : $"({text})";
        return missing.BecomesText ? $"({missing.LocalType}){operand}" : operand;
    }
}
