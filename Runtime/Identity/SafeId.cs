using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Netra;

/// <summary>
/// Makes text of an id that people may see. Neither result is an identity: never use one as a key, for two users may share a prefix.
/// </summary>
public static class SafeId
{
    private const int ShownCharacters = 8;
    private const int ShownHashBytes = 8;

    /// <summary>The beginning of a text. Total: null, short texts and lengths below one are answered, never thrown at.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="length">UTF-16 units; the result has one less where the cut would split a surrogate pair.</param>
    /// <returns>At most <paramref name="length"/> units of <paramref name="text"/>; empty for null.</returns>
    public static string Prefix(string? text, int length)
    {
        if (text is null || length <= 0)
        {
            return string.Empty;
        }

        if (text.Length <= length)
        {
            return text;
        }

        bool splitsPair = char.IsHighSurrogate(text[length - 1]) && char.IsLowSurrogate(text[length]);
        return text[..(splitsPair ? length - 1 : length)];
    }

    /// <summary>
    /// An id as logs may hold it: at most 8 characters and never more than half of it, without control characters, and a hash by
    /// which the entries of one user are found although others share the prefix.
    /// </summary>
    /// <param name="id">Any text, or null.</param>
    /// <returns>For example <c>alice-7~9c1185a5c5e9fc54</c>; empty for null.</returns>
    public static string ForLog(string? id)
    {
        if (id is null)
        {
            return string.Empty;
        }

        string shown = LogText.Clean(Prefix(id, Math.Min(ShownCharacters, id.Length / 2)));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Prefix(id, IdPolicy.LargestMaxLength)));
        return string.Create(CultureInfo.InvariantCulture, $"{shown}~{Convert.ToHexString(hash, 0, ShownHashBytes).ToLowerInvariant()}");
    }
}
