namespace Netra.Analyzers.Slicing;

/// <summary>
/// What a slicing diagnostic tells its code fix, as diagnostic properties and additional locations.
/// </summary>
/// <remarks>
/// The diagnostic's location is the whole slice: the element access (<c>id[..8]</c>), the element binding
/// after <c>?.</c> (<c>[..8]</c>) or the invocation (<c>id.Substring(0, 8)</c>); for a private helper whose
/// caller fails it is the argument of the call.
/// </remarks>
internal static class SliceProperties
{
    /// <summary>One of the names of <see cref="SliceReason"/>.</summary>
    public const string Reason = "Reason";

    /// <summary>Present (with the value "true") when the receiver may be null.</summary>
    public const string MayBeNull = "MayBeNull";

    /// <summary>The length that the receiver must have at least, when it is a constant.</summary>
    public const string NeededLength = "NeededLength";

    /// <summary>The length that the existing guard proves (<see cref="SliceReason.InsufficientGuard"/>), when it is a constant.</summary>
    public const string ProvenLength = "ProvenLength";

    /// <summary>The name of the local or parameter that holds the unchecked search result, when it has one.</summary>
    public const string SearchIndex = "SearchIndex";
}
