using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Both outcomes of a pattern, and of an operator that a type declares itself.</summary>
[TestFixture]
internal sealed class PatternTests
{
    [TestCase("value is string")]
    [TestCase("value is string copy && copy.Length > 0")]
    [TestCase("value is string _")]
    [TestCase("value is string or int[]")]
    [TestCase("value is string { }")]
    [TestCase("value is string { Length: > 3 }")]
    public Task What_is_not_a_text_may_be_something_else(string condition) => Verify.ReportsAsync(
        $$"""
        public static class Shape
        {
            public static string Of(object value, string text) => {{condition}} ? text : {|NETRA1004:text[..8]|};
        }
        """);

    [TestCase("count is { }")]
    [TestCase("count is int number && number > 3")]
    public Task A_number_that_may_be_missing_may_match_nothing(string condition) => Verify.ReportsAsync(
        $$"""
        public static class Shape
        {
            public static string Of(int? count, string text) => {{condition}} ? text : {|NETRA1004:text[..8]|};
        }
        """);

    [Test]
    public Task A_variable_matches_null_too() => Verify.ReportsAsync(
        """
        public static class Shape
        {
            public static string Of(string? note) => note is var copy ? {|NETRA1001:copy[..8]|} : "";
        }
        """);

    [Test]
    public Task A_variable_matches_everything() => Verify.SilentAsync(
        """
        public static class Shape
        {
            public static string Of(string? note, string text) => note is var _ ? text : text[..8];
        }
        """);

    [Test]
    public Task An_operator_of_ones_own_may_mean_anything() => Verify.ReportsAsync(
        """
        public sealed class Coin
        {
            private static bool s_side;

            public static bool operator ==(Coin left, Coin right) => s_side = !s_side;

            public static bool operator !=(Coin left, Coin right) => s_side = !s_side;

            public override bool Equals(object? other) => false;

            public override int GetHashCode() => 0;
        }

        public static class Shape
        {
            public static string Of(Coin one, Coin other, string text) => one == other && one != other ? {|NETRA1004:text[..8]|} : text;
        }
        """);

    [Test]
    public Task An_operator_of_the_language_contradicts_itself() => Verify.SilentAsync(
        """
        public static class Shape
        {
            public static string Of(object one, object other, string text) => one == other && one != other ? text[..8] : text;
        }
        """);
}
