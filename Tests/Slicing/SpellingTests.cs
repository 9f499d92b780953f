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
}
