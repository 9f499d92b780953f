using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using static SliceShapes;
using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Shapes of public code that were once reported wrongly, each with the twin that is rightly reported.</summary>
[TestFixture]
internal sealed class RealCodeShapesTests
{
    [Test]
    public Task A_text_that_is_equal_or_found_at_the_start_is_as_long_although_only_its_emptiness_was_tested_before() => Verify.SilentAsync(Body("""
        if (text.Length > 0 && (text == "system" || text.IndexOf("system/", System.StringComparison.Ordinal) == 0))
        {
            return text.Substring(6);
        }

        return text;
        """));

    [Test]
    public Task But_not_longer_than_the_shorter_of_both() => Verify.ReportsAsync(Body("""
        if (text.Length > 0 && (text == "system" || text.IndexOf("system/", System.StringComparison.Ordinal) == 0))
        {
            return {|NETRA1002:text.Substring(7)|};
        }

        return text;
        """));

    [TestCase("if (text.Length == 0) { return false; } return text.StartsWith(\"~/\") || text.Length == 3;")]
    [TestCase("bool isLong = text.StartsWith(\"~/\") || text.Length > 5; return text.Length > 0 && isLong;")]
    public Task A_helper_may_approve_for_either_of_two_reasons(string body) => Verify.SilentAsync(Approved(body));

    [TestCase("if (text.Length == 0) { return false; } return text.StartsWith(\"~\") || text.Length == 3;")]
    public Task The_weaker_reason_counts(string body) => Verify.ReportsAsync(Approved(body).Replace("text.Substring(2)", "{|NETRA1002:text.Substring(2)|}"));

    [Test]
    public Task An_unsigned_comparison_tests_both_ends() => Verify.SilentAsync(Body("""
        int i = text.IndexOfAny(new[] { '<', '&' });
        if ((uint)i >= (uint)text.Length)
        {
            return text;
        }

        return text[..i];
        """));

    [Test]
    public Task A_signed_comparison_tests_one() => Verify.ReportsAsync(Body("""
        int i = text.IndexOfAny(new[] { '<', '&' });
        if (i >= text.Length)
        {
            return text;
        }

        return {|NETRA1003:text[..i]|};
        """));

    [Test]
    public Task Brackets_at_both_ends_are_two_characters() => Verify.SilentAsync(Body("""
        if (text.Length > 0 && text[0] == '[' && text[text.Length - 1] == ']')
        {
            return text.Substring(1, text.Length - 2);
        }

        return text;
        """));

    [Test]
    public Task Quotes_at_both_ends_may_be_one_character() => Verify.ReportsAsync(Body("""
        if (text.Length > 0 && text[0] == '"' && text[text.Length - 1] == '"')
        {
            return {|NETRA1002:text.Substring(1, text.Length - 2)|};
        }

        return text;
        """));

    [Test]
    public Task A_bracket_is_not_found_where_another_stands() => Verify.SilentAsync(Body("""
        int open = text.IndexOf('(');
        int close = text.IndexOf(')');
        return open < 0 || close < open ? text : text.Substring(open + 1, close - open - 1);
        """));

    [Test]
    public Task A_bracket_may_be_found_before_another() => Verify.ReportsAsync(Body("""
        int open = text.IndexOf('(');
        int close = text.IndexOf(')');
        return open < 0 || close < 0 ? text : {|NETRA1002:text.Substring(open + 1, close - open - 1)|};
        """));

    [Test]
    public Task An_own_search_that_was_compared_with_minus_one_has_found() => Verify.SilentAsync("""
        public static class Names
        {
            public static string Prefix(string name)
            {
                int colon = Find(name, ':');
                return colon == -1 ? "" : name.Substring(0, colon);
            }

            private static int Find(string text, char wanted)
            {
                for (int i = 0; i < text.Length; i++)
                {
                    if (text[i] == wanted)
                    {
                        return i;
                    }
                }

                return -1;
            }
        }
        """);

    [Test]
    public Task A_helper_that_tests_for_null_may_be_given_null() => Verify.SilentAsync("""
        public static class Months
        {
            public static int First() => Parse(null);

            private static int Parse(string? code) => code is null ? 1 : code.Length >= 3 ? int.Parse(code.Substring(1, 2)) : 2;
        }
        """);

    [Test]
    public Task A_test_that_only_computes_a_flag_is_no_guard() => Verify.ReportsAsync(Body("""
        bool isLong = text.Length == 4 && text[3] == 'L';
        string head = {|NETRA1004:text.Substring(1, 2)|};
        return isLong ? head + "+" : head;
        """));

    [Test]
    public Task A_suffix_longer_than_the_one_that_was_tested_is_cut() => Verify.ReportsAsync(Body("""
        if (text.EndsWith("GroupTarget", System.StringComparison.Ordinal))
        {
            text = {|NETRA1002:text.Substring(0, text.Length - 12)|};
        }

        return text;
        """));

    [Test]
    public Task One_of_two_searches_has_found_something() => Verify.SilentAsync(Body("""
        int colon = text.IndexOf(':');
        int comma = text.IndexOf(',');
        if (colon == -1 && comma == -1)
        {
            return text;
        }

        return comma == -1 ? text[..colon] : text[..comma];
        """));

    [Test]
    public Task Which_of_two_searches_has_found_something_is_not_tested() => Verify.ReportsAsync(Body("""
        int colon = text.IndexOf(':');
        int comma = text.IndexOf(',');
        if (colon == -1 && comma == -1)
        {
            return text;
        }

        return comma == 3 ? {|NETRA1003:text[..colon]|} : text;
        """));

    [Test]
    public Task One_of_two_values_is_not_null() => Verify.SilentAsync(Nullable("""
        if (first is null && second is null)
        {
            return "";
        }

        return first is null ? second.Substring(0) : first.Substring(0);
        """));

    [Test]
    public Task One_of_two_values_may_be_null() => Verify.ReportsAsync(Nullable("""
        if (first is not null && second is not null)
        {
            return "";
        }

        return first is null ? {|NETRA1001:second.Substring(0)|} : first.Substring(0);
        """));

    [Test]
    public Task An_unsigned_comparison_holds_for_a_rest_of_any_length() => Verify.SilentAsync(Body("""
        int dash = text.IndexOf('-');
        string rest = text.Substring(dash + 1);
        int end = rest.IndexOfAny(new[] { 'T', ' ' });
        return (uint)end < (uint)rest.Length ? rest.Substring(end) : rest;
        """));

    [Test]
    public Task A_remainder_that_is_tested_may_be_all_that_the_bound_needs() => Verify.SilentAsync(Body("""
        if (text.Length == 0)
        {
            return text;
        }

        int position = text.Length % 3;
        if (position == 0)
        {
            position = 3;
        }

        return text.Substring(0, position);
        """));

    [Test]
    public Task A_remainder_that_nobody_tests_says_nothing() => Verify.ReportsAsync(Body("""
        if (text.Length == 0)
        {
            return text;
        }

        int shift = text.Length % 3;
        return {|NETRA1002:text.Substring(0, 3)|} + shift;
        """));

    [Test]
    public Task A_helper_that_excludes_the_short_text_is_not_given_it() => Verify.SilentAsync(Subpath(".", """rest.Length < 1 ? "." : "." + rest"""));

    [Test]
    public Task A_helper_that_excludes_another_text_is_given_it() => Verify.ReportsAsync(Subpath("/", """{|NETRA1002:rest.Length < 1 ? "." : "." + rest|}"""));

    private static string Subpath(string excluded, string given) => $$"""
        public static class Shape
        {
            public static string Of(string rest) => Within({{given}});

            private static string Within(string path)
            {
                if (string.Equals(path, "{{excluded}}", System.StringComparison.Ordinal))
                {
                    return path;
                }

                return path.Substring(2);
            }
        }
        """;

    private static string Nullable(string statements) => $$"""
        #nullable enable
        public static class Shape
        {
            public static string Of(string? first, string? second)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static string Approved(string body) => $$"""
        public static class Shape
        {
            public static string Of(string text) => IsGood(text) ? text.Substring(2) : text;

            private static bool IsGood(string text)
            {
                {{body}}
            }
        }
        """;
}
