using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using static SliceShapes;
using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a list that matches <c>[first, .. rest, last]</c> is known to be.</summary>
[TestFixture]
internal sealed class ListPatternTests
{
    [Test]
    public Task A_list_without_a_rest_has_that_many_elements() => Verify.SilentAsync(
        Body("return text is [_, _, _] ? text[..3] + \"abc\".Substring(text.Length) : text;"), TestSetting.Strict);

    [Test]
    public Task It_has_no_more() => Verify.ReportsAsync(Body("return text is [_, _, _] ? {|NETRA1002:text[..4]|} : text;"));

    [Test]
    public Task A_list_with_a_rest_may_have_more() => Verify.ReportsAsync(
        Body("return text is [_, _, _, ..] ? {|NETRA1005:\"abc\".Substring(text.Length)|} : text;"), TestSetting.Strict);

    [Test]
    public Task So_may_one_with_a_rest_in_front() => Verify.ReportsAsync(
        Body("return text is [.., _] ? {|NETRA1005:\"a\".Substring(text.Length)|} : text;"), TestSetting.Strict);

    [Test]
    public Task A_rest_in_front_is_no_element() => Verify.ReportsAsync(Body("return text is [.., '!'] ? {|NETRA1002:text[..2]|} : text;"));

    [Test]
    public Task What_matches_no_list_with_an_element_is_empty() => Verify.SilentAsync(
        Body("return text is [_, ..] ? text : \"\".Substring(text.Length);"), TestSetting.Strict);

    [Test]
    public Task The_rest_is_what_the_elements_leave() => Verify.SilentAsync(Body("return text is [_, .. { Length: 8 }, _] ? text[..10] : text;"));

    [Test]
    public Task It_is_no_longer() => Verify.ReportsAsync(Body("return text is [_, .. { Length: 8 }, _] ? {|NETRA1002:text[..11]|} : text;"));

    [Test]
    public Task A_rest_in_the_middle_is_shorter_than_the_list() => Verify.ReportsAsync(Body("return text is [_, .. var rest, _] && text.Length == 9 ? {|NETRA1002:rest[..8]|} : text;"));

    [Test]
    public Task It_is_shorter_by_the_elements_around_it() => Verify.SilentAsync(Body("return text is [_, .. var rest, _] && text.Length == 9 ? rest[..7] : text;"));

    [TestCase("[{ Length: 8 }, ..]", "0")]
    [TestCase("[_, { Length: 8 }, ..]", "1")]
    [TestCase("[_, { Length: 8 }]", "1")]
    [TestCase("[.., { Length: 8 }]", "^1")]
    [TestCase("[_, .., { Length: 8 }]", "^1")]
    [TestCase("[_, .., { Length: 8 }, _]", "^2")]
    public Task An_element_is_found_again_where_it_stands(string pattern, string index) => Verify.SilentAsync(OfParts($"parts is {pattern} ? parts[{index}][..8] : \"\""));

    [TestCase("[{ Length: 8 }, _, ..]", "1")]
    [TestCase("[_, { Length: 8 }, ..]", "0")]
    [TestCase("[_, { Length: 8 }]", "0")]
    [TestCase("[_, .., { Length: 8 }]", "^2")]
    [TestCase("[_, .., { Length: 8 }, _]", "^1")]
    [TestCase("[.., { Length: 8 }, _]", "0")]
    public Task Its_neighbour_is_another(string pattern, string index) => Verify.ReportsAsync(OfParts($"parts is {pattern} ? {{|NETRA1002:parts[{index}][..8]|}} : \"\""));

    [Test]
    public Task The_name_of_a_list_is_the_list() => Verify.SilentAsync(Body("return text is [_, ..] whole ? whole[..1] : text;"));

    [Test]
    public Task It_is_as_long() => Verify.ReportsAsync(Body("return text is [_, ..] whole ? {|NETRA1002:whole[..2]|} : text;"));

    [Test]
    public Task Of_a_list_of_another_kind_nothing_is_known() => Verify.ReportsAsync(
        """
        public sealed class Ring
        {
            public int Length => 3;

            public char this[int index] => 'a';
        }

        public static class Shape
        {
            public static string Of(Ring ring, string text) => ring is [_, _, _] ? text : {|NETRA1004:text[..8]|};
        }
        """);

    private static string OfParts(string expression) => $$"""
        public static class Shape
        {
            public static string Of(string[] parts) => {{expression}};
        }
        """;
}
