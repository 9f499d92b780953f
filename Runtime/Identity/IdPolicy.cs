using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Netra;

/// <summary>
/// What an id may look like. The length is looked at first, so that nothing proportional to a hostile input is ever done.
/// </summary>
public sealed class IdPolicy
{
    /// <summary>The length, in UTF-16 units, that an id may have where nothing else is said: 128.</summary>
    public const int DefaultMaxLength = 128;

    /// <summary>The largest value of <see cref="MaxLength"/>: 1024.</summary>
    public const int LargestMaxLength = 1024;

    /// <summary>Makes a policy.</summary>
    /// <param name="maxLength">UTF-16 units, from 1 to <see cref="LargestMaxLength"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is outside its range.</exception>
    public IdPolicy(int maxLength = DefaultMaxLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, LargestMaxLength);
        MaxLength = maxLength;
    }

    /// <summary>The policy with a <see cref="MaxLength"/> of <see cref="DefaultMaxLength"/>.</summary>
    public static IdPolicy Default { get; } = new();

    /// <summary>The length that an id may have, in UTF-16 units.</summary>
    public int MaxLength { get; }

    /// <summary>Whether the id is present and has no <see cref="IdProblem"/>.</summary>
    /// <param name="id">Any text, or null.</param>
    public bool IsUsable([NotNullWhen(true)] string? id) => !string.IsNullOrWhiteSpace(id) && Check(id) == IdProblem.None;

    /// <summary>Says what is wrong with an id, the first problem found; <see cref="IdProblem.None"/> when nothing is.</summary>
    /// <param name="id">Any text, or null.</param>
    public IdProblem Check(string? id)
    {
        if (id is null)
        {
            return IdProblem.Missing;
        }

        if (id.Length == 0)
        {
            return IdProblem.Empty;
        }

        if (id.Length > MaxLength)
        {
            return IdProblem.TooLong;
        }

        IdProblem ofCharacters = CheckCharacters(id);
        if (ofCharacters != IdProblem.None)
        {
            return ofCharacters;
        }

        if (string.IsNullOrWhiteSpace(id))
        {
            return IdProblem.Blank;
        }

        return char.IsWhiteSpace(id[0]) || char.IsWhiteSpace(id[^1]) ? IdProblem.SurroundingWhiteSpace : IdProblem.None;
    }

    private static IdProblem CheckCharacters(ReadOnlySpan<char> id)
    {
        while (!id.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(id, out Rune rune, out int units) != System.Buffers.OperationStatus.Done)
            {
                return IdProblem.LoneSurrogate;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    return IdProblem.ControlCharacter;
                case UnicodeCategory.Format:
                    return IdProblem.InvisibleCharacter;
            }

            id = id[units..];
        }

        return IdProblem.None;
    }
}
