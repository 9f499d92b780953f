using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>The truncation that real code writes: <c>s.Length &lt;= 8 ? s : s[..8]</c>.</summary>
internal static class TextClamp
{
    public static ExpressionSyntax? Of(SliceSite site)
    {
        SliceBounds bounds = site.Bounds;
        if (!AreNaturalNumbers(bounds, site))
        {
            return null;
        }

        string receiver = site.Path;
        if (site.Conditional is not null)
        {
            return OfConditional(site, bounds, receiver);
        }

        string? shortEnough = bounds.Form is SliceForm.Inner ? $"{site.NeededLength}" : Operand(bounds.First!);
        (string? whenShort, ExpressionSyntax otherwise) = bounds.Form switch
        {
            SliceForm.Prefix or SliceForm.Last => (receiver, site.Slice),
            SliceForm.Tail or SliceForm.AllButLast or SliceForm.Inner => ("string.Empty", site.Slice),
            SliceForm.Between => ("string.Empty", WithMinimum(site, bounds.Second!, $"{receiver}.Length")),
            SliceForm.Part => ("string.Empty", WithMinimum(site, bounds.Second!, $"{receiver}.Length - {Operand(bounds.First!)}")),
            _ => (null, site.Slice),
        };

        return whenShort is null
            ? null
            : Code.Conditional(
                Code.Expression($"{receiver}.Length <= {shortEnough}", site.Slice),
                Code.Expression(whenShort, site.Slice),
                otherwise);
    }

    /// <summary>
    /// <c>s?[..8]</c> is null for null, as before: <c>s is { Length: > 8 } ? s[..8] : s</c>. So is <c>a?.Id[..8]</c>:
    /// <c>a is { Id: { Length: > 8 } } ? a.Id[..8] : a?.Id</c>.
    /// </summary>
    private static ExpressionSyntax? OfConditional(SliceSite site, SliceBounds bounds, string receiver)
    {
        if (site.Conditional!.WhenNotNull != site.Slice || bounds.Form is not (SliceForm.Prefix or SliceForm.Last))
        {
            return null;
        }

        string isLonger = $"{{ Length: > {Operand(bounds.First!)} }}";
        string owner = site.Conditional.Expression.PathText();
        (string condition, string whole) = site.Slice.Supports(LanguageVersion.CSharp9) switch
        {
            _ when site.Owner is not null => ($"{owner} is {{ {site.Member}: {isLonger} }}", $"{owner}?{site.Receiver}"),
            true => ($"{receiver} is {isLonger}", receiver),
            false => ($"{receiver} != null && {receiver}.Length > {Operand(bounds.First!)}", receiver),
        };
        return Code.Conditional(
            Code.Expression(condition, site.Slice),
            Code.Expression($"{owner}{site.Slice}", site.Slice),
            Code.Expression(whole, site.Slice));
    }

    private static string Operand(ExpressionSyntax bound) =>
        bound is LiteralExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? bound.ToString()
            : $"({bound})";

    private static ExpressionSyntax WithMinimum(SliceSite site, ExpressionSyntax bound, string limit) =>
        site.Slice.ReplaceNode(bound, Code.Expression($"{Code.TypeName("System.Math", site.Slice, site.Model)}.Min({bound}, {limit})", site.Slice));

    /// <summary>In order, so that <c>s[4..2]</c>, which no clamp can save, is not touched.</summary>
    private static bool AreNaturalNumbers(SliceBounds bounds, SliceSite site)
    {
        int? first = site.ConstantOf(bounds.First);
        int? second = site.ConstantOf(bounds.Second);
        return first >= 0 && (bounds.Second is null || second >= (bounds.Form == SliceForm.Between ? first : 0));
    }
}
