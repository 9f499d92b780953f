using System.Globalization;
using System.Net;
using System.Text;

namespace Netra.Benchmarks.Reporting;

/// <summary>Points that belong together.</summary>
internal sealed record Curve(string Name, IReadOnlyList<(int X, double Y)> Points);

/// <summary>Curves over two logarithmic axes, on which growth that is linear in the size lies level when it is divided by the size.</summary>
internal static class LogLogPlot
{
    private const int Width = 640;
    private const int Height = 360;
    private const int Left = 60;
    private const int Right = 190;
    private const int Top = 40;
    private const int Bottom = 40;

    private static readonly string[] Colours = ["#0969da", "#bf3989", "#1a7f37", "#9a6700"];

    public static string Svg(string title, IReadOnlyList<Curve> curves)
    {
        (int Least, int Most) x = Decades(curves.SelectMany(curve => curve.Points).Select(point => (double)point.X));
        (int Least, int Most) y = Decades(curves.SelectMany(curve => curve.Points).Select(point => point.Y));
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" font-family="sans-serif" font-size="12">""");
        svg.AppendLine("""<rect width="100%" height="100%" fill="white"/>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left}" y="20" font-size="14">{WebUtility.HtmlEncode(title)}</text>""");
        for (int decade = x.Least; decade <= x.Most; decade++)
        {
            double at = Across(decade, x);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<path d="M{at:0.#} {Top}V{Height - Bottom}" stroke="#d0d7de"/><text x="{at:0.#}" y="{Height - Bottom + 18}" text-anchor="middle">{Label(decade)}</text>""");
        }

        for (int decade = y.Least; decade <= y.Most; decade++)
        {
            double at = Up(decade, y);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<path d="M{Left} {at:0.#}H{Width - Right}" stroke="#d0d7de"/><text x="{Left - 8}" y="{at + 4:0.#}" text-anchor="end">{Label(decade)}</text>""");
        }

        for (int curve = 0; curve < curves.Count; curve++)
        {
            string colour = Colours[curve % Colours.Length];
            string points = string.Join(' ', curves[curve].Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{Across(Math.Log10(point.X), x):0.#},{Up(Math.Log10(point.Y), y):0.#}")));
            int line = Top + 16 + 20 * curve;
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>""");
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<path d="M{Width - Right + 14} {line - 4}h20" stroke="{colour}" stroke-width="2"/><text x="{Width - Right + 40}" y="{line}">{WebUtility.HtmlEncode(curves[curve].Name)}</text>""");
        }

        return svg.AppendLine("</svg>").ToString();
    }

    /// <summary>The powers of ten around some values; at least two, so that there is an axis between them.</summary>
    private static (int Least, int Most) Decades(IEnumerable<double> values)
    {
        double[] logarithms = [.. values.Select(Math.Log10)];
        int least = (int)Math.Floor(logarithms.Min());
        return (least, Math.Max(least + 1, (int)Math.Ceiling(logarithms.Max())));
    }

    private static double Across(double logarithm, (int Least, int Most) axis) => Left + (logarithm - axis.Least) / (axis.Most - axis.Least) * (Width - Left - Right);

    private static double Up(double logarithm, (int Least, int Most) axis) => Height - Bottom - (logarithm - axis.Least) / (axis.Most - axis.Least) * (Height - Top - Bottom);

    private static string Label(int decade) => Math.Pow(10, decade).ToString("#,0.######", CultureInfo.InvariantCulture);
}
