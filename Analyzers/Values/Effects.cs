namespace Netra.Analyzers.Values;

/// <summary>What a call may write to.</summary>
/// <param name="Written">The names that the method writes to, itself or through methods of its type.</param>
/// <param name="WrittenElsewhere">The names that methods of other types write to which it may call.</param>
/// <param name="ChangesElements">Whether elements of arrays or entries of maps are assigned.</param>
/// <param name="ChangesLists">Whether something is added to or taken from a collection.</param>
/// <param name="IsUnbounded">Whether it calls too much to know.</param>
internal sealed record Effects(HashSet<string> Written, HashSet<string> WrittenElsewhere, bool ChangesElements, bool ChangesLists, bool IsUnbounded)
{
    public static Effects None { get; } = new([], [], false, false, false);

    /// <summary>Whether nothing is written to.</summary>
    public bool IsNone => Written.Count == 0 && WrittenElsewhere.Count == 0 && !ChangesElements && !ChangesLists && !IsUnbounded;

    /// <summary>Whether something that has a name is written to.</summary>
    public bool WritesAny => IsUnbounded || Written.Count > 0 || WrittenElsewhere.Count > 0;

    public bool MayWrite(string name) => IsUnbounded || Written.Contains(name) || WrittenElsewhere.Contains(name);

    /// <summary>What one of both may write to.</summary>
    public Effects And(Effects other) => new(
        [.. Written, .. other.Written],
        [.. WrittenElsewhere, .. other.WrittenElsewhere],
        ChangesElements || other.ChangesElements,
        ChangesLists || other.ChangesLists,
        IsUnbounded || other.IsUnbounded);

    /// <summary>The same of a method of which it is not known whether, and when, it is called.</summary>
    public Effects Perhaps() => this with { Written = [], WrittenElsewhere = [.. Written, .. WrittenElsewhere] };

    /// <summary>Adds up the effects of methods that call each other.</summary>
    internal sealed class Builder
    {
        private readonly HashSet<string> _written = new(StringComparer.Ordinal);
        private readonly HashSet<string> _writtenElsewhere = new(StringComparer.Ordinal);
        private bool _changesElements;
        private bool _changesLists;

        public void Add(OwnEffects called, bool isNear)
        {
            (isNear ? _written : _writtenElsewhere).UnionWith(called.Written);
            _changesElements |= called.ChangesElements;
            _changesLists |= called.ChangesLists;
        }

        public Effects ToEffects(bool isUnbounded) =>
            new(_written, _writtenElsewhere, _changesElements, _changesLists, isUnbounded);
    }
}
