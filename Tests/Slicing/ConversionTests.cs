using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>A number that a smaller type cannot hold is another number.</summary>
[TestFixture]
internal sealed class ConversionTests
{
    [TestCase("sbyte")]
    [TestCase("byte")]
    [TestCase("short")]
    [TestCase("ushort")]
    [TestCase("char")]
    public Task What_is_cut_off_is_not_the_number(string type) => Verify.ReportsAsync(
        Of($"return count >= 0 && count <= text.Length ? {{|NETRA1005:text[({type})count..]|}} : text;"), TestSetting.Strict);

    [TestCase("sbyte")]
    [TestCase("byte")]
    [TestCase("short")]
    [TestCase("ushort")]
    [TestCase("char")]
    public Task A_test_of_what_is_cut_off_is_no_test_of_the_number(string type) => Verify.ReportsAsync(
        Of($"return count >= 0 && ({type})count <= text.Length ? {{|NETRA1005:text[count..]|}} : text;"), TestSetting.Strict);

    [TestCase("float")]
    [TestCase("double")]
    [TestCase("decimal")]
    public Task A_fraction_is_not_followed(string type) => Verify.ReportsAsync(
        Of($"return count >= 0 && ({type})count <= text.Length ? {{|NETRA1005:text[count..]|}} : text;"), TestSetting.Strict);

    [TestCase("long")]
    [TestCase("int")]
    public Task A_larger_type_holds_the_number(string type) => Verify.SilentAsync(
        Of($"return count >= 0 && ({type})count <= text.Length ? text[count..] : text;"), TestSetting.Strict);

    [TestCase("(uint)count <= (uint)text.Length")]
    [TestCase("(uint)count <= text.Length")]
    [TestCase("(ulong)count <= (ulong)text.Length")]
    [TestCase("count >= 0 && (uint)count <= text.Length")]
    public Task A_number_without_a_sign_tests_both_ends(string condition) => Verify.SilentAsync(
        Of($"return {condition} ? text[count..] : text;"), TestSetting.Strict);

    [TestCase("(uint)count <= (uint)text.Length + 1")]
    [TestCase("(uint)(count + 1) <= (uint)text.Length")]
    public Task It_does_so_to_the_character(string condition) => Verify.ReportsAsync(
        Of($"return {condition} ? {{|NETRA1005:text[count..]|}} : text;"), TestSetting.Strict);

    [Test]
    public Task A_number_that_a_small_type_holds_already_is_the_number() => Verify.SilentAsync(
        Of("return small <= text.Length ? text[(ushort)small..] : text;"), TestSetting.Strict);

    [Test]
    public Task The_largest_type_holds_a_place() => Verify.SilentAsync(
        Of("return big <= (ulong)text.Length ? text[(int)big..] : text;"), TestSetting.Strict);

    [Test]
    public Task It_holds_the_place_behind_it() => Verify.ReportsAsync(
        Of("return big <= (ulong)text.Length + 1 ? {|NETRA1005:text[(int)big..]|} : text;"), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text, int count, byte small, ulong big)
            {
                {{statements}}
            }
        }
        """;
}
