using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

/// <summary>Each bound becomes a minimum: <c>span[..Math.Min(8, span.Length)]</c>.</summary>
internal static class BufferClamp
{
    public static ExpressionSyntax? Of(SliceSite site)
    {
        SliceBounds bounds = site.Bounds;
        ExpressionSyntax?[] clamped = bounds.Form switch
        {
            SliceForm.Prefix or SliceForm.Tail => [bounds.First],
            SliceForm.Last or SliceForm.AllButLast when bounds.IsRange => [bounds.First],
            SliceForm.Between when site.ConstantOf(bounds.First) <= site.ConstantOf(bounds.Second) => [bounds.First, bounds.Second],
            _ => [],
        };

        if (clamped.Length == 0 || !clamped.All(bound => site.ConstantOf(bound) >= 0) || !site.Buffer.CountIsInt || site.Conditional is not null)
        {
            return null;
        }

        string length = $"{site.Receiver.PathText()}.{site.Buffer.CountName}";
        string math = Code.TypeName("System.Math", site.Slice, site.Model);
        return site.Slice.ReplaceNodes(
            clamped.OfType<ExpressionSyntax>(),
            (bound, _) => Code.Expression($"{math}.Min({bound}, {length})", site.Slice));
    }
}
