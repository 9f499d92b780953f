using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a condition says in its less usual spellings.</summary>
[TestFixture]
internal sealed class ConditionTests
{
    [TestCase("text.Length >= 8 == true")]
    [TestCase("true == text.Length >= 8")]
    [TestCase("text.Length < 8 == false")]
    [TestCase("false == text.Length < 8")]
    [TestCase("text.Length >= 8 != false")]
    [TestCase("true != text.Length < 8")]
    public Task A_comparison_with_a_truth_is_the_comparison(string condition) => Verify.SilentAsync(Of($"return {condition} ? text[..8] : text;"));

    [TestCase("text.Length >= 8 == false")]
    [TestCase("false == text.Length >= 8")]
    [TestCase("text.Length < 8 == true")]
    [TestCase("true == text.Length < 8")]
    public Task Or_its_opposite(string condition) => Verify.ReportsAsync(Of($"return {condition} ? {{|NETRA1002:text[..8]|}} : text;"));

    [TestCase("null == note")]
    [TestCase("note == null")]
    public Task A_comparison_with_null_may_be_read_from_both_sides(string condition) => Verify.SilentAsync(Of($"return {condition} ? note is null ? text : text[..8] : text;"));

    [Test]
    public Task An_answer_that_is_not_no_may_be_none() => Verify.ReportsAsync(Of("""
        bool? isLong = note is null ? null : note.Length >= 8;
        return isLong == false ? text : {|NETRA1001:note[..8]|};
        """));

    [Test]
    public Task Of_none_nothing_follows() => Verify.ReportsAsync(Of("""
        bool? isLong = note is null ? null : note.Length >= 8;
        return isLong == false || note is not null ? text : {|NETRA1004:text[..8]|};
        """));

    [Test]
    public Task An_answer_that_is_yes_is_one() => Verify.SilentAsync(Of("""
        bool? isLong = note is null ? null : note.Length >= 8;
        return isLong == true ? note[..8] : text;
        """));

    [Test]
    public Task Nothing_is_neither_short_nor_long() => Verify.SilentAsync(Of("""
        if (note?.Length < 8)
        {
            return text;
        }

        if (8 <= note?.Length)
        {
            return text;
        }

        return note is null ? text : text[..8];
        """));

    [Test]
    public Task Then_there_is_nothing() => Verify.ReportsAsync(Of("""
        if (note?.Length < 8 || 8 <= note?.Length)
        {
            return text;
        }

        return note is null ? {|NETRA1004:text[..8]|} : text;
        """));

    [Test]
    public Task What_is_not_short_may_be_long() => Verify.ReportsAsync(Of("""
        if (note?.Length < 8)
        {
            return text;
        }

        return note is null ? text : {|NETRA1004:text[..8]|};
        """));

    [TestCase("known == 1")]
    [TestCase("known + 1 == 2")]
    [TestCase("1 + known > 1")]
    public Task A_number_that_stands_for_a_condition_is_the_condition(string condition) => Verify.SilentAsync(Of($$"""
        int known = text.Length >= 8 ? 1 : 0;
        return {{condition}} ? text[..8] : text;
        """));

    [TestCase("known == 0")]
    [TestCase("known + 1 == 1")]
    public Task Any_other_number_is_not(string condition) => Verify.ReportsAsync(Of($$"""
        int known = text.Length >= 8 ? 1 : 0;
        return {{condition}} ? {|NETRA1002:text[..8]|} : text;
        """));

    private static string Of(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text, string? note, bool flag)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
