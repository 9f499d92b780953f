using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Netra.Analyzers.CodeFixes.Slicing;

internal enum SliceForm
{
    /// <summary>A form that fixes do not take apart.</summary>
    Other,

    /// <summary><c>[..n]</c>, <c>Substring(0, n)</c></summary>
    Prefix,

    /// <summary><c>[n..]</c>, <c>Substring(n)</c></summary>
    Tail,

    /// <summary><c>[^n..]</c>, <c>Substring(s.Length - n)</c></summary>
    Last,

    /// <summary><c>[..^n]</c>, <c>Substring(0, s.Length - n)</c></summary>
    AllButLast,

    /// <summary><c>[n..m]</c></summary>
    Between,

    /// <summary><c>Substring(n, m)</c></summary>
    Part,

    /// <summary><c>[n..^m]</c></summary>
    Inner,
}

/// <summary>The form of a slice and the expressions of its bounds.</summary>
internal sealed record SliceBounds(SliceForm Form, ExpressionSyntax? First = null, ExpressionSyntax? Second = null)
{
    private static readonly SliceBounds Other = new(SliceForm.Other);

    private static readonly HashSet<string> MethodsOfStartAndCount =
        ["Substring", "AsSpan", "AsMemory", "Slice", "GetRange", "RemoveRange", "ToString"];

    public bool IsRange => First?.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression is RangeExpressionSyntax;

    /// <summary>The least length at which the slice succeeds, when the bounds are constants in order.</summary>
    public int? NeededLength(SliceSite site)
    {
        int? first = site.ConstantOf(First);
        int? second = site.ConstantOf(Second);
        return Form switch
        {
            SliceForm.Prefix or SliceForm.Tail or SliceForm.Last or SliceForm.AllButLast => first,
            SliceForm.Between when first <= second => second,
            SliceForm.Part or SliceForm.Inner => first + second,
            _ => null,
        };
    }

    public static SliceBounds Of(SliceSite site) => site.Slice switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax range }] } => OfRange(range),
        ElementBindingExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax range }] } => OfRange(range),
        InvocationExpressionSyntax call => OfCall(call, site),
        _ => Other,
    };

    private static SliceBounds OfRange(RangeExpressionSyntax range) => (range.LeftOperand, range.RightOperand) switch
    {
        (var left, null) when FromEnd(left) is { } last => new(SliceForm.Last, last),
        (var left, _) when FromEnd(left) is not null => Other,
        (var left, var right) when IsZero(left) && FromEnd(right) is { } dropped => new(SliceForm.AllButLast, dropped),
        (var left, { } right) when IsZero(left) => new(SliceForm.Prefix, right),
        ({ } left, null) => new(SliceForm.Tail, left),
        ({ } left, var right) when FromEnd(right) is { } dropped => new(SliceForm.Inner, left, dropped),
        ({ } left, { } right) => new(SliceForm.Between, left, right),
        _ => Other,
    };

    private static SliceBounds OfCall(InvocationExpressionSyntax call, SliceSite site)
    {
        string? name = (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText
            ?? (call.Expression as MemberBindingExpressionSyntax)?.Name.Identifier.ValueText;
        ExpressionSyntax[] bounds = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)];
        bool takesReceiver = site.Conditional is not null
            || call.Expression is MemberAccessExpressionSyntax { Expression: var instance } && instance == site.Receiver;
        if (name is null || !takesReceiver || call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null))
        {
            return Other;
        }

        if (name == nameof(string.Remove) && bounds is [var end] && site.Buffer.IsString)
        {
            return Front(end, site);
        }

        if (!MethodsOfStartAndCount.Contains(name))
        {
            return Other;
        }

        return bounds switch
        {
            [var start] when FromLength(start, site) is { } last => new(SliceForm.Last, last),
            [var start] => new(SliceForm.Tail, start),
            [var start, var count] when IsZero(start) => Front(count, site),
            [var start, var count] => new(SliceForm.Part, start, count),
            _ => Other,
        };
    }

    private static SliceBounds Front(ExpressionSyntax count, SliceSite site) =>
        FromLength(count, site) is { } dropped ? new(SliceForm.AllButLast, dropped) : new(SliceForm.Prefix, count);

    private static ExpressionSyntax? FromEnd(ExpressionSyntax? bound) =>
        bound is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } index ? index.Operand : null;

    /// <summary>The n of <c>s.Length - n</c>.</summary>
    private static ExpressionSyntax? FromLength(ExpressionSyntax bound, SliceSite site) =>
        bound is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression, Left: MemberAccessExpressionSyntax length } difference
        && length.Name.Identifier.ValueText == site.Buffer.CountName
        && (SyntaxFactory.AreEquivalent(length.Expression, site.Receiver) || (site.Owner is not null && length.Expression.PathText() == site.Path))
            ? difference.Right
            : null;

    private static bool IsZero(ExpressionSyntax? bound) =>
        bound is null or LiteralExpressionSyntax { Token.Value: 0 };
}
