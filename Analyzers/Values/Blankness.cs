using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Values;

/// <summary>Whether a text is known to be more than white space.</summary>
internal static class Blankness
{
    private const int MaxDepth = 4;

    public static bool IsNotBlank(Facts facts, ValueTable table, Value value) => IsNotBlank(facts, table, value, MaxDepth);

    /// <summary>Whether a formatted value shows: a number, a date, a unique id; a character may be a space.</summary>
    public static bool IsWritten(ITypeSymbol type, LengthRange range) => range.Min >= 1 && type.SpecialType != SpecialType.System_Char;

    private static bool IsNotBlank(Facts facts, ValueTable table, Value value, int depth)
    {
        if (facts.Has(value, Traits.NotBlank))
        {
            return true;
        }

        if (depth == 0)
        {
            return false;
        }

        switch (value.Kind)
        {
            case ValueKind.Concatenation:
                return value.Operands.Any(part => IsNotBlank(facts, table, part, depth - 1));
            case ValueKind.View or ValueKind.Cast when IsNotBlank(facts, table, value.Base!, depth - 1):
                return true;
        }

        return (value.BlankAs is { } source && (IsNotBlank(facts, table, source, depth - 1) || IsNotEmpty(facts, table, value)))
            || WhatWasTrimmed(facts, value).Any(trimmed => facts.Has(trimmed, Traits.NotBlank) || IsNotEmpty(facts, table, trimmed));
    }

    private static bool IsNotEmpty(Facts facts, ValueTable table, Value text) => facts.Minimum(table.Length(text)) >= 1;

    /// <summary>The texts that something is known of here and that were trimmed of this one.</summary>
    private static IEnumerable<Value> WhatWasTrimmed(Facts facts, Value value)
    {
        foreach (Facts.Bound bound in facts.Bounds)
        {
            foreach (LinearForm.Term term in bound.Form.Terms)
            {
                if (term.Atom.Base?.BlankAs == value)
                {
                    yield return term.Atom.Base!;
                }
            }
        }

        foreach (Value known in facts.Traits.Keys)
        {
            if (known.BlankAs == value)
            {
                yield return known;
            }
        }
    }
}
