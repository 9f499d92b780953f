using System.Buffers;
using System.Globalization;
using System.Text;

namespace Netra;

/// <summary>Makes text that a close frame can carry.</summary>
public static class WebSocketCloseReason
{
    /// <summary>The UTF-8 bytes that a close frame has room for beside its code: 123.</summary>
    public const int MaxBytes = 123;

    /// <summary>
    /// The beginning of a text that fits into a close frame: at most <see cref="MaxBytes"/> bytes, cut between characters. Lone
    /// surrogates and control characters, which peers refuse, are replaced by U+FFFD. Total: never throws, and looks at no more
    /// of the text than the frame can carry.
    /// </summary>
    /// <param name="reason">Any text, or null.</param>
    /// <returns>The text that fits; empty for null.</returns>
    public static string Truncate(string? reason)
    {
        string candidate = SafeId.Prefix(reason, MaxBytes);
        var fitting = new StringBuilder(candidate.Length);
        int bytes = 0;
        for (ReadOnlySpan<char> rest = candidate; !rest.IsEmpty;)
        {
            bool isDecoded = Rune.DecodeFromUtf16(rest, out Rune rune, out int units) == OperationStatus.Done;
            Rune shown = isDecoded && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control ? rune : Rune.ReplacementChar;
            bytes += shown.Utf8SequenceLength;
            if (bytes > MaxBytes)
            {
                break;
            }

            fitting.Append(shown.ToString());
            rest = rest[units..];
        }

        return fitting.ToString();
    }
}
