namespace Netra.Analyzers.Values;

/// <summary>What is known of a value besides numbers.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    Null = 1,

    NotNull = 2,

    /// <summary>There is evidence that it can be null: a path on which it is, a declaration that allows it.</summary>
    MaybeNull = 4,

    /// <summary>Neither empty nor only white space.</summary>
    NotBlank = 8,

    /// <summary>A condition on its length holds here, whatever it proves.</summary>
    LengthGuarded = 16,

    /// <summary>A condition on it holds here that the analysis does not understand.</summary>
    OpaqueGuarded = 32,

    /// <summary>A test of what the text consists of holds here: it begins with something, or matches a pattern.</summary>
    ContentTested = 64,
}
