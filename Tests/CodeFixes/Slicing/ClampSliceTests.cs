using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<SliceAnalyzer, ClampSlice>;

[TestFixture]
internal sealed class ClampSliceTests
{
    [TestCase("s[..8]", "s.Length <= 8 ? s : s[..8]")]
    [TestCase("s[0..8]", "s.Length <= 8 ? s : s[0..8]")]
    [TestCase("s.Substring(0, 8)", "s.Length <= 8 ? s : s.Substring(0, 8)")]
    [TestCase("s.Remove(8)", "s.Length <= 8 ? s : s.Remove(8)")]
    [TestCase("s[3..]", "s.Length <= 3 ? string.Empty : s[3..]")]
    [TestCase("s.Substring(3)", "s.Length <= 3 ? string.Empty : s.Substring(3)")]
    [TestCase("s[^4..]", "s.Length <= 4 ? s : s[^4..]")]
    [TestCase("s.Substring(s.Length - 4)", "s.Length <= 4 ? s : s.Substring(s.Length - 4)")]
    [TestCase("s[..^3]", "s.Length <= 3 ? string.Empty : s[..^3]")]
    [TestCase("s.Substring(0, s.Length - 3)", "s.Length <= 3 ? string.Empty : s.Substring(0, s.Length - 3)")]
    [TestCase("s[1..^1]", "s.Length <= 2 ? string.Empty : s[1..^1]")]
    [TestCase("s[2..8]", "s.Length <= 2 ? string.Empty : s[2..Math.Min(8, s.Length)]")]
    [TestCase("s.Substring(2, 6)", "s.Length <= 2 ? string.Empty : s.Substring(2, Math.Min(6, s.Length - 2))")]
    [TestCase("s[..Size]", "s.Length <= Size ? s : s[..Size]")]
    [TestCase("s.Substring(0, Size | 2)", "s.Length <= (Size | 2) ? s : s.Substring(0, Size | 2)")]
    [TestCase("s![..8]", "s.Length <= 8 ? s : s![..8]")]
    public Task Text_is_truncated_by_a_conditional(string slice, string clamped) =>
        Verify.FixesAsync(Method("string s", "string", $"{{|NETRA1004:{slice}|}}"), Method("string s", "string", clamped));

    [TestCase("o?{|NETRA1002:.Id[..8]|}", "o is { Id: { Length: > 8 } } ? o.Id[..8] : o?.Id")]
    [TestCase("o?{|NETRA1002:.Id.Substring(0, 8)|}", "o is { Id: { Length: > 8 } } ? o.Id.Substring(0, 8) : o?.Id")]
    [TestCase("o?{|NETRA1002:.Id[^4..]|}", "o is { Id: { Length: > 4 } } ? o.Id[^4..] : o?.Id")]
    public Task A_member_is_truncated_where_there_is_an_owner(string slice, string clamped) =>
        Verify.FixesAsync(Method("Owner? o", "string?", slice) + Owner, Method("Owner? o", "string?", clamped) + Owner);

    [TestCase("Span<byte> b", "Span<byte>", "b[..8]", "b[..Math.Min(8, b.Length)]")]
    [TestCase("Span<byte> b", "Span<byte>", "b.Slice(0, 8)", "b.Slice(0, Math.Min(8, b.Length))")]
    [TestCase("ReadOnlySpan<char> b", "ReadOnlySpan<char>", "b[3..]", "b[Math.Min(3, b.Length)..]")]
    [TestCase("ReadOnlySpan<char> b", "ReadOnlySpan<char>", "b[^4..]", "b[^Math.Min(4, b.Length)..]")]
    [TestCase("byte[] b", "byte[]", "b[..^3]", "b[..^Math.Min(3, b.Length)]")]
    [TestCase("byte[] b", "byte[]", "b[2..8]", "b[Math.Min(2, b.Length)..Math.Min(8, b.Length)]")]
    [TestCase("List<int> b", "List<int>", "b.GetRange(0, 8)", "b.GetRange(0, Math.Min(8, b.Count))")]
    [TestCase("string b", "ReadOnlySpan<char>", "b.AsSpan(0, 8)", "b.AsSpan(0, Math.Min(8, b.Length))")]
    public Task The_bounds_of_a_buffer_become_minimums(string parameter, string result, string slice, string clamped) =>
        Verify.FixesAsync(Method(parameter, result, $"{{|NETRA1004:{slice}|}}"), Method(parameter, result, clamped));

    [TestCase("{|NETRA1004:s[..8]|} + \"…\"", "(s.Length <= 8 ? s : s[..8]) + \"…\"")]
    [TestCase("{|NETRA1004:s[..8]|}.Trim()", "(s.Length <= 8 ? s : s[..8]).Trim()")]
    [TestCase("$\"{{|NETRA1004:s[..8]|}}…\"", "$\"{(s.Length <= 8 ? s : s[..8])}…\"")]
    [TestCase("string.Concat({|NETRA1004:s[..8]|}, s)", "string.Concat(s.Length <= 8 ? s : s[..8], s)")]
    [TestCase("{|NETRA1004:s[..8]|} + {|NETRA1004:t[^4..]|}", "(s.Length <= 8 ? s : s[..8]) + (t.Length <= 4 ? t : t[^4..])")]
    public Task Parentheses_stand_where_the_place_asks_for_them(string before, string after) =>
        Verify.FixesAsync(Method("string s, string t", "string", before), Method("string s, string t", "string", after));

    [TestCase("new UserExecutionContext({|NETRA1004:s[..8]|}).UserId")]
    [TestCase("new UserExecutionContext(\"\") { UserId = $\"ws_{{|NETRA1004:s[..8]|}}\" }.UserId")]
    [TestCase("(Current.UserId = {|NETRA1004:s[..8]|})")]
    [TestCase("{|NETRA1002:Current.UserId[..8]|}")]
    public Task An_identity_is_not_shortened_in_silence(string expression) =>
        Verify.OffersNoFixAsync(Method("string s", "string", expression) +
            """

            partial class C { static UserExecutionContext Current = new(""); }
            class UserExecutionContext(string id) { public string UserId { get; set; } = id; }
            """);

    [TestCase("Span<byte> b", "Span<byte>", "{|NETRA1004:b.Slice(2, 6)|}")]
    [TestCase("Span<byte> b", "Span<byte>", "{|NETRA1004:b[1..^1]|}")]
    [TestCase("string s", "string", "{|NETRA1002:s[4..2]|}")]
    [TestCase("string s", "string", "{|NETRA1004:s.Remove(2, 3)|}")]
    [TestCase("string s", "string", "{|NETRA1004:s.Trim()[..8]|}")]
    public Task Nothing_is_offered_where_no_clamp_is_simple(string parameter, string result, string slice) =>
        Verify.OffersNoFixAsync(Method(parameter, result, slice));

    private const string Owner = "\nrecord Owner(string Id);\n";

    private static string Method(string parameter, string result, string expression) =>
        $$"""
        partial class C
        {
            const int Size = 8;

            public {{result}} M({{parameter}}) => {{expression}};
        }
        """;
}
