using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using static SliceShapes;
using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What makes an unchecked search a hint, each with the twin that stays a warning.</summary>
[TestFixture]
internal sealed class SearchEvidenceTests
{
    [TestCase("text.Trim()")]
    [TestCase("text.Split(';')[0]")]
    [TestCase("System.IO.File.ReadAllText(\"a\")")]
    public Task What_anybody_may_give_need_not_hold_it(string given) =>
        Verify.WarnsAsync(Body($"string one = {given}; return {{|NETRA1003:one.Substring(0, one.IndexOf('='))|}};"));

    [TestCase("new System.Uri(text).Query")]
    [TestCase("System.Environment.MachineName")]
    public Task What_an_object_gives_mostly_keeps_a_promise(string given) =>
        Verify.SuggestsAsync(Body($"string one = {given}; return {{|#0:one.Substring(0, one.IndexOf('='))|}};"), "NETRA1003");

    [Test]
    public Task A_word_that_a_related_text_ends_with_makes_the_search_a_hint() => Verify.SuggestsAsync("""
        public static class Shape
        {
            public static string Of(System.Type type)
            {
                string name = type.ToString();
                return type.Name.EndsWith("Attribute", System.StringComparison.Ordinal) ? {|#0:name[..name.LastIndexOf("Attribute", System.StringComparison.Ordinal)]|} : name;
            }
        }
        """, "NETRA1003");

    [Test]
    public Task A_helper_that_is_told_what_to_find_makes_the_search_a_hint() => Verify.SuggestsAsync("""
        public static class Shape
        {
            public static string Of(string text) => text.Length > 2 ? Without(text, "MB") : text;

            private static string Without(string whole, string part) => {|#0:whole.Remove(whole.IndexOf(part, System.StringComparison.Ordinal), part.Length)|};
        }
        """, "NETRA1003");

    [Test]
    public Task A_word_that_was_taken_out_of_the_text_is_likely_to_be_in_it() => Verify.SuggestsAsync(Body("""
        string[] words = text.Split(' ');
        return words.Length > 2 ? {|#0:text.Substring(text.LastIndexOf(words[2], System.StringComparison.Ordinal))|} : text;
        """), "NETRA1003");

    [Test]
    public Task A_word_that_was_taken_out_of_another_text_is_not() => Verify.WarnsAsync(Body("""
        string[] words = System.Environment.MachineName.Split(' ');
        return words.Length > 2 ? {|NETRA1003:text.Substring(text.LastIndexOf(words[2], System.StringComparison.Ordinal))|} : text;
        """));

    [Test]
    public Task Where_a_bracket_closes_another_is_likely_to_open() => Verify.SuggestsAsync(Body("""
        return text.EndsWith(")", System.StringComparison.Ordinal) ? {|#0:text.Substring(0, text.IndexOf('('))|} : text;
        """), "NETRA1003");

    [Test]
    public Task Where_another_text_was_looked_at_one_need_not_open() => Verify.WarnsAsync(Body("""
        return System.Environment.MachineName.EndsWith(")", System.StringComparison.Ordinal) ? {|NETRA1003:text.Substring(0, text.IndexOf('('))|} : text;
        """));

    [Test]
    public Task What_passes_a_filter_that_asks_for_one_of_two_endings_was_asked() => Verify.SuggestsAsync(Body("""
        return string.Join(",", System.Linq.Enumerable.Select(
            System.Linq.Enumerable.Where(System.Environment.GetCommandLineArgs(), name => name.EndsWith("_a") || name.EndsWith("_b")),
            name => {|#0:name.Substring(0, name.LastIndexOf('_'))|}));
        """), "NETRA1003");

    [Test]
    public Task What_passes_one_that_asks_for_something_else_was_not() => Verify.WarnsAsync(Body("""
        return string.Join(",", System.Linq.Enumerable.Select(
            System.Linq.Enumerable.Where(System.Environment.GetCommandLineArgs(), name => name.Length > 2 || text.EndsWith("_b")),
            (string name) => {|NETRA1003:name.Substring(0, name.LastIndexOf('_'))|}));
        """));

    [TestCase("'\\\\'")]
    [TestCase("System.IO.Path.DirectorySeparatorChar")]
    public Task Only_paths_have_what_sets_directories_off(string separator) => Verify.SuggestsAsync(Body($"return {{|#0:text.Substring(text.LastIndexOf({separator}))|}};"), "NETRA1003");

    [Test]
    public Task Of_texts_that_the_body_has_collected_it_may_know_more() => Verify.SuggestsAsync(Body("""
        var keys = new System.Collections.Generic.List<string>();
        foreach (string part in text.Split(','))
        {
            if (part.Split('*').Length == 2)
            {
                keys.Add(part);
            }
        }

        return keys.Count > 0 ? {|#0:keys[0].Substring(0, keys[0].IndexOf('*'))|} : text;
        """), "NETRA1003");

    [Test]
    public Task So_it_does_of_a_list_that_is_made_when_the_first_comes() => Verify.SuggestsAsync(Body("""
        System.Collections.Generic.List<string> keys = null;
        foreach (string part in text.Split(' '))
        {
            if (part.Length > 2)
            {
                (keys ??= new System.Collections.Generic.List<string>()).Add(part);
            }
        }

        return keys is null ? text : {|#0:keys[0].Substring(0, keys[0].IndexOf('*'))|};
        """), "NETRA1003");

    [Test]
    public Task Of_texts_that_somebody_else_has_collected_it_does_not() => Verify.WarnsAsync("""
        public static class Shape
        {
            public static string Of(System.Collections.Generic.List<string> keys) =>
                keys.Count > 0 ? {|NETRA1003:keys[0].Substring(0, keys[0].IndexOf('*'))|} : "";
        }
        """);

    [Test]
    public Task A_local_function_that_is_given_both_texts_may_be_called_after_a_look() => Verify.SuggestsAsync(Body("""
        if (text.ToLowerInvariant().Contains("kb"))
        {
            return Cut(text, "kb");
        }

        return text.ToLowerInvariant().Contains("mb") ? Cut(text, "mb") : text;

        string Cut(string whole, string unit) => {|#0:whole.Substring(0, whole.IndexOf(unit, System.StringComparison.OrdinalIgnoreCase))|};
        """), "NETRA1003");

    [Test]
    public Task A_local_function_that_knows_what_it_looks_for_is_not_excused() => Verify.WarnsAsync(Body("""
        return Cut(text);

        string Cut(string whole) => {|NETRA1003:whole.Substring(0, whole.IndexOf("kb", System.StringComparison.OrdinalIgnoreCase))|};
        """));

    [Test]
    public Task What_was_counted_in_the_text_is_likely_to_be_found() => Verify.SuggestsAsync(Counted("text"), "NETRA1003");

    [Test]
    public Task What_was_counted_in_another_text_is_not() => Verify.WarnsAsync(Counted("System.Environment.MachineName").Replace("#0:", "NETRA1003:"));

    [Test]
    public Task What_was_found_from_the_end_is_found_from_the_begin() => Verify.SuggestsAsync(Body("""
        return text.LastIndexOf('.') < 0 ? text : {|#0:text.Substring(0, text.IndexOf('.'))|};
        """), "NETRA1003");

    [Test]
    public Task What_a_pattern_asks_for_is_not_read() => Verify.SuggestsAsync(Body("""
        return System.Text.RegularExpressions.Regex.IsMatch(text, "^[a-z]+:") ? {|#0:text.Substring(0, text.IndexOf(':'))|} : text;
        """), "NETRA1003");

    [Test]
    public Task A_pattern_that_did_not_match_says_nothing() => Verify.WarnsAsync(Body("""
        return System.Text.RegularExpressions.Regex.IsMatch(text, "^[a-z]+$") ? text : {|NETRA1003:text.Substring(0, text.IndexOf(':'))|};
        """));

    [Test]
    public Task What_an_object_keeps_its_class_may_have_looked_at() => Verify.SuggestsAsync("""
        public sealed class Shape(string name)
        {
            public string Name = name;

            public string Schema => {|#0:Name.Substring(0, Name.IndexOf('.'))|};
        }
        """, "NETRA1003");

    [Test]
    public Task What_has_parts_has_what_it_was_split_at() => Verify.SuggestsAsync(Body("""
        return text.Split(' ').Length >= 2 ? {|#0:text[text.IndexOf(' ')..]|} : text;
        """), "NETRA1003");

    [Test]
    public Task A_single_part_says_nothing() => Verify.WarnsAsync(Body("""
        return text.Split(' ').Length >= 1 ? {|NETRA1003:text[text.IndexOf(' ')..]|} : text;
        """));

    [Test]
    public Task A_file_name_ends_like_its_path() => Verify.SuggestsAsync(Body("""
        string name = System.IO.Path.GetFileName(text);
        return text.EndsWith(".x.y") ? {|#0:name.Substring(0, name.LastIndexOf(".x.y"))|} : text;
        """), "NETRA1003");

    [Test]
    public Task Of_two_searches_that_were_compared_one_may_have_found() => Verify.SuggestsAsync(Body("""
        int left = text.IndexOf("&L");
        int centre = text.IndexOf("&C");
        int right = text.IndexOf("&R");
        return (left < 0 && centre < 0 && right < 0) || (right > left && right > centre) || (centre > left && centre > right) ? text : {|#0:text.Substring(0, left)|};
        """), "NETRA1003");

    [Test]
    public Task What_a_group_of_a_match_holds_is_for_the_pattern_to_say() => Verify.SuggestsAsync(Body("""
        string version = System.Text.RegularExpressions.Regex.Match(text, "v([0-9.]+)").Groups[1].Value;
        return {|#0:version.Substring(0, version.IndexOf('.'))|};
        """), "NETRA1003");

    [TestCase("folderPath", "'/'")]
    [TestCase("fileName", "'.'")]
    [TestCase("baseUrl", "\"?\"")]
    public Task A_path_hardly_lacks_what_sets_its_parts_off(string name, string separator) => Verify.SuggestsAsync(Named(name, separator), "NETRA1003");

    [TestCase("folderPath", "'-'")]
    [TestCase("account", "'/'")]
    public Task Other_text_does_and_other_characters_it_does(string name, string separator) => Verify.WarnsAsync(Named(name, separator).Replace("#0:", "NETRA1003:"));

    [Test]
    public Task What_was_cut_out_on_one_path_is_there_on_both() => Verify.SuggestsAsync(Body("""
        string child = text.Contains('|') ? text.Substring(text.LastIndexOf('|') + 1) : text;
        return {|#0:text.Substring(0, text.LastIndexOf(child))|};
        """), "NETRA1003");

    [TestCase("'_'")]
    [TestCase("\"_\"")]
    public Task What_was_put_into_a_text_on_one_path_may_be_there_on_both(string searched) => Verify.SuggestsAsync(Body($$"""
        string name = text.Length < 8 ? text + "_a" : text;
        return {|#0:name.Substring(0, name.LastIndexOf({{searched}}))|};
        """), "NETRA1003");

    [Test]
    public Task Something_else_that_was_put_into_it_is_no_evidence() => Verify.WarnsAsync(Body("""
        string name = text.Length < 8 ? text + "-a" : text;
        return {|NETRA1003:name.Substring(0, name.LastIndexOf('_'))|};
        """));

    private static string Named(string text, string separator) => $$"""
        public static class Shape
        {
            public static string Of(string {{text}}) => {|#0:{{text}}.Substring(0, {{text}}.IndexOf({{separator}}))|};
        }
        """;

    private static string Counted(string text) => $$"""
        public static class Shape
        {
            public static string Of(string text) => Dots({{text}}) == 1 ? {|#0:text.Substring(0, text.IndexOf('.'))|} : text;

            private static int Dots(string text)
            {
                int dots = 0;
                foreach (char c in text)
                {
                    dots += c == '.' ? 1 : 0;
                }

                return dots;
            }
        }
        """;
}
