using System.Security.Cryptography;

namespace Specimens;

public static class Producers
{
    [Safe]
    public static string GuidDefault() => Guid.NewGuid().ToString()[..8];

    [Safe]
    public static string GuidCompact() => Guid.NewGuid().ToString("N").Substring(0, 32);

    [Unsafe]
    public static string GuidCompactIsShorterThanTheDefault() => Guid.NewGuid().ToString("N").Substring(0, 36);

    [Safe]
    public static string GuidInAnInterpolation() => $"{Guid.NewGuid():N}"[..12];

    [Unsafe]
    public static string GuidInAnInterpolationTooFar() => $"{Guid.NewGuid():N}"[..33];

    [Safe]
    public static string GuidReplaced() => Guid.NewGuid().ToString("N").ToUpperInvariant()[..16];

    [Safe]
    public static string GuidParameter(Guid id) => id.ToString("D")[^12..];

    [Safe]
    public static string HexOfAHash(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexString(hash)[..16];
    }

    [Unsafe]
    public static string HexOfTooShortAHash(string text)
    {
        var hash = MD5.HashData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexString(hash)[..40];
    }

    [Unsafe]
    public static string HexOfAnything(byte[] bytes) => Convert.ToHexString(bytes)[..16];

    [Safe]
    public static string HexOfEightBytesAtLeast(byte[] bytes) => bytes.Length >= 8 ? Convert.ToHexString(bytes)[..16] : "";

    [Unsafe]
    public static string HexOfSevenBytesAtLeast(byte[] bytes) => bytes.Length >= 7 ? Convert.ToHexString(bytes)[..16] : "";

    [Unsafe]
    public static string Base64OfAnything(byte[] bytes) => Convert.ToBase64String(bytes)[..8];

    [Safe]
    public static string Base64OfAGuid() => Convert.ToBase64String(Guid.NewGuid().ToByteArray())[..22];

    [Safe]
    public static string RandomHex() => RandomNumberGenerator.GetHexString(16)[..8];

    [Unsafe]
    public static string RandomHexTooShort() => RandomNumberGenerator.GetHexString(6)[..8];

    [Safe]
    public static string DateSortable(DateTime at) => at.ToString("yyyyMMdd", CultureInfo.InvariantCulture)[..6];

    [Unsafe]
    public static string DateSortableTooFar(DateTime at) => at.ToString("yyyyMMdd", CultureInfo.InvariantCulture)[..9];

    [Safe]
    public static string DateRoundTrip(DateTime at) => at.ToString("O", CultureInfo.InvariantCulture)[..19];

    [Safe]
    public static string DateAndTime(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).Substring(11, 8);

    [Unsafe]
    public static string NumberIsNotPadded(int number) => number.ToString(CultureInfo.InvariantCulture)[..4];

    [Safe]
    public static string NumberPaddedByFormat(int number) => number.ToString("D4", CultureInfo.InvariantCulture)[..4];

    [Safe]
    public static string NumberFirstDigit(int number) => number.ToString(CultureInfo.InvariantCulture)[..1];

    [Safe]
    public static string HexPadded(int number) => number.ToString("X8", CultureInfo.InvariantCulture)[..8];

    [Unsafe]
    public static string HexNotPadded(int number) => number.ToString("X", CultureInfo.InvariantCulture)[..8];

    [Safe]
    public static string NewStringOfEight() => new string('x', 8)[..8];

    [Unsafe]
    public static string NewStringOfSeven() => new string('x', 7)[..8];

    [Safe]
    public static string RandomFileName() => Path.GetRandomFileName()[..8];

    [Safe]
    public static string BoolText(bool value) => value.ToString()[..4];

    [Unsafe]
    public static string BoolTextOfFive(bool value) => value.ToString()[..5];

    [Safe]
    public static string SameLengthAfterUpper(string id) => id.Length >= 8 ? id.ToUpperInvariant()[..8] : id;

    [Unsafe]
    public static string ShorterAfterTrim(string id) => id.Length >= 8 ? id.Trim()[..8] : id;

    [Unsafe]
    public static string ShorterAfterReplace(string id) => id.Length >= 8 ? id.Replace("-", "")[..8] : id;

    [Safe]
    public static string SameLengthAfterCharacterReplace(string id) => id.Length >= 8 ? id.Replace('-', '_')[..8] : id;

    [Safe]
    public static string RemainderKnown(string id) => id.Length >= 8 ? id.Substring(4)[..4] : id;

    [Unsafe]
    public static string RemainderTooShort(string id) => id.Length >= 8 ? id.Substring(4)[..5] : id;

    [Safe]
    public static string SliceOfASlice() => Guid.NewGuid().ToString("N")[..16][..8];

    [Unsafe]
    public static string SliceOfAShorterSlice() => Guid.NewGuid().ToString("N")[..6][..8];

    [Unsafe]
    public static string EnvironmentVariable(string name) => (Environment.GetEnvironmentVariable("NETRA_" + name.Length) ?? "")[..4];

    [Unsafe]
    public static string FirstPartOfASplit(string text) => text.Split(',')[0][..2];

    [Safe]
    public static string FirstPartOfASplitMeasured(string text)
    {
        var first = text.Split(',')[0];
        return first.Length < 2 ? first : first[..2];
    }

    [Unsafe]
    public static string JoinedParts(string[] parts) => string.Join(",", parts)[..3];

    [Unsafe]
    public static string ExtensionWithoutDot(string path) => Path.GetExtension(path)[1..];

    [Safe]
    public static string ExtensionWithoutDotChecked(string path) => Path.GetExtension(path) is { Length: > 0 } extension ? extension[1..] : "";

    [Unsafe]
    public static string ReadLine(string text)
    {
        using var reader = new StringReader(text);
        return reader.ReadLine()![..3];
    }

    [Safe]
    public static string UriPath(Uri uri) => uri.AbsolutePath[1..];

    [Unsafe]
    public static string UriQuery(Uri uri) => uri.Query.Substring(1);
}
