using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using static SliceShapes;
using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a comparison proves to the character, where changes of the analysis were once not noticed by any test.</summary>
[TestFixture]
internal sealed class ComparisonTests
{
    [Test]
    public Task A_length_that_is_at_least_a_number_and_not_that_number_is_greater() => Verify.SilentAsync(Body("""
        if (text.Length < 8 || 8 == text.Length)
        {
            return text;
        }

        return text[..9];
        """));

    [Test]
    public Task It_is_greater_by_one() => Verify.ReportsAsync(Body("""
        if (text.Length < 8 || 8 == text.Length)
        {
            return text;
        }

        return {|NETRA1002:text[..10]|};
        """));

    [Test]
    public Task Half_of_an_odd_number_is_rounded_up() => Verify.SilentAsync(Body("""
        if (text.Length * 2 < 15)
        {
            return text;
        }

        return text[..8];
        """));

    [Test]
    public Task Half_of_an_even_number_is_not() => Verify.ReportsAsync(Body("""
        if (text.Length * 2 < 14)
        {
            return text;
        }

        return {|NETRA1002:text[..8]|};
        """));

    [Test]
    public Task Twice_a_sum_is_twice_both_of_its_parts() => Verify.SilentAsync(Body("""
        int count = text.IndexOf('a') + 1;
        return text.Length >= (count + 4) * 2 ? text[..8] : text;
        """));

    [Test]
    public Task It_is_no_more() => Verify.ReportsAsync(Body("""
        int count = text.IndexOf('a') + 1;
        return text.Length >= (count + 4) * 2 ? {|NETRA1002:text[..9]|} : text;
        """));

    [Test]
    public Task Anything_taken_no_times_is_nothing() => Verify.SilentAsync(Body("""
        int count = System.Environment.TickCount;
        return text.Substring(count * 0);
        """), TestSetting.Strict);

    [Test]
    public Task Anything_taken_once_is_not() => Verify.ReportsAsync(Body("""
        int count = System.Environment.TickCount;
        return {|NETRA1005:text.Substring(count * 1)|};
        """), TestSetting.Strict);

    [Test]
    public Task The_element_at_the_same_sum_is_the_same() => Verify.SilentAsync(Body("""
        string[] parts = text.Split(' ');
        int last = parts.Length - 2;
        return last >= 0 && parts[last + 1].Length >= 8 ? parts[last + 1][..8] : text;
        """));

    [Test]
    public Task The_element_at_another_sum_is_another() => Verify.ReportsAsync(Body("""
        string[] parts = text.Split(' ');
        int last = parts.Length - 2;
        return last >= 0 && parts[last + 1].Length >= 8 ? {|NETRA1002:parts[last][..8]|} : text;
        """));

    [Test]
    public Task A_helper_that_never_approves_is_never_passed() => Verify.SilentAsync("""
        public static class Shape
        {
            public static string Of(string text) => IsLongAndShort(text) ? text[..20] : text;

            private static bool IsLongAndShort(string text) => text.Length > 5 && text.Length < 3;
        }
        """);

    [Test]
    public Task Among_more_guards_than_are_kept_the_one_that_counts_may_have_been_dropped() =>
        Verify.SuggestsAsync(Crowd(92, "{|#0:text[..8]|}"), "NETRA1002");

    [Test]
    public Task Among_fewer_it_has_not() => Verify.ReportsAsync(Crowd(40, "{|NETRA1002:text[..8]|}"));

    /// <summary>The length of each of so many other texts is tested, and each is used later.</summary>
    private static string Crowd(int count, string slice)
    {
        string[] others = [.. Enumerable.Range(0, count).Select(i => $"other{i}")];
        return $$"""
            public sealed record Shape({{string.Join(", ", others.Select(other => $"string {other}"))}})
            {
                public string Of(Account account)
                {
                    string text = account.Name;
                    {{string.Concat(others.Select(other => $"if ({other}.Length < 3) return text;"))}}
                    return {{slice}} + {{string.Join(" + ", others.Select(other => $"{other}[..3]"))}};
                }
            }

            public sealed record Account(string Name);
            """;
    }
}
