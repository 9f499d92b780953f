namespace Netra.Analyzers.Slicing;

/// <summary>Why a slice is reported; the tiers of the specification.</summary>
internal enum SliceReason
{
    /// <summary>It fails on a feasible path.</summary>
    Definite,

    /// <summary>A bound is the result of a search that may have found nothing.</summary>
    UncheckedSearch,

    /// <summary>A guard on the receiver exists, but proves less than the slice needs.</summary>
    InsufficientGuard,

    /// <summary>A constant bound, and nothing bounds the receiver.</summary>
    Unguarded,

    /// <summary>An argument is too short, or may be null, for what the called helper slices.</summary>
    Caller,

    /// <summary>Nothing is known against it, but it cannot be proven.</summary>
    NotProven,
}
