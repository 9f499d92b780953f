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

    [TestCase("new System.ReadOnlySpan<char>(new char[8], 0, 9)")]
    [TestCase("new Span<char>(new char[8], 0, 9)")]
    public Task A_view_is_found_however_its_type_is_named(string view) => Verify.ReportsAsync(
        $$"""
        public static class Views
        {
            public static int Of() => {|NETRA1002:{{view}}|}.Length;
        }
        """);

    [TestCase("{|NETRA1005:text[range]|}")]
    [TestCase("{|NETRA1005:text[_range]|}")]
    [TestCase("{|NETRA1005:text[Range]|}")]
    [TestCase("{|NETRA1005:text[Whole(text)]|}")]
    [TestCase("text?{|NETRA1005:[range]|}")]
    [TestCase("{|NETRA1005:text.ToCharArray()[range]|}")]
    public Task A_range_that_is_given_is_not_proven(string slice) => Verify.ReportsAsync(Given(slice), TestSetting.Strict);

    [Test]
    public Task By_default_nobody_asks() => Verify.SilentAsync(Given("text[range]"));

    [Test]
    public Task An_index_is_no_range() => Verify.SilentAsync(Given("table[text]"), TestSetting.Strict);

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
