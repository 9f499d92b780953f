using System.Globalization;
using System.Text.RegularExpressions;

namespace Netra.Benchmarks.Compiler;

/// <summary>The times that the compiler's <c>/reportanalyzer</c> prints.</summary>
internal static partial class AnalyzerReport
{
    /// <summary>Seconds for each analyzer, by its full name; what took less than a millisecond counts as half of one.</summary>
    public static IReadOnlyDictionary<string, double> Parse(string output)
    {
        var seconds = new Dictionary<string, double>();
        foreach (string line in output.Split('\n').SkipWhile(line => !line.Contains("Total analyzer execution time")).TakeWhile(line => !line.Contains("Total generator execution time")))
        {
            if (Row().Match(line) is { Success: true } row)
            {
                double time = row.Groups["below"].Success ? 0.0005 : double.Parse(row.Groups["time"].Value, CultureInfo.InvariantCulture);
                seconds[row.Groups["name"].Value] = seconds.GetValueOrDefault(row.Groups["name"].Value) + time;
            }
        }

        return seconds;
    }

    /// <summary>A row of an analyzer ends with its ids; one of an assembly with its version.</summary>
    [GeneratedRegex(@"^\s*(?<below><)?(?<time>\d+\.\d+)\s+<?\d+\s+(?<name>[\w.+`]+) \([A-Za-z]+\d+.*\)\s*$")]
    private static partial Regex Row();
}
