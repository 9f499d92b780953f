using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Where more paths meet than are told apart: what is left is what all of them have in common.</summary>
[TestFixture]
internal sealed class ManyPathsTests
{
    private const int Paths = 9;

    [Test]
    public Task A_text_is_as_long_as_the_shortest() => Verify.SilentAsync(
        Of("string", i => $"\"abcdefgh{i}\"", last: "\"abcdefgh\"", "chosen[..8]"), TestSetting.Strict);

    [Test]
    public Task It_is_no_longer() => Verify.ReportsAsync(
        Of("string", i => $"\"abcdefgh{i}\"", last: "\"abcdefgh\"", "{|NETRA1005:chosen[..9]|}"), TestSetting.Strict);

    [Test]
    public Task A_number_is_between_the_least_and_the_greatest() => Verify.SilentAsync(
        Of("int", i => $"{i}", last: "20", "text.Length < 20 ? text : text[..chosen]"), TestSetting.Strict);

    [Test]
    public Task It_may_be_the_greatest() => Verify.ReportsAsync(
        Of("int", i => $"{i}", last: "21", "text.Length < 20 ? text : {|NETRA1005:text[..chosen]|}"), TestSetting.Strict);

    [Test]
    public Task It_may_be_the_least() => Verify.ReportsAsync(
        Of("int", i => $"{i}", last: "-1", "text.Length < 20 ? text : {|NETRA1005:text[..chosen]|}"), TestSetting.Strict);

    [Test]
    public Task A_place_is_as_far_from_the_end_as_the_closest() => Verify.SilentAsync(
        Of("int", i => $"text.Length - {i}", last: "text.Length", "text.Length < 8 ? text : text[..chosen]"), TestSetting.Strict);

    [Test]
    public Task It_may_be_behind_the_end() => Verify.ReportsAsync(
        Of("int", i => $"text.Length - {i}", last: "text.Length + 1", "text.Length < 8 ? text : {|NETRA1005:text[..chosen]|}"), TestSetting.Strict);

    [Test]
    public Task A_place_is_told_from_another_place() => Verify.SilentAsync(
        Of("int", i => $"text.Length - count - {i}", last: "text.Length - count", "count < 0 || text.Length < count + 8 ? text : text[..chosen]"), TestSetting.Strict);

    [Test]
    public Task It_may_be_behind_that() => Verify.ReportsAsync(
        Of("int", i => $"text.Length - count - {i}", last: "text.Length - count + 1", "count < 0 || text.Length < count + 8 ? text : {|NETRA1005:text[..chosen]|}"), TestSetting.Strict);

    [Test]
    public Task What_is_checked_on_each_path_is_checked() => Verify.SilentAsync(
        Of("int", i => $"numbers[{i}] >= 0 && numbers[{i}] <= text.Length ? numbers[{i}] : 0", last: "0", "text[..chosen]"), TestSetting.Strict);

    [Test]
    public Task What_is_not_on_one_path_is_not() => Verify.ReportsAsync(
        Of("int", i => $"numbers[{i}] >= 0 && numbers[{i}] <= text.Length ? numbers[{i}] : 0", last: "count", "{|NETRA1005:text[..chosen]|}"), TestSetting.Strict);

    [TestCase(3, "NETRA1002")]
    [TestCase(7, "NETRA1005")]
    public Task A_handler_may_find_any_of_the_texts_that_were_there_for_a_while(int which, string rule)
    {
        IEnumerable<string> assigned = Enumerable.Range(0, Paths).Select(i => $"chosen = \"{(i == which ? "abc" : $"abcdefgh{i}")}\"; System.Console.WriteLine(chosen);");
        return Verify.ReportsAsync($$"""
            public static class Shape
            {
                public static string Of()
                {
                    string chosen = "abcdefgh";
                    try
                    {
                        {{string.Join("\n            ", assigned)}}
                    }
                    catch (System.IO.IOException)
                    {
                        return {|{{rule}}:chosen[..8]|};
                    }

                    return chosen[..8];
                }
            }
            """, TestSetting.Strict);
    }

    private static string Of(string type, Func<int, string> value, string last, string result) => $$"""
        public static class Shape
        {
            public static string Of(string text, int kind, int count, int[] numbers)
            {
                {{type}} chosen;
                switch (kind)
                {
                    {{string.Join("\n            ", Enumerable.Range(0, Paths).Select(i => $"case {i}: chosen = {value(i)}; break;"))}}
                    default: chosen = {{last}}; break;
                }

                return {{result}};
            }
        }
        """;
}
