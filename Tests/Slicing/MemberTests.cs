using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What is known of members, elements and new arrays, and of those that were read or sliced.</summary>
[TestFixture]
internal sealed class MemberTests
{
    [TestCase("_ = account!.Name; return account is null ? text[..8] : text;")]
    [TestCase("_ = account!.Note; return account is null ? text[..8] : text;")]
    [TestCase("_ = note![..0]; return note is null ? text[..8] : text;")]
    [TestCase("return count.HasValue && count is null ? text[..8] : text;")]
    [TestCase("return Fixed[..8];")]
    [TestCase("foreach (string part in parts.Where(part => part.Length >= 8)) { return part[..8]; } return text;")]
    [TestCase("char[] all = new char[8]; return new string(all[..8]);")]
    [TestCase("Span<char> buffer = stackalloc char[8]; return new string(buffer[..8]);")]
    [TestCase("if (account is null || account.Name.Length < 8) { return text; } var (name, _) = account; return name[..8];")]
    public Task What_is_known_of_it_is_used(string statements) => Verify.SilentAsync(Of(statements));

    [TestCase("_ = account?.Name; return account is null ? {|NETRA1004:text[..8]|} : text;")]
    [TestCase("_ = note?[..0]; return note is null ? {|NETRA1004:text[..8]|} : text;")]
    [TestCase("return !count.HasValue && count is null ? {|NETRA1004:text[..8]|} : text;")]
    [TestCase("return {|NETRA1002:Fixed[..9]|};")]
    [TestCase("foreach (string part in parts.Where(part => part.Length >= 7)) { return {|NETRA1002:part[..8]|}; } return text;")]
    [TestCase("char[] all = new char[8]; return new string({|NETRA1002:all[..9]|});")]
    [TestCase("Span<char> buffer = stackalloc char[8]; return new string({|NETRA1002:buffer[..9]|});")]
    [TestCase("if (account is null || account.Name.Length < 8) { return text; } var (_, other) = account; return {|NETRA1002:other[..8]|};")]
    [TestCase("string[] both = { text, {|NETRA1004:text[..8]|} }; return both[0];")]
    public Task No_more_is_known(string statements) => Verify.ReportsAsync(Of(statements));

    [TestCase("return count.HasValue && count.Value >= 0 && count.Value <= text.Length ? text[count.Value..] : text;")]
    [TestCase("return count >= 0 && count <= text.Length ? text[count.Value..] : text;")]
    public Task A_number_that_is_there_is_the_number(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("_ = text[..0]; return {|NETRA1005:text[range]|};")]
    [TestCase("return count.HasValue && count.Value >= 0 ? {|NETRA1005:text[count.Value..]|} : text;")]
    public Task A_number_from_elsewhere_is_any(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [Test]
    public Task A_text_that_is_null_on_one_path_may_be_null_where_the_paths_meet() => Verify.ReportsAsync(
        Oblivious("if (text == null) { System.Console.WriteLine(); } return {|NETRA1001:text[..0]|};"), TestSetting.Oblivious);

    [Test]
    public Task A_text_that_no_path_asks_for_is_taken_to_be_there() => Verify.SilentAsync(
        Oblivious("if (text.Length > 3) { System.Console.WriteLine(); } return text[..0];"), TestSetting.Oblivious);

    [Test]
    public Task Nor_is_one_null_that_every_path_has_found_to_be_there() => Verify.SilentAsync(
        Oblivious("if (other) { if (text == null) { return null; } System.Console.WriteLine(); } else if (text == null) { return null; } return text[..0];"), TestSetting.Oblivious);

    [TestCase("new()")]
    [TestCase("new() { 'a' }")]
    [TestCase("new List<char> { 'a', 'b', 'c' }")]
    [TestCase("['a', 'b', 'c']")]
    public Task A_list_goes_on_changing_although_the_field_does_not(string list) => Verify.ReportsAsync(
        $$"""
        public sealed class Shape
        {
            private readonly List<char> _all = {{list}};

            public void Add(char one) => _all.Add(one);

            public List<char> First() => {|NETRA1004:_all.GetRange(0, 10)|};

            public List<char> Some() => _all.Count > 3 ? {|NETRA1004:_all.GetRange(0, 10)|} : _all;

            public List<char> Rest(int count) => _all.Count > count ? {|NETRA1005:_all.GetRange(count, 1)|} : _all;
        }
        """,
        TestSetting.Strict);

    [Test]
    public Task An_array_does_not() => Verify.SilentAsync("""
        public sealed class Shape
        {
            private readonly char[] _all = ['a', 'b', 'c'];

            public char[] Some() => _all[..3];
        }
        """);

    private static string Of(string statements) => $$"""
        public sealed record Account(string Name, string Other)
        {
            public string Note = "";
        }

        public sealed class Shape
        {
            private string Fixed { get; } = "abcdefgh";

            public string Of(string text, string? note, Account? account, int? count, string[] parts, Range range)
            {
                {{statements}}
            }
        }
        """;

    private static string Oblivious(string statements) => $$"""
        public static class Shape
        {
            public static string Of(string text, bool other)
            {
                {{statements}}
            }
        }
        """;
}
