using System.Globalization;

namespace Netra.Benchmarks.Reporting;

/// <summary>Figures as they stand in a table.</summary>
internal static class Cell
{
    public const string Unknown = "–";

    /// <summary>A change, with its sign: <c>+12.3 %</c>.</summary>
    public static string Change(double ratio) => double.IsFinite(ratio) ? (100 * ratio).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %" : Unknown;

    /// <summary>A share: <c>0.12 %</c>.</summary>
    public static string Share(double ratio) => double.IsFinite(ratio) ? (100 * ratio).ToString("0.00", CultureInfo.InvariantCulture) + " %" : Unknown;

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A figure with three digits that count.</summary>
    public static string Figure(double value) => value switch
    {
        _ when !double.IsFinite(value) => Unknown,
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
