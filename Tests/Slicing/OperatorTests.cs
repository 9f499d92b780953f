using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What operators make of numbers, conditions and texts.</summary>
[TestFixture]
internal sealed class OperatorTests
{
    [TestCase("text[..(text.Length / 2)]")]
    [TestCase("text[(text.Length / 2)..]")]
    [TestCase("text[..(text.Length >> 1)]")]
    [TestCase("text[..(text.Length / 1)]")]
    [TestCase("text[..(text.Length >> 0)]")]
    [TestCase("text[..((text.Length + 1) / 2)]")]
    [TestCase("text[..(text.Length % 1)]")]
    [TestCase("text.Length < 2 ? text : text[..(count & 2)]")]
    [TestCase("text[..(count & 0)]")]
    [TestCase("text.Length < 8 ? text : text[..(text.Length % 9)]")]
    [TestCase("text[..(text.Length / 3 * 3)]")]
    [TestCase("text[..(3 * (text.Length / 3))]")]
    [TestCase("text[..(text.Length - text.Length / 2)]")]
    [TestCase("text[^(text.Length / 2)..]")]
    [TestCase("count < 0 && -count <= text.Length ? text[..-count] : text")]
    [TestCase("count < 0 && ~count <= text.Length ? text[..~count] : text")]
    [TestCase("count < 0 && -count <= text.Length ? text[..+(-count)] : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 6 ? text[..(count * 3)] : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 6 ? text[..(3 * count)] : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 6 ? text[..(6 - count * 3)] : text")]
    [TestCase("text.Length >= 1048576 && count == 1 ? text[..(count * 1048575)] : text")]
    [TestCase("text[..(text.Length * 0)]")]
    [TestCase("text.Length < 17 ? text : text[8..(text.Length / 2)]")]
    public Task Arithmetic_stays_within_the_text(string value) => Verify.SilentAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("{|NETRA1005:text[..(text.Length / 2 + 1)]|}")]
    [TestCase("{|NETRA1005:text[..((text.Length >> 1) + 1)]|}")]
    [TestCase("{|NETRA1005:text[..((text.Length + 2) / 2)]|}")]
    [TestCase("{|NETRA1005:text[..(text.Length % 2)]|}")]
    [TestCase("text.Length < 15 ? text : {|NETRA1005:text[8..(text.Length / 2)]|}")]
    [TestCase("{|NETRA1005:id.ToString()[..(text.Length >> 33)]|}")]
    [TestCase("{|NETRA1005:id.ToString()[..(text.Length % -40)]|}")]
    [TestCase("{|NETRA1005:id.ToString()[..(text.Length % (number + 8))]|}")]
    [TestCase("text.Length < 2 ? text : {|NETRA1005:text[..((int)(count + 0.5))]|}")]
    [TestCase("text.Length < 2 ? text : {|NETRA1005:text[..(count & 3)]|}")]
    [TestCase("{|NETRA1005:text[..(count & 1)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length % 10)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(count % 8)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(count & -8)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(count / 8)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(count >> 8)]|}")]
    [TestCase("text.Length < 2 ? text : {|NETRA1005:text[(text.Length / 2 * 2 - 3)..]|}")]
    [TestCase("{|NETRA1005:text[..(text.Length / 3 * 3 + 1)]|}")]
    [TestCase("{|NETRA1005:text[(text.Length - text.Length / 2 - 1)..]|}")]
    [TestCase("{|NETRA1005:text[^(text.Length / 2 + 1)..]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length / number)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length >> number)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length % number)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length & number)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length * number)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length / -2)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length | 8)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length ^ 8)]|}")]
    [TestCase("text.Length < 8 ? text : {|NETRA1005:text[..(text.Length << 1)]|}")]
    [TestCase("count < 0 && -count <= text.Length ? {|NETRA1002:text[..(1 - count)]|} : text")]
    [TestCase("count < 0 && ~count <= text.Length ? {|NETRA1002:text[..-count]|} : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 5 ? {|NETRA1002:text[..(count * 3)]|} : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 5 ? {|NETRA1002:text[..(3 * count)]|} : text")]
    [TestCase("count >= 0 && count <= 2 && text.Length >= 6 ? {|NETRA1005:text[..(5 - count * 3)]|} : text")]
    public Task It_does_so_to_the_character(string value) => Verify.ReportsAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("text.Length >= 8 & flag ? text[..8] : text")]
    [TestCase("text.Length < 8 | flag ? text : text[..8]")]
    [TestCase("!(text.Length < 8) ? text[..8] : text")]
    public Task Both_sides_of_a_condition_count(string value) => Verify.SilentAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("text.Length >= 8 | flag ? {|NETRA1004:text[..8]|} : text")]
    [TestCase("text.Length < 8 & flag ? text : {|NETRA1004:text[..8]|}")]
    [TestCase("text.Length >= 8 ^ flag ? text : {|NETRA1004:text[..8]|}")]
    [TestCase("text.Length >= 8 ^ flag ? {|NETRA1004:text[..8]|} : text")]
    [TestCase("text.Length >= 8 ^ flag ? flag ? {|NETRA1004:text[..8]|} : text : text")]
    public Task Neither_counts_alone(string value) => Verify.ReportsAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("(\"abcd\" + text + \"efgh\")[..8]")]
    [TestCase("(\"abcd\" + (text + \"efgh\"))[..8]")]
    [TestCase("(text + note + \"abcdefgh\")[text.Length..]")]
    [TestCase("(\"abcdefg\" + 'h')[..8]")]
    [TestCase("(\"abcdefg\" + 8)[..8]")]
    [TestCase("(\"abcdefg\" + count)[..8]")]
    [TestCase("$\"abcd{text}efgh\"[..8]")]
    [TestCase("$\"{text}abcdefg{count}\"[..8]")]
    [TestCase("$\"{count:D8}\"[..8]")]
    [TestCase("$\"{id}\"[..36]")]
    [TestCase("$\"{id:N}\"[..32]")]
    [TestCase("(id + text)[..36]")]
    [TestCase("$\"abcdef{true}\"[..8]")]
    public Task Texts_put_together_are_as_long_as_all(string value) => Verify.SilentAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("{|NETRA1004:(\"abcd\" + text + \"efg\")[..8]|}")]
    [TestCase("{|NETRA1004:(\"abcd\" + (text + \"efg\"))[..8]|}")]
    [TestCase("{|NETRA1002:(\"abcdefg\" + note)[..8]|}")]
    [TestCase("{|NETRA1002:(\"abcdef\" + count)[..8]|}")]
    [TestCase("{|NETRA1004:$\"abcd{text}efg\"[..8]|}")]
    [TestCase("{|NETRA1002:$\"{text}abcdef{count}\"[..8]|}")]
    [TestCase("{|NETRA1002:$\"abcdefg{note}\"[..8]|}")]
    [TestCase("{|NETRA1002:$\"abcdefg{thing}\"[..8]|}")]
    [TestCase("{|NETRA1002:$\"{count:D7}\"[..8]|}")]
    [TestCase("{|NETRA1002:$\"{id:N}\"[..33]|}")]
    [TestCase("{|NETRA1002:$\"{id}\"[..37]|}")]
    [TestCase("{|NETRA1002:(\"abcdefg\" + null)[..8]|}")]
    public Task They_are_no_longer(string value) => Verify.ReportsAsync(Of($"return {value};"), TestSetting.Strict);

    [TestCase("return text.Length < 36 ? text : text[..$\"{id}\".Length];")]
    [TestCase("return text.Length < 8 ? text : text[..$\"{flag}abc\".Length];")]
    [TestCase("string? none = null; return text.Length < 7 ? text : text[..(\"abcdefg\" + none).Length];")]
    public Task What_is_written_is_no_longer_than_its_form(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("return text.Length < 35 ? text : {|NETRA1002:text[..$\"{id}\".Length]|};")]
    [TestCase("return text.Length < 8 ? text : {|NETRA1002:text[..$\"{flag}abcd\".Length]|};")]
    [TestCase("return text.Length < 8 ? text : {|NETRA1002:text[..$\"{count}\".Length]|};")]
    [TestCase("return text.Length < 7 ? text : {|NETRA1005:text[..(\"abcdefg\" + note).Length]|};")]
    public Task It_is_as_long_as_that(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("Range range = ..8; return text.Length < 8 ? text : text[range];")]
    [TestCase("Range range = 8..; return text.Length < 8 ? text : text[range];")]
    [TestCase("Index end = ^0; return text[..end];")]
    [TestCase("Index end = ^8; return text.Length < 8 ? text : text[end..];")]
    public Task A_range_is_what_it_says(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("Range range = ..9; return text.Length < 8 ? text : {|NETRA1002:text[range]|};")]
    [TestCase("Range range = 9..; return text.Length < 8 ? text : {|NETRA1002:text[range]|};")]
    [TestCase("Index end = ^9; return text.Length < 8 ? text : {|NETRA1002:text[end..]|};")]
    [TestCase("Money money = new(8); return text.Length < 8 ? text : {|NETRA1005:text[..(money + money)]|};")]
    [TestCase("Money money = new(8); return text.Length < 8 ? text : {|NETRA1005:text[..-money]|};")]
    [TestCase("Money money = new(8); return text.Length < 8 ? text : {|NETRA1005:text[..+money]|};")]
    [TestCase("Money money = new(8); return text.Length < 8 ? text : {|NETRA1005:text[..~money]|};")]
    [TestCase("return first > second ? text : {|NETRA1005:first.Text[..8]|};")]
    [TestCase("return first > second ? text : {|NETRA1005:second.Text[..8]|};")]
    [TestCase("return first ? {|NETRA1005:first.Text[..8]|} : text;")]
    [TestCase("return first ? {|NETRA1002:second.Text[..8]|} : text;")]
    public Task An_operator_of_a_type_s_own_may_mean_anything(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public readonly record struct Money(int Amount)
        {
            public static int operator +(Money left, Money right) => 100;

            public static int operator -(Money money) => 100;

            public static int operator +(Money money) => 100;

            public static bool operator !(Money money) => true;

            public static int operator ~(Money money) => 100;
        }

        public sealed record Name(string Text)
        {
            public static bool operator >(Name left, Name right) => left.Text.Length > right.Text.Length;

            public static bool operator <(Name left, Name right) => right > left;

            public static implicit operator bool(Name name) => name.Text.Length > 1;
        }

        public static class Shape
        {
            public static string Of(string text, string? note, object? thing, int count, int number, bool flag, Guid id, Name first, Name second)
            {
                {{statements}}
            }
        }
        """;
}
