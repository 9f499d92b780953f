using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Shapes of public code that were once reported wrongly, each with the twin that is rightly reported.</summary>
[TestFixture]
internal sealed class RealCodeShapesTests
{
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

    private static string Body(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
