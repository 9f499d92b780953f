using System.Xml.Linq;
using Netra.Benchmarks.Compiler;
using Netra.Benchmarks.Reporting;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.BenchmarkTests;

[TestFixture]
internal sealed class ReportingTests
{
    [Test]
    public void A_table_is_aligned_and_is_markdown()
    {
        var table = new Table("label", "time");
        table.Add("bare", "0.0 %");
        table.Add("roslynator", "+52.1 %");

        Assert.That(table.ToString(), Is.EqualTo("""
            | label      |    time |
            | ---------- | ------: |
            | bare       |   0.0 % |
            | roslynator | +52.1 % |
            """));
    }

    [Test]
    public void A_row_of_another_width_is_refused() =>
        Assert.That(() => new Table("one", "two").Add("alone"), Throws.ArgumentException);

    [TestCase(0.5213, "+52.1 %")]
    [TestCase(-0.004, "-0.4 %")]
    [TestCase(0.0, "0.0 %")]
    [TestCase(double.NaN, "–")]
    public void A_change_has_its_sign(double ratio, string text) => Assert.That(Cell.Change(ratio), Is.EqualTo(text));

    [TestCase(new[] { 3.0, 1.0, 2.0 }, 2.0)]
    [TestCase(new[] { 4.0, 1.0, 2.0, 3.0 }, 2.5)]
    [TestCase(new[] { 7.0 }, 7.0)]
    public void The_median_stands_in_the_middle(double[] values, double median) => Assert.That(Statistics.Median(values), Is.EqualTo(median));

    [Test]
    public void A_plot_has_a_line_for_each_curve() =>
        Assert.That(
            XDocument.Parse(LogLogPlot.Svg("a < b", [new Curve("one", [(1, 2), (10, 20)]), new Curve("two & more", [(1, 0.02), (10, 3)])]))
                .Descendants().Where(element => element.Name.LocalName == "polyline").Select(line => line.Attribute("points")!.Value.Split(' ').Length),
            Is.EqualTo(new[] { 2, 2 }));

    [Test]
    public void The_times_of_the_compilers_report_are_read()
    {
        IReadOnlyDictionary<string, double> seconds = AnalyzerReport.Parse("""
            a.cs(1,1): warning CS0168: The variable is never used
            Total analyzer execution time: 1.239 seconds.
            NOTE: Elapsed time may be less than analyzer execution time because analyzers can run concurrently.

               Time (s)    %   Analyzer
                  1.239  100   Netra.Analyzers, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null
                  1.234   99      Netra.Analyzers.Slicing.SliceAnalyzer (NETRA1001, NETRA1002)
                 <0.001   <1      Netra.Analyzers.Closing.CloseAnalyzer (NETRA3001)

            Total generator execution time: 0.500 seconds.

               Time (s)    %   Generator
                  0.500  100      Some.Generator (SOME0001)
            """);

        Assert.That(seconds, Is.EquivalentTo(new Dictionary<string, double>
        {
            ["Netra.Analyzers.Slicing.SliceAnalyzer"] = 1.234,
            ["Netra.Analyzers.Closing.CloseAnalyzer"] = 0.0005,
        }));
    }
}
