using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Values.Framework;

/// <summary>A length of at least <see cref="Min"/>, and at most <see cref="Max"/> where that is known.</summary>
internal readonly record struct LengthRange(int Min, int? Max);

/// <summary>How long the text of a value is: <c>x.ToString(format)</c>, <c>$"{x:format}"</c>.</summary>
internal static class FormatLengths
{
    public static LengthRange? Of(ITypeSymbol type, string? format) => null;
}
