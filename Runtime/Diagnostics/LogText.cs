using System.Buffers;
using System.Globalization;
using System.Text;

namespace Netra;

/// <summary>Text from outside, made harmless: it cannot end a line of a log, colour it, or turn its direction.</summary>
internal static class LogText
{
    private const int MaxLength = 200;
    private const char Replacement = '\uFFFD';

    /// <summary>The text without dangerous characters, cut to a length that fits a line of a log.</summary>
    public static string Clean(string? text, int maxLength = MaxLength)
    {
        string cut = SafeId.Prefix(text, maxLength);
        if (!IsDangerous(cut))
        {
            return cut;
        }

        var clean = new StringBuilder(cut.Length);
        ReadOnlySpan<char> rest = cut;
        while (!rest.IsEmpty)
        {
            bool isDecoded = Rune.DecodeFromUtf16(rest, out Rune rune, out int units) == OperationStatus.Done;
            clean.Append(isDecoded && !IsDangerous(rune) ? rest[..units] : [Replacement]);
            rest = rest[units..];
        }

        return clean.ToString();
    }

    /// <summary>Whether the text must not be shown as it is.</summary>
    public static bool IsDangerous(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int units) != OperationStatus.Done || IsDangerous(rune))
            {
                return true;
            }

            text = text[units..];
        }

        return false;
    }

    private static bool IsDangerous(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
