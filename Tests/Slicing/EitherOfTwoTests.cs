using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Of two searches one has found something, or of two texts one is there: which one, a later test says.</summary>
[TestFixture]
internal sealed class EitherOfTwoTests
{
    [Test]
    public Task Where_one_found_nothing_the_other_found_something() => Verify.SilentAsync(Of("""
        if (a < 0 && b < 0)
        {
            return text;
        }

        if (b < 0)
        {
            return text[..a];
        }

        return a < 0 ? text[b..] : text;
        """));

    [TestCase("a")]
    [TestCase("b")]
    public Task Neither_has_found_something_for_certain(string index) => Verify.ReportsAsync(Of($$"""
        if (a < 0 && b < 0)
        {
            return text;
        }

        if (text.Length < 3)
        {
            return text;
        }

        return {|NETRA1003:text[..{{index}}]|};
        """));

    [Test]
    public Task What_is_found_in_front_is_found() => Verify.ReportsAsync(Of("""
        if ((a < 0 && b < 0) || a > 0)
        {
            return text;
        }

        return {|NETRA1003:text[..b]|};
        """));

    [Test]
    public Task Two_pairs_are_kept_apart() => Verify.SilentAsync(Of("""
        if (a < 0 && b < 0)
        {
            return text;
        }

        if (c < 0 && d < 0)
        {
            return text;
        }

        if (a < 0)
        {
            return c < 0 ? text[..d] : text[..b];
        }

        return text[..a];
        """));

    [Test]
    public Task A_pair_holds_where_one_of_it_does() => Verify.SilentAsync(Of("""
        if (flag)
        {
            if (a < 0)
            {
                return text;
            }
        }
        else
        {
            if (a < 0 && b < 0)
            {
                return text;
            }

            System.Console.WriteLine();
        }

        return a < 0 ? text[..b] : text;
        """));

    [Test]
    public Task And_where_the_other_does() => Verify.SilentAsync(Of("""
        if (flag)
        {
            if (b < 0)
            {
                return text;
            }
        }
        else
        {
            if (a < 0 && b < 0)
            {
                return text;
            }

            System.Console.WriteLine();
        }

        return a < 0 ? text[..b] : text;
        """));

    [Test]
    public Task A_pair_is_lost_where_neither_need_hold() => Verify.ReportsAsync(Of("""
        if (flag)
        {
            if (c < 0)
            {
                return text;
            }
        }
        else
        {
            if (a < 0 && b < 0)
            {
                return text;
            }

            System.Console.WriteLine();
        }

        return a < 0 ? {|NETRA1003:text[..b]|} : text;
        """));

    [Test]
    public Task Of_two_texts_the_one_is_there_where_the_other_is_not() => Verify.SilentAsync(Of("""
        if (one is null && other is null)
        {
            return text;
        }

        return one is null ? other[..0] : other is null ? one[..0] : text;
        """));

    [Test]
    public Task A_pair_of_texts_holds_where_one_of_them_is_there() => Verify.SilentAsync(Of("""
        if (flag)
        {
            if (one is null)
            {
                return text;
            }
        }
        else
        {
            if (one is null && other is null)
            {
                return text;
            }

            System.Console.WriteLine();
        }

        return one is null ? other[..0] : text;
        """));

    [Test]
    public Task A_text_of_which_something_else_was_asked_may_be_missing() => Verify.ReportsAsync(Of("""
        if (flag)
        {
            if (one is not null || other is null)
            {
                return text;
            }
        }
        else if (!IsFine(one))
        {
            return text;
        }

        return one is null ? {|NETRA1001:other[..0]|} : text;
        """));

    private static string Of(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text, string? one, string? other, bool flag)
            {
                int a = text.IndexOf('a');
                int b = text.IndexOf('b');
                int c = text.IndexOf('c');
                int d = text.IndexOf('d');
                {{statements.ReplaceLineEndings("\n        ")}}
            }

            private static bool IsFine(string? text) => text != System.Environment.MachineName;
        }
        """;
}
