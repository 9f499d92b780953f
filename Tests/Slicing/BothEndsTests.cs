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

    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"[]\")) && text.EndsWith(\"]\")")]
    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"!\")) && text.EndsWith(\"]\")")]
    [TestCase("(text.StartsWith(\"[#\") || other.StartsWith(\"[!\")) && text.EndsWith(\"]\")")]
    [TestCase("(text.StartsWith(\"[#\") || text.EndsWith(\"#]\")) && text.EndsWith(\"]\")")]
    [TestCase("(text.StartsWith(\"[#\") || text.StartsWith(\"[!\") || text.StartsWith(\"\")) && text.EndsWith(\"]\")")]
    [TestCase("text.StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase) && text.EndsWith(\"bc\", StringComparison.OrdinalIgnoreCase)")]
    public Task What_may_overlap_or_be_shorter_is_not(string ends) => Verify.ReportsAsync(Of(ends, ends.Contains("bc") ? "{|NETRA1002:text[2..^2]|}" : "{|NETRA1002:text[2..^1]|}"));

    [TestCase("text != \"|\"")]
    [TestCase("\"|\" != text")]
    [TestCase("!string.Equals(text, \"|\")")]
    public Task What_is_not_the_quote_alone_has_two(string isLonger) => Verify.SilentAsync(Of($"{isLonger} && text.StartsWith('|') && text.EndsWith('|')", "text[1..^1]"));

    [TestCase("text != \"ab\" && text.StartsWith(\"ab\")")]
    [TestCase("text.StartsWith(\"ab\") && text != \"ab\"")]
    [TestCase("!text.Equals(\"ab\") && text.EndsWith(\"ab\")")]
    public Task What_begins_with_something_and_is_not_that_is_longer(string isLonger) => Verify.SilentAsync(Of(isLonger, "text[3..]"));

    [TestCase("text != \"a\" && text.StartsWith(\"ab\")")]
    [TestCase("text.StartsWith(\"ab\") || text != \"ab\"")]
    [TestCase("text.StartsWith(\"ab\") && other != \"ab\"")]
    [TestCase("text.StartsWith(\"ab\", StringComparison.OrdinalIgnoreCase) && text != \"ab\"")]
    [TestCase("text != \"ab\" && text.StartsWith(\"ab\", StringComparison.OrdinalIgnoreCase)")]
    [TestCase("text != \"ab\" && text.StartsWith(\"ab\", true, null)")]
    public Task What_is_not_something_else_need_not_be(string isOther) => Verify.ReportsAsync(Of(isOther, isOther.Contains("||") ? "{|NETRA1004:text[3..]|}" : "{|NETRA1002:text[3..]|}"));

    [TestCase("text != \"x\"")]
    [TestCase("other != \"|\"")]
    [TestCase("text == \"|\"")]
    [TestCase("text != \"a\" && text.StartsWith(\"a\", StringComparison.OrdinalIgnoreCase) && text.EndsWith(\"a\", StringComparison.OrdinalIgnoreCase)")]
    public Task What_is_not_something_else_may_be(string isOther) => Verify.ReportsAsync(Of(isOther.Contains("Ignore") ? isOther : $"{isOther} && text.StartsWith('|') && text.EndsWith('|')", "{|NETRA1002:text[1..^1]|}"));

    private static string Of(string ends, string slice) => $$"""
        public static class Shape
        {
            public static string Of(string text, string other) => {{ends}} ? {{slice}} : other;
        }
        """;
}
