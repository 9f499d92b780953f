namespace Netra.Analyzers.Values;

/// <summary>How texts are compared, as far as the <see cref="StringComparison"/> that a call is given tells.</summary>
internal static class TextComparisons
{
    /// <param name="comparison">The argument; none for a call that takes none, which tells letters' cases apart.</param>
    public static bool AreCaseSensitive(Value? comparison) => comparison is null
        || (comparison.Kind == ValueKind.Constant && (StringComparison)(comparison.Constant as int? ?? -1) is StringComparison.Ordinal or StringComparison.CurrentCulture or StringComparison.InvariantCulture);
}
