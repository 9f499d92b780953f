using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What still holds after a loop of what held before it.</summary>
[TestFixture]
internal sealed class LoopTests
{
    [TestCase("last - 1")]
    [TestCase("last")]
    public Task A_search_that_is_repeated_may_fail_and_is_tested_after(string from) => Verify.SilentAsync(Searched(from, "last == -1", "text.Substring(0, last)"));

    [TestCase("last == -2")]
    [TestCase("count == -1")]
    public Task When_something_else_is_tested_it_may_have_failed(string test) => Verify.ReportsAsync(Searched("last - 1", test, "{|NETRA1003:text.Substring(0, last)|}"));

    [Test]
    public Task A_number_that_a_loop_lowers_once_is_one_less() => Verify.SilentAsync(Lowered("drops == 2 ? 3 : 4"));

    [Test]
    public Task A_number_that_it_lowers_again_and_again_may_be_anything() => Verify.ReportsAsync(
        Lowered("size - 1").Replace("text[..size]", "{|NETRA1005:text[..size]|}"), TestSetting.Strict);

    private static string Searched(string from, string test, string slice) => $$"""
        public static class Shape
        {
            public static string Of(string text, int count)
            {
                int last = text.LastIndexOf('.');
                if (last == -1)
                {
                    return text;
                }

                while (count-- > 1 && last != -1)
                {
                    last = text.LastIndexOf('.', {{from}});
                }

                return {{test}} ? text : {{slice}};
            }
        }
        """;

    private static string Lowered(string next) => $$"""
        public static class Shape
        {
            public static string Of(string text, int drops)
            {
                int size = 4;
                if (text.Length < 4)
                {
                    return text;
                }

                while (drops-- > 0)
                {
                    size = {{next}};
                }

                return text[..size];
            }
        }
        """;
}
