namespace Netra;

/// <summary>Why a text is no usable id.</summary>
public enum IdProblem
{
    /// <summary>The id is usable.</summary>
    None,

    /// <summary>The id is null.</summary>
    Missing,

    /// <summary>The id has no character.</summary>
    Empty,

    /// <summary>The id has only white space.</summary>
    Blank,

    /// <summary>The id is longer than <see cref="IdPolicy.MaxLength"/>.</summary>
    TooLong,

    /// <summary>The id begins or ends with white space. It is refused, not repaired: a trimmed id may be somebody else's.</summary>
    SurroundingWhiteSpace,

    /// <summary>The id contains a control character, a line or paragraph separator included.</summary>
    ControlCharacter,

    /// <summary>The id contains an invisible formatting character, such as one that reverses the direction of text.</summary>
    InvisibleCharacter,

    /// <summary>The id contains one half of a surrogate pair, which no encoding can carry.</summary>
    LoneSurrogate,
}
