using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>A <c>ref</c> local is another name of a place, and not always of the same.</summary>
[TestFixture]
internal sealed class ReferenceTests
{
    private const string TwoTexts = "string a = \"abcdefgh\"; string b = \"abcdefgh\"; ";

    [TestCase("ref string r = ref a; if (flag) { r = ref b; } r = text; return {|NETRA1002:a[..8]|};")]
    [TestCase("ref string r = ref a; if (flag) { r = ref b; } r = text; return {|NETRA1002:b[..8]|};")]
    [TestCase("ref string r = ref a; if (flag) { r = ref b; } (r, _) = (text, 1); return {|NETRA1002:a[..8]|};")]
    [TestCase("ref string r = ref a; for (int i = 0; i < 2; i++) { r = text; r = ref b; } return {|NETRA1005:b[..8]|};")]
    [TestCase("ref string r = ref flag ? ref a : ref b; r = text; return {|NETRA1002:a[..8]|};")]
    [TestCase("(flag ? ref a : ref b) = text; return {|NETRA1002:a[..8]|};")]
    [TestCase("Fill(ref flag ? ref a : ref b); return {|NETRA1002:a[..8]|};")]
    [TestCase("ref string r = ref Same(ref a); if (a.Length < 8) { return text; } r = text; return {|NETRA1002:a[..8]|};")]
    public Task Whichever_place_is_written_to_may_be_short(string statements) => Verify.ReportsAsync(Of(TwoTexts + statements), TestSetting.Strict);

    [TestCase("ref string r = ref text; if (flag) { r = ref a; } return {|NETRA1004:r[..8]|};")]
    [TestCase("ref string r = ref flag ? ref a : ref b; a = text; return {|NETRA1002:r[..8]|};")]
    [TestCase("ref string r = ref a; for (int i = 0; i < 2; i++) { Console.WriteLine({|NETRA1002:r[..8]|}); r = ref text; } return a;")]
    [TestCase("int i = 1; if (parts[0].Length < 8) { return text; } ref string r = ref parts[i]; i = 0; return {|NETRA1002:r[..8]|};")]
    [TestCase("if (right.Text.Length < 8) { return text; } ref string r = ref left.Text; left = right; return {|NETRA1002:r[..8]|};")]
    [TestCase("ref string r = ref left.Text; left = right; r = \"abcdefgh\"; return {|NETRA1002:left.Text[..8]|};")]
    [TestCase("ref string r = ref parts[0]; if (r.Length < 8) { return text; } parts[0] = text; return {|NETRA1002:r[..8]|};")]
    [TestCase("ref string r = ref left.Text; if (r.Length < 8) { return text; } left.Text = text; return {|NETRA1002:r[..8]|};")]
    [TestCase("foreach (ref string part in parts.AsSpan()) { if (parts[0].Length >= 8) { part = text; Console.WriteLine({|NETRA1002:parts[0][..8]|}); } } return a;")]
    [TestCase("foreach (ref string part in parts.AsSpan()) { part = text; Console.WriteLine({|NETRA1004:part[..8]|}); } return a;")]
    public Task What_it_stands_for_may_be_short(string statements) => Verify.ReportsAsync(Of(TwoTexts + statements), TestSetting.Strict);

    [TestCase("_text.Length < 8", "Slot() = text;")]
    [TestCase("_text.Length < 8", "Place = text;")]
    [TestCase("_text.Length < 8", "ref string r = ref Slot(); r = text;")]
    public Task Who_returns_a_reference_may_return_any_field(string isShort, string statement) => Verify.ReportsAsync(
        Of($"if ({isShort}) {{ return text; }} {statement} return {{|NETRA1002:_text[..8]|}};"));

    [TestCase("Part() = text;")]
    [TestCase("Slot() = text;")]
    public Task Or_any_element(string statement) => Verify.ReportsAsync(
        Of($"if (_parts[0].Length < 8) {{ return text; }} {statement} return {{|NETRA1002:_parts[0][..8]|}};"));

    [TestCase("if (_count < 0 || _count > text.Length) { return text; } Slot() = text; return text[.._count];")]
    [TestCase("if (text.Length < 8) { return text; } Slot() = text; return text[..8];")]
    public Task But_nothing_of_another_type_and_no_local(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("ref string r = ref a; r = text; if (a.Length < 8) { return text; } return r[..8];")]
    [TestCase("ref string r = ref text; if (r.Length < 8) { return r; } return text[..8];")]
    [TestCase("ref string r = ref _text; if (r.Length < 8) { return r; } return _text[..8];")]
    [TestCase("ref string r = ref parts[0]; if (r.Length < 8) { return r; } return r[..8];")]
    [TestCase("ref string r = ref left.Text; r = \"abcdefgh\"; return r[..8];")]
    [TestCase("ref string r = ref _text; r = \"abcdefgh\"; return _text[..8];")]
    [TestCase("ref string r = ref a; if (flag) { r = ref b; } return r[..8];")]
    [TestCase("ref string r = ref Same(ref a); if (a.Length < 8) { return text; } return a[..8];")]
    [TestCase("foreach (ref string part in parts.AsSpan()) { if (part.Length >= 8) { Console.WriteLine(part[..8]); } } return a;")]
    [TestCase("foreach (ref string part in parts.AsSpan()) { part = \"abcdefgh\"; Console.WriteLine(a[..8]); } return a;")]
    public Task As_long_as_nothing_else_is_written_to_it_is_the_place(string statements) => Verify.SilentAsync(Of(TwoTexts + statements), TestSetting.Strict);

    [TestCase("ref string place = ref parts[0]; while (flag) { place = ref Same(ref place); } place = \"\"; return {|NETRA1002:parts[0][..8]|};")]
    [TestCase("ref string one = ref parts[0]; ref string two = ref _text; one = ref (flag ? ref one : ref two); two = ref one; one = ref two; two = \"\"; return {|NETRA1002:_text[..8]|};")]
    [TestCase("ref string place = ref text; place = ref Same(ref Same(ref place)); (place, _) = (\"\", 1); return {|NETRA1002:text[..8]|};")]
    public Task One_that_is_moved_on_from_itself_is_followed_and_left(string statements) => Verify.ReportsAsync(
        Of($"if (text.Length < 8 || _text.Length < 8 || parts[0].Length < 8) {{ return \"\"; }} {statements}"), TestSetting.Strict);

    [Test]
    public Task One_that_is_moved_on_from_itself_writes_to_nothing_else() => Verify.SilentAsync(
        Of("ref int place = ref _count; while (flag) { place = ref System.Runtime.CompilerServices.Unsafe.Add(ref place, 1); } place = 3; return text.Length < 8 ? \"\" : text[..8];"),
        TestSetting.Strict);

    private static string Of(string statements) => $$"""
        public sealed class Holder
        {
            public string Text = "";
        }

        public sealed class Shape
        {
            private readonly string[] _parts = [Environment.MachineName];
            private string _text = Environment.MachineName;
            private int _count = Environment.ProcessId;

            private ref string Place => ref _text;

            public string Of(string text, string[] parts, Holder left, Holder right, bool flag)
            {
                {{statements}}
            }

            private static void Fill(ref string text) => text = Environment.MachineName;

            private static ref string Same(ref string text) => ref text;

            private ref string Slot() => ref _text;

            private ref string Part() => ref _parts[0];
        }
        """;
}
