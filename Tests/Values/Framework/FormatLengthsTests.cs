using System.Globalization;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values.Framework;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>What is known of formats, against what formatting gives in several cultures.</summary>
[TestFixture]
public sealed class FormatLengthsTests
{
    private static readonly string[] Cultures = ["", "en-US", "de-DE", "fa-IR", "ar-SA", "th-TH", "ja-JP", "cs-CZ", "he-IL", "fi-FI"];

    private static readonly string?[] NumberFormats =
        [null, "", "G", "G4", "D", "d6", "D12", "X", "x2", "X8", "x16", "B", "b9", "N", "N2", "F", "F3", "F0", "C", "E2", "P1", "R", "0", "000", "0.00", "00.", "0000000000000000"];

    private static readonly string?[] DateFormats =
    [
        null, "", "d", "D", "f", "F", "g", "G", "m", "o", "O", "r", "s", "t", "T", "u", "U", "y",
        "yyyyMMdd", "yyyyMMddHHmmss", "yyyy-MM-dd HH:mm:ss.fff", "yyyy/MM/dd", "yy", "yyy", "yyyyy", "%d", "%M", "d.M.yyyy", "ddd dd", "dddd", "MMM", "MMMM yyyy",
        "%h", "hh:mm tt", "h:m:s t", "%z", "zz", "zzz", "%K", "gg yyyy", "HH'h'mm", "HH\"Uhr\"", @"HH\h", "fffffff", "ss.FFF", "yyyyMMdd'T'HHmmss'Z'", "HHHH", "'lost",
    ];

    private static readonly string?[] SpanFormats =
        [null, "", "c", "t", "T", "g", "G", "hh\\:mm\\:ss", "%d", "dd", "d'd 'h'h'", "m\\:ss\\.ff", "ss", "%F", "fffffff", "hh:mm", "ddddddddd"];

    private static readonly (object[] Values, string?[] Formats)[] Grid =
    [
        ([sbyte.MinValue, (sbyte)0, sbyte.MaxValue], NumberFormats),
        ([(byte)0, (byte)255], NumberFormats),
        ([short.MinValue, (short)7], NumberFormats),
        ([(ushort)0, ushort.MaxValue], NumberFormats),
        ([int.MinValue, -1, 0, 5, int.MaxValue], NumberFormats),
        ([0u, uint.MaxValue], NumberFormats),
        ([long.MinValue, 0L, long.MaxValue], NumberFormats),
        ([0UL, ulong.MaxValue], NumberFormats),
        ([nint.MinValue, (nint)1], NumberFormats),
        ([nuint.MaxValue, (nuint)1], NumberFormats),
        ([Int128.MinValue, Int128.Zero], NumberFormats),
        ([UInt128.MaxValue, UInt128.Zero], NumberFormats),
        ([0d, -1.5, double.NaN, double.PositiveInfinity, double.MaxValue], NumberFormats),
        ([0f, float.NegativeInfinity], NumberFormats),
        ([(Half)1, Half.PositiveInfinity], NumberFormats),
        ([0m, -1.25m, decimal.MaxValue], NumberFormats),
        ([DayOfWeek.Friday, (DayOfWeek)(-1), (DayOfWeek)99], [null, "", "G", "g", "F", "D", "d", "X", "x"]),
        ([Guid.Empty, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e")], [null, "", "D", "n", "B", "p", "X", "Q"]),
        ([new DateTime(1, 1, 1), new DateTime(2024, 2, 9, 3, 4, 5, DateTimeKind.Utc), new DateTime(2024, 11, 29, 13, 14, 15, 167, DateTimeKind.Local), DateTime.MaxValue], DateFormats),
        ([DateTimeOffset.UnixEpoch, new DateTimeOffset(2024, 11, 29, 13, 14, 15, TimeSpan.FromHours(-11))], DateFormats),
        ([DateOnly.MinValue, new DateOnly(2024, 11, 29), DateOnly.MaxValue], DateFormats),
        ([TimeOnly.MinValue, new TimeOnly(13, 14, 15, 167), TimeOnly.MaxValue], DateFormats),
        ([TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, new TimeSpan(3, 4, 5), TimeSpan.FromMilliseconds(1.5)], SpanFormats),
    ];

    [Test]
    public void No_text_is_shorter_or_longer_than_known()
    {
        List<string> wrong = [];
        foreach ((object[] values, string?[] formats) in Grid)
        {
            INamedTypeSymbol type = FrameworkMembers.Compilation.GetTypeByMetadataName(values[0].GetType().FullName!)!;
            wrong.AddRange(
                from format in formats
                let range = FormatLengths.Of(type, format)
                where range is not null
                from value in values
                from culture in Cultures
                let text = TryFormat((IFormattable)value, format, CultureInfo.GetCultureInfo(culture))
                where text is not null && (text.Length < range.Value.Min || text.Length > (range.Value.Max ?? int.MaxValue))
                select $"{type.Name} '{format}' in '{culture}': '{text}' has {text.Length} characters, not {range}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [TestCase(typeof(Guid), null, 36, 36)]
    [TestCase(typeof(Guid), "N", 32, 32)]
    [TestCase(typeof(Guid), "Q", null, null)]
    [TestCase(typeof(bool), null, 4, 5)]
    [TestCase(typeof(char), null, 1, 1)]
    [TestCase(typeof(int), null, 1, 12)]
    [TestCase(typeof(uint), null, 1, 10)]
    [TestCase(typeof(int), "x", 1, 8)]
    [TestCase(typeof(int), "X8", 8, 8)]
    [TestCase(typeof(long), "x16", 16, 16)]
    [TestCase(typeof(byte), "x2", 2, 2)]
    [TestCase(typeof(int), "D6", 6, 12)]
    [TestCase(typeof(int), "0000", 4, null)]
    [TestCase(typeof(int), "#,##", null, null)]
    [TestCase(typeof(decimal), "F2", 4, null)]
    [TestCase(typeof(double), "F2", 1, null)]
    [TestCase(typeof(DayOfWeek), null, 1, null)]
    [TestCase(typeof(DateTime), "o", 27, 33)]
    [TestCase(typeof(DateTime), "s", 19, 19)]
    [TestCase(typeof(DateTime), "u", 20, 20)]
    [TestCase(typeof(DateTime), "R", 29, 29)]
    [TestCase(typeof(DateTime), "d", 1, null)]
    [TestCase(typeof(DateTime), "yyyyMMdd", 8, 9)]
    [TestCase(typeof(DateTime), "yyyyMMddHHmmss", 14, 15)]
    [TestCase(typeof(DateTime), "yyyy-MM-dd HH:mm:ss.fff", 23, 24)]
    [TestCase(typeof(DateTime), "HHmmss", 6, 6)]
    [TestCase(typeof(DateTime), "HH'h 'mm", 6, 6)]
    [TestCase(typeof(DateTime), "MMM d", 3, null)]
    [TestCase(typeof(DateTime), "Q", null, null)]
    [TestCase(typeof(DateTimeOffset), "O", 33, 33)]
    [TestCase(typeof(DateOnly), "O", 10, 10)]
    [TestCase(typeof(TimeOnly), "O", 16, 16)]
    [TestCase(typeof(TimeSpan), null, 8, 26)]
    [TestCase(typeof(TimeSpan), @"hh\:mm", 5, 5)]
    [TestCase(typeof(TimeSpan), "hh:mm", null, null)]
    [TestCase(typeof(object), null, null, null)]
    [TestCase(typeof(int?), null, null, null)]
    public void Lengths(Type type, string? format, int? min, int? max)
    {
        INamedTypeSymbol symbol = Nullable.GetUnderlyingType(type) is { } underlying
            ? FrameworkMembers.Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(FrameworkMembers.Compilation.GetTypeByMetadataName(underlying.FullName!)!)
            : FrameworkMembers.Compilation.GetTypeByMetadataName(type.FullName!)!;

        Assert.That(FormatLengths.Of(symbol, format), Is.EqualTo(min is null ? null : new LengthRange(min.Value, max)));
    }

    private static string? TryFormat(IFormattable value, string? format, CultureInfo culture)
    {
        try
        {
            return value.ToString(format, culture);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
