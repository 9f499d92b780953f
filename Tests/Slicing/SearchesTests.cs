using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Which searches are the same: what one has found, another may not.</summary>
[TestFixture]
internal sealed class SearchesTests
{
    [TestCase("text.IndexOfAny(['a']) >= 0", "text[..text.IndexOfAny(['b'])]")]
    [TestCase("text.IndexOfAny(['a']) >= 0", "text[..text.LastIndexOfAny(['a'])]")]
    [TestCase("text.AsSpan().IndexOfAny('a', 'b') >= 0", "text[..text.AsSpan().IndexOfAny('a', 'c')]")]
    [TestCase("text.AsSpan().IndexOfAny('a', 'b') >= 0", "text[..text.AsSpan().IndexOfAnyExcept('a', 'b')]")]
    [TestCase("text.IndexOf('a', 0, 5) >= 0", "text[..text.IndexOf('a', 0, 3)]")]
    [TestCase("list.IndexOf(text) >= 0", "list.GetRange(0, list.LastIndexOf(\"b\"))")]
    [TestCase("list.FindIndex(one => one == text) >= 0", "list.GetRange(0, list.FindIndex(one => one == \"b\"))")]
    [TestCase("list.FindIndex(one => one == text) >= 0", "list.GetRange(0, list.FindLastIndex(one => one == text))")]
    [TestCase("Array.IndexOf(parts, text) >= 0", "parts[..Array.IndexOf(parts, \"b\")]")]
    public Task What_another_search_has_found_is_not_found(string condition, string slice) =>
        Verify.ReportsAsync(Of($"if ({condition}) {{ return {{|NETRA1003:{slice}|}}; }} return \"\";"), TestSetting.Strict);

    [TestCase("if (Array.IndexOf(parts, text) >= 0) { parts[0] = \"\"; return {|NETRA1003:parts[..Array.IndexOf(parts, text)]|}; } return \"\";")]
    [TestCase("if (list.IndexOf(text) >= 0) { list[0] = \"\"; return {|NETRA1003:list.GetRange(0, list.IndexOf(text))|}; } return \"\";")]
    [TestCase("if (list.IndexOf(text) >= 0) { Fill(list); return {|NETRA1003:list.GetRange(0, list.IndexOf(text))|}; } return \"\";")]
    [TestCase("if (text.IndexOfAny(characters) >= 0) { characters[0] = 'b'; return {|NETRA1003:text[..text.IndexOfAny(characters)]|}; } return \"\";")]
    public Task What_was_found_before_a_change_is_not_found(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("int at = Array.IndexOf(parts, \"abcdef\"); return at >= 0 ? {|NETRA1005:parts[(at + 6)..]|} : parts;")]
    [TestCase("int at = list.IndexOf(\"abcdef\"); return at >= 0 ? {|NETRA1005:list.GetRange(at + 6, 0)|} : list;")]
    [TestCase("int at = parts.AsSpan().IndexOf(\"abcdef\"); return at >= 0 ? {|NETRA1005:parts[(at + 6)..]|} : parts;")]
    public Task A_text_in_a_sequence_is_one_element(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("int first = Array.IndexOf(parts, text), last = Array.LastIndexOf(parts, text); return first < 0 ? parts : {|NETRA1005:parts[(first + 1)..last]|};")]
    [TestCase("int first = list.IndexOf(text), last = list.LastIndexOf(text); return first < 0 ? list : {|NETRA1005:list.GetRange(first + 1, last - first - 1)|};")]
    public Task The_first_and_the_last_element_are_not_the_same(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("if (text.IndexOfAny(Separators) >= 0) { return text[..text.IndexOfAny(Separators)]; } return \"\";")]
    [TestCase("if (text.IndexOfAny(characters) >= 0) { return text[..text.IndexOfAny(characters)]; } return \"\";")]
    [TestCase("if (text.AsSpan().IndexOfAny('a', 'b') >= 0) { return text[..text.AsSpan().IndexOfAny('a', 'b')]; } return \"\";")]
    [TestCase("if (text.IndexOf('a', 0, 3) >= 0) { return text[..text.IndexOf('a', 0, 3)]; } return \"\";")]
    [TestCase("if (list.IndexOf(text) >= 0) { return list.GetRange(0, list.IndexOf(text)); } return \"\";")]
    [TestCase("if (Array.IndexOf(parts, text) >= 0) { characters[0] = 'b'; return parts[..Array.IndexOf(parts, text)]; } return \"\";")]
    [TestCase("int at = Array.IndexOf(parts, \"abcdef\"); return at >= 0 ? parts[(at + 1)..] : parts;")]
    [TestCase("int at = text.IndexOf(\"abcdef\"); return at >= 0 ? text[(at + 6)..] : text;")]
    [TestCase("int at = text.AsSpan().IndexOf(\"abcdef\"); return at >= 0 ? text[(at + 6)..] : text;")]
    public Task The_same_search_finds_the_same(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public static class Shape
        {
            private static readonly char[] Separators = Environment.MachineName.ToCharArray();

            public static object Of(string text, string[] parts, List<string> list, char[] characters)
            {
                {{statements}}
            }

            private static void Fill(List<string> list) => list[0] = "";
        }
        """;
}
