using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What is written to, and what else that changes.</summary>
[TestFixture]
internal sealed class AssignmentTests
{
    [TestCase("int end = 7; end++; return text.Length < 8 ? text : text[..end];")]
    [TestCase("int end = 9; end--; return text.Length < 8 ? text : text[..end];")]
    [TestCase("int end = 8; return text.Length < 8 ? text : text[..end++];")]
    [TestCase("int end = 7; return text.Length < 8 ? text : text[..++end];")]
    [TestCase("int end = 4; end += 4; return text.Length < 8 ? text : text[..end];")]
    [TestCase("int end = 12; end -= 4; return text.Length < 8 ? text : text[..end];")]
    [TestCase("text += \"abcdefgh\"; return text[..8];")]
    public Task What_is_counted_on_is_known(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("int end = 8; end++; return text.Length < 8 ? text : {|NETRA1002:text[..end]|};")]
    [TestCase("int end = 8; end--; return text.Length < 7 ? text : text[..end] + {|NETRA1002:text[..(end + 1)]|};")]
    [TestCase("int end = 9; return text.Length < 8 ? text : {|NETRA1002:text[..end--]|};")]
    [TestCase("int end = 8; return text.Length < 8 ? text : {|NETRA1002:text[..++end]|};")]
    [TestCase("text += \"abcdefg\"; return {|NETRA1004:text[..8]|};")]
    [TestCase("Length own = new(8); own += 1; return text.Length < 8 ? text : {|NETRA1005:text[..(int)own]|};")]
    [TestCase("Length own = new(8); own++; return text.Length < 8 ? text : {|NETRA1005:text[..(int)own]|};")]
    [TestCase("bool isLong = text.Length >= 8; isLong &= new Length(8); return isLong ? {|NETRA1004:text[..8]|} : text;")]
    public Task It_is_to_the_character(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("string a = \"abcdefgh\"; string b = text; (a, b) = (b, a); return b[..8];")]
    [TestCase("(string a, string b) = (text, \"abcdefgh\"); return b[..8];")]
    [TestCase("var (a, (b, c)) = (text, (\"abcdefgh\", text)); return b[..8];")]
    [TestCase("var two = (text, \"abcdefgh\"); (string a, string b) = two; return b[..8];")]
    public Task What_is_taken_apart_is_in_its_place(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("string a = \"abcdefgh\"; string b = text; (a, b) = (b, a); return {|NETRA1004:a[..8]|};")]
    [TestCase("(string a, string b) = (text, \"abcdefgh\"); return {|NETRA1004:a[..8]|};")]
    [TestCase("var (a, (b, c)) = (text, (\"abcdefgh\", text)); return {|NETRA1004:c[..8]|};")]
    [TestCase("string a = \"abcdefgh\"; (a, _) = Two(); return {|NETRA1002:a[..8]|};")]
    [TestCase("string a = \"abcdefgh\"; ((a, _), _) = (Two(), 1); return {|NETRA1002:a[..8]|};")]
    [TestCase("if (_text.Length < 8) { return text; } (_text, _) = Two(); return {|NETRA1002:_text[..8]|};")]
    [TestCase("if (_text.Length < 8) { return text; } (_text, _) = (text, 1); return {|NETRA1004:_text[..8]|};")]
    [TestCase("if (parts[0].Length < 8) { return text; } (parts[0], _) = (text, 1); return {|NETRA1002:parts[0][..8]|};")]
    public Task Nothing_else_is(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("Pair copy = pair; if (copy.First.Length < 8) { return text; } copy.First = text; return {|NETRA1004:copy.First[..8]|};")]
    [TestCase("if (pair.First.Length < 8) { return text; } Pair copy = pair; pair.First = text; return {|NETRA1004:pair.First[..8]|};")]
    [TestCase("if (pair.Shown.Length < 8) { return text; } pair.Shown = text; return {|NETRA1004:pair.Shown[..8]|};")]
    [TestCase("if (_pair.First.Length < 8) { return text; } _pair.First = text; return {|NETRA1004:_pair.First[..8]|};")]
    [TestCase("if (_pair.First.Length < 8) { return text; } _pair = pair; return {|NETRA1002:_pair.First[..8]|};")]
    [TestCase("if (both.A.Length < 8) { return text; } both.A = text; return {|NETRA1004:both.A[..8]|};")]
    [TestCase("if (both.A.Length < 8) { return text; } both.Item1 = text; return {|NETRA1004:both.A[..8]|};")]
    [TestCase("if (_both.A.Length < 8) { return text; } _both.A = text; return {|NETRA1004:_both.A[..8]|};")]
    [TestCase("if (_both.A.Length < 8) { return text; } SetBoth(text); return {|NETRA1005:_both.A[..8]|};")]
    [TestCase("_both.A = \"abcdefgh\"; _both.B = text; SetFirst(text); return {|NETRA1002:_both.A[..8]|};")]
    [TestCase("if (pairs[0].First.Length < 8) { return text; } pairs[0].First = text; return {|NETRA1002:pairs[0].First[..8]|};")]
    [TestCase("if (pair.In.Deep.Length < 8) { return text; } pair.In.Deep = text; return {|NETRA1004:pair.In.Deep[..8]|};")]
    [TestCase("if (pair.In.Deep.Length < 8) { return text; } pair.In = default; return {|NETRA1002:pair.In.Deep[..8]|};")]
    public Task A_part_that_is_written_to_is_another(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("if (pair.First.Length < 8) { return text; } Pair copy = pair; copy.First = text; return pair.First[..8];")]
    [TestCase("if (pair.First.Length < 8) { return text; } pair.Second = text; return pair.First[..8];")]
    [TestCase("if (pair.Shown.Length < 8) { return text; } pair.Second = text; return pair.Shown[..8];")]
    [TestCase("pair.First = \"abcdefgh\"; return pair.First[..8];")]
    [TestCase("pair.Shown = \"abcdefgh\"; return pair.Shown[..8];")]
    [TestCase("both.A = \"abcdefgh\"; return both.Item1[..8];")]
    [TestCase("if (both.A.Length < 8) { return text; } both.B = text; return both.A[..8];")]
    [TestCase("both.A = \"abcdefgh\"; SetText(text); return both.A[..8];")]
    [TestCase("pair.In.Deep = \"abcdefgh\"; return pair.In.Deep[..8];")]
    public Task The_other_parts_and_copies_stay(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("if (_text.Length < 8) { return text; } right._text = text; return {|NETRA1002:_text[..8]|};")]
    [TestCase("if (Kept.Length < 8) { return text; } right.Kept = text; return {|NETRA1002:Kept[..8]|};")]
    [TestCase("if (Shown.Length < 8) { return text; } _text = text; return {|NETRA1002:Shown[..8]|};")]
    [TestCase("if (Framed.Length < 8) { return text; } Kept = text; return {|NETRA1002:Framed[..8]|};")]
    [TestCase("if (_text.Length < 8) { return text; } Set = text; return {|NETRA1002:_text[..8]|};")]
    [TestCase("if (Set.Length < 8) { return text; } Set = text; return {|NETRA1002:Set[..8]|};")]
    [TestCase("if (Shown.Length < 8) { return text; } Set = text; return {|NETRA1005:Shown[..8]|};")]
    [TestCase("if (Of(Set).Length < 8) { return text; } return {|NETRA1002:Set[..8]|};")]
    [TestCase("_text = text; if (Shown.Length < 8) { return text; } _text = parts[0]; return {|NETRA1002:Shown[..8]|};")]
    [TestCase("Kept = text; if (Framed.Length < 8) { return text; } Kept = parts[0]; return {|NETRA1002:Framed[..8]|};")]
    [TestCase("Entry = text; if (Entered.Length < 8) { return text; } Entry = parts[0]; return {|NETRA1002:Entered[..8]|};")]
    [TestCase("if (_text.Length < 8) { return text; } this[1] = text; return {|NETRA1002:_text[..8]|};")]
    [TestCase("if (this[1].Length < 8) { return text; } this[1] = text; return {|NETRA1002:this[1][..8]|};")]
    [TestCase("if (Static.Length < 8) { return text; } Static = text; return {|NETRA1004:Static[..8]|};")]
    public Task A_member_that_is_written_to_is_another_and_so_is_what_reads_it(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("_text = \"abcdefgh\"; return _text[..8];")]
    [TestCase("Kept = \"abcdefgh\"; return Kept[..8];")]
    [TestCase("Static = \"abcdefgh\"; return Static[..8];")]
    [TestCase("right.Kept = \"abcdefgh\"; return right.Kept[..8];")]
    [TestCase("if (Kept.Length < 8) { return text; } Static = text; return Kept[..8];")]
    [TestCase("if (Framed.Length < 8) { return text; } Static = text; return Framed[..8];")]
    public Task What_is_written_to_a_member_is_there(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("if (parts[0].Length < 8) { return text; } parts[1] = text; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("if (parts[0].Length < 8) { return text; } parts[^1] = text; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("if (list[0].Length < 8) { return text; } list[1] = text; return {|NETRA1002:list[0][..8]|};")]
    [TestCase("if (list[0].Length < 8) { return text; } list[^1] = text; return {|NETRA1002:list[0][..8]|};")]
    [TestCase("if (map[\"a\"].Length < 8) { return text; } map[\"b\"] = text; return {|NETRA1002:map[\"a\"][..8]|};")]
    [TestCase("if (map[\"a\"].Length < 8) { return text; } map[\"a\"] = text; return {|NETRA1004:map[\"a\"][..8]|};")]
    [TestCase("Span<string> same = parts; if (parts[0].Length < 8) { return text; } same[0] = text; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("Span<string> same = parts; if (parts[0].Length < 8) { return text; } same[^1] = text; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("Span<string> same = parts; if (same[0].Length < 8) { return text; } parts[0] = text; return {|NETRA1002:same[0][..8]|};")]
    public Task An_element_that_is_written_to_may_be_any(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public readonly record struct Length(int Count)
        {
            public static Length operator +(Length left, int more) => new(left.Count * 100);

            public static Length operator ++(Length length) => new(length.Count * 100);


            public static bool operator &(bool left, Length right) => true;

            public static implicit operator int(Length length) => length.Count;
        }

        public struct Inner
        {
            public string Deep;
        }

        public struct Pair
        {
            public string First;
            public string Second;
            public Inner In;

            public string Shown { get; set; }
        }

        public sealed class Shape
        {
            private static string Static = Environment.MachineName;
            private string _text = Environment.MachineName;
            private readonly Dictionary<string, string> _entries = new();
            private Pair _pair;
            private (string A, string B) _both;

            public string Kept { get; set; } = Environment.MachineName;

            private string Shown => _text.Trim();

            private string Framed => Kept.Trim();


            private string Entered => Entry.Trim();

            private string Entry { get => _entries["a"]; set => _entries["a"] = value; }

            private string Set { get => _text.Trim(); set => _text = value.Trim(); }

            private string this[int index] { get => _text.Trim(); set => _text = value; }

            public string Of(string text, string[] parts, List<string> list, Dictionary<string, string> map, Pair pair, Pair[] pairs, (string A, string B) both, Shape right)
            {
                {{statements}}
            }

            private (string, int) Two() => (_text, 1);

            private void SetBoth(string text) => _both.A = text;


            private void SetFirst(string text) => _both.Item1 = text;

            private void SetText(string text) => _text = text;

            private string Of(string text) => Set = text;
        }
        """;
}
