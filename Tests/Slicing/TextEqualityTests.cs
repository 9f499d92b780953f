using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Of two equal texts, what is known of the one is known of the other.</summary>
[TestFixture]
internal sealed class TextEqualityTests
{
    [TestCase("note == text")]
    [TestCase("text == note")]
    public Task A_text_that_equals_one_that_is_there_is_there(string condition) => Verify.SilentAsync(
        Of($"text.Length >= 8 && {condition} ? note[..8] : text"));

    [TestCase("note == \"abcdefgh\"")]
    [TestCase("\"abcdefgh\" == note")]
    public Task A_text_that_equals_a_constant_is_there(string condition) => Verify.SilentAsync(Of($"{condition} ? note[..8] : text"));

    [TestCase("note == \"abcdefg\"")]
    [TestCase("\"abcdefg\" == note")]
    public Task It_is_no_longer_than_the_constant(string condition) => Verify.ReportsAsync(Of($"{condition} ? {{|NETRA1002:note[..8]|}} : text"));

    [TestCase("note == other", "note")]
    [TestCase("note == other", "other")]
    [TestCase("other == note", "note")]
    [TestCase("other == note", "other")]
    public Task Of_two_texts_that_may_be_missing_both_may_be(string condition, string sliced) => Verify.ReportsAsync(
        Of($"{condition} ? {{|NETRA1001:{sliced}[..8]|}} : text"));

    private static string Of(string expression) => $$"""
        public static class Shape
        {
            public static string Of(string text, string? note, string? other) => {{expression}};
        }
        """;
}
