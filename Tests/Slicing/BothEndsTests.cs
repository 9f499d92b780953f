using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>How long a text is that begins with one literal and ends with another.</summary>
[TestFixture]
internal sealed class BothEndsTests
{
    [TestCase("text.StartsWith(\"[#\") && text.EndsWith(\"]\")")]
    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"[!\")) && text.EndsWith(\"]\")")]
    [TestCase("text.EndsWith(\"]\") && (text.StartsWith(\"[#\") || text.StartsWith(\"[!\"))")]
    [TestCase("text.StartsWith(\"[#\") && (text.EndsWith('>') || text.EndsWith(\")]\"))")]
    [TestCase("!(!text.StartsWith(\"[#\") && !text.StartsWith(\"[!\")) && text.EndsWith(\"]\")")]
    public Task What_does_not_overlap_is_as_long_as_both(string ends) => Verify.SilentAsync(Of(ends, "text[2..^1]"));

    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"[]\")) && text.EndsWith(\"]\")", "text[2..^1]")]
    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"!\")) && text.EndsWith(\"]\")", "text[2..^1]")]
    [TestCase("(text.StartsWith(\"[#\") || other.StartsWith(\"[!\")) && text.EndsWith(\"]\")", "text[2..^1]")]
    [TestCase("(text.StartsWith(\"[#\") || text.EndsWith(\"#]\")) && text.EndsWith(\"]\")", "text[2..^1]")]
    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"[!\") || text.StartsWith(\"\")) && text.EndsWith(\"]\")", "text[2..^1]")]
    [TestCase("text.StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase) && text.EndsWith(\"bc\", StringComparison.OrdinalIgnoreCase)", "text[2..^2]")]
    public Task What_may_overlap_or_be_shorter_is_not(string ends, string slice) => Verify.ReportsAsync(Of(ends, $"{{|NETRA1002:{slice}|}}"));

    [TestCase("text != \"|\"")]
    [TestCase("\"|\" != text")]
    [TestCase("!string.Equals(text, \"|\")")]
    public Task What_is_not_the_quote_alone_has_two(string isLonger) => Verify.SilentAsync(Of($"{isLonger} && text.StartsWith('|') && text.EndsWith('|')", "text[1..^1]"));

    [TestCase("text != \"ab\" && text.StartsWith(\"ab\")")]
    [TestCase("text.StartsWith(\"ab\") && text != \"ab\"")]
    [TestCase("!text.Equals(\"ab\") && text.EndsWith(\"ab\")")]
    [TestCase("text.EndsWith(\"ab\") && !text.Equals(\"ab\")")]
    [TestCase("text.StartsWith(\"ab\") && !string.Equals(text, \"ab\", StringComparison.Ordinal)")]
    [TestCase("text.StartsWith(\"ab\", StringComparison.Ordinal) && !string.Equals(\"ab\", text, StringComparison.OrdinalIgnoreCase)")]
    public Task What_begins_with_something_and_is_not_that_is_longer(string isLonger) => Verify.SilentAsync(Of(isLonger, "text[3..]"));

    [TestCase("text != \"a\" && text.StartsWith(\"ab\")")]
    [TestCase("text.StartsWith(\"ab\") && other != \"ab\"")]
    [TestCase("text.StartsWith(\"ab\") && !string.Equals(other, \"ab\")")]
    [TestCase("text.StartsWith(\"ab\", StringComparison.OrdinalIgnoreCase) && !string.Equals(text, \"ab\")")]
    [TestCase("text.StartsWith(\"ab\", StringComparison.OrdinalIgnoreCase) && text != \"ab\"")]
    [TestCase("text != \"ab\" && text.StartsWith(\"ab\", StringComparison.OrdinalIgnoreCase)")]
    [TestCase("text != \"ab\" && text.StartsWith(\"ab\", true, null)")]
    public Task What_is_not_something_else_need_not_be(string isOther) => Verify.ReportsAsync(Of(isOther, "{|NETRA1002:text[3..]|}"));

    [Test]
    public Task One_of_two_tests_alone_says_nothing() => Verify.ReportsAsync(Of("text.StartsWith(\"ab\") || text != \"ab\"", "{|NETRA1004:text[3..]|}"));

    [TestCase("text != \"x\" && text.StartsWith('|') && text.EndsWith('|')")]
    [TestCase("other != \"|\" && text.StartsWith('|') && text.EndsWith('|')")]
    [TestCase("text == \"|\" && text.StartsWith('|') && text.EndsWith('|')")]
    [TestCase("text != \"a\" && text.StartsWith(\"a\", StringComparison.OrdinalIgnoreCase) && text.EndsWith(\"a\", StringComparison.OrdinalIgnoreCase)")]
    public Task What_is_not_something_else_may_be(string ends) => Verify.ReportsAsync(Of(ends, "{|NETRA1002:text[1..^1]|}"));

    [TestCase("text.StartsWith(\"App.Pages.\") && text.EndsWith(\".html\")", "text[10..^5]")]
    [TestCase("text.StartsWith('<') && text.EndsWith(\"<!>\")", "text[1..^3]")]
    [TestCase("text.StartsWith(\"List(\") && text[^1] == ')'", "text[5..^1]")]
    [TestCase("text.EndsWith(\"()\") && text[0] == '<'", "text[1..^2]")]
    [TestCase("text != \"\" && text[0] is '[' or '(' && text[^1] is ']' or ')'", "text[1..^1]")]
    public Task What_differs_hardly_overlaps_although_it_could(string ends, string slice) => Verify.SuggestsAsync(Of(ends, $"{{|#0:{slice}|}}"), "NETRA1002");

    [TestCase("text.StartsWith('\"') && text.EndsWith('\"')", "text[1..^1]")]
    [TestCase("text.StartsWith(\"<(\") && text[^1] == '('", "text[2..^1]")]
    [TestCase("text.StartsWith(\"<(\") && other[^1] == ')'", "text[2..^1]")]
    [TestCase("text != \"\" && text[0] is '\"' or '\\'' && text[^1] is '\"' or '\\''", "text[1..^1]")]
    public Task The_same_or_what_another_ends_with_may(string ends, string slice) => Verify.WarnsAsync(Of(ends, $"{{|NETRA1002:{slice}|}}"));

    private static string Of(string ends, string slice) => $$"""
        public static class Shape
        {
            public static string Of(string text, string other) => {{ends}} ? {{slice}} : other;
        }
        """;
}
