using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Files are let go by their text first: a slice is found however it is spelt.</summary>
[TestFixture]
internal sealed class SpellingTests
{
    [TestCase("id[..8]")]
    [TestCase("id[0 .. 8]")]
    [TestCase("id.Substring(0, 8)")]
    [TestCase("id.Substring (0, 8)")]
    [TestCase("id.Substring\n(0, 8)")]
    [TestCase("id.Substring // the prefix\n(0, 8)")]
    [TestCase("id.Substring/* the prefix */(0, 8)")]
    [TestCase("id.@Substring(0, 8)")]
    public Task A_slice_is_found(string slice) => Verify.ReportsAsync(
        $$"""
        public static class Ids
        {
            public static string Short(string? id) => {|NETRA1001:{{slice}}|};
        }
        """);

    [TestCase("text[range]")]
    [TestCase("text[_range]")]
    [TestCase("text[Range]")]
    [TestCase("text[Whole(text)]")]
    [TestCase("text?[range]")]
    [TestCase("text.ToCharArray()[range]")]
    public Task A_range_that_is_given_is_not_proven(string slice) => Verify.ReportsAsync(Given(slice.StartsWith("text?") ? slice.Replace("[range]", "{|NETRA1005:[range]|}") : $"{{|NETRA1005:{slice}|}}"), TestSetting.Strict);

    [TestCase("text[range]")]
    [TestCase("table[text]")]
    public Task Nor_does_anybody_ask_by_default_and_an_index_is_no_range(string slice) => Verify.SilentAsync(Given(slice), TestSetting.Default with { EnableAllRules = slice != "text[range]" });

    [Test]
    public Task A_range_that_a_local_keeps_is_found() => Verify.ReportsAsync(
        """
        public static class Ids
        {
            public static string Short(string? id)
            {
                var first = ..8;
                return {|NETRA1001:id[first]|};
            }
        }
        """);

    [TestCase("return Short({|NETRA1002:\"abc\"|});")]
    [TestCase("return\u00a0Short({|NETRA1002:\"abc\"|});")]
    [TestCase("return @Short({|NETRA1002:\"abc\"|});")]
    [TestCase("return Short /* of */ ({|NETRA1002:\"abc\"|});")]
    public Task A_call_from_another_file_is_found(string call) => Verify.ReportsAsync(
        $$"""
        using static Ids;

        public static class Caller
        {
            public static string Of()
            {
                {{call}}
            }
        }
        """,
        new TestSetting { OtherSources = ["internal static class Ids { internal static string Short(string id) => id[..8]; }"] });

    private static string Given(string slice) => $$"""
        public abstract class Shape
        {
            private Range _range;

            public Range Range { get; set; }

            public abstract Range Whole(string text);

            public object? Of(string text, Range range, Dictionary<string, string> table) => {{slice}};
        }
        """;
}
