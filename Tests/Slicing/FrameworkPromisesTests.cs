using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What calls of the framework, and the attributes of any, tell of what they are given and of what they give.</summary>
[TestFixture]
internal sealed class FrameworkPromisesTests
{
    [TestCase("return string.Equals(text, \"abcdefgh\") ? text[..8] : text;")]
    [TestCase("return text.Equals(\"abcdefgh\") ? text[..8] : text;")]
    [TestCase("return \"abcdefgh\".Equals(text) ? text[..8] : text;")]
    [TestCase("return string.Equals(text, \"abcdefgh\", StringComparison.OrdinalIgnoreCase) ? text[..8] : text;")]
    [TestCase("return string.IsNullOrWhiteSpace(note) ? text : note[..1];")]
    [TestCase("ArgumentException.ThrowIfNullOrWhiteSpace(note); return note[..1];")]
    [TestCase("return new Account(\"abcdefgh\").Name[..8];")]
    [TestCase("var account = new Account(\"abcdefgh\"); return account.Name[..8];")]
    [TestCase("return text.Contains(\"abc\") ? text[(text.IndexOf(\"abc\") + 3)..] : text;")]
    [TestCase("return text.Contains(\"a\", StringComparison.Ordinal) ? text[text.IndexOf(\"a\")..] : text;")]
    [TestCase("return text.Contains('a') ? text[text.LastIndexOf('a')..] : text;")]
    [TestCase("return text.Length < 8 ? text : System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text)[..8];")]
    public Task A_promise_is_proof(string statements) => Verify.SilentAsync(Of(statements));

    [TestCase("return string.Equals(text, \"abcdefgh\") ? {|NETRA1002:text[..9]|} : text;")]
    [TestCase("return string.Equals(text, \"abcdefgh\") ? text : {|NETRA1004:text[..8]|};")]
    [TestCase("return string.IsNullOrWhiteSpace(note) ? text : {|NETRA1002:note[..2]|};")]
    [TestCase("return {|NETRA1002:new Account(\"abcdefgh\").Name[..9]|};")]
    [TestCase("return text.Contains(\"A\", StringComparison.OrdinalIgnoreCase) ? {|NETRA1003:text[text.IndexOf(\"A\")..]|} : text;")]
    [TestCase("return text.Contains('a') ? {|NETRA1003:text[text.LastIndexOf('b')..]|} : text;")]
    public Task It_promises_no_more(string statements) => Verify.ReportsAsync(Of(statements));

    [TestCase("return new string('a', 32)[..id.ToString(\"N\").Length];")]
    [TestCase("int place = text.IndexOf(\"a\"); return place < 0 ? text : text[(place + 1)..];")]
    [TestCase("return (uint)count < (uint)text.Length ? text[count..] : text;")]
    [TestCase("return text[((int)(uint)count * 0)..];")]
    [TestCase("int place = count & 7; return place < text.Length ? text[place..] : text;")]
    public Task A_number_is_known_to_the_last(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("return {|NETRA1002:new string('a', 31)[..id.ToString(\"N\").Length]|};")]
    [TestCase("int place = text.IndexOf(note!); return place < 0 ? text : {|NETRA1005:text[(place + 1)..]|};")]
    [TestCase("int place = text.LastIndexOf(\"\"); return {|NETRA1002:text[(place + 1)..]|};")]
    [TestCase("return count < text.Length ? {|NETRA1005:text[count..]|} : text;")]
    public Task It_is_no_less(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("_ = note!.CompareTo(text);", "note is null")]
    [TestCase("ArgumentNullException.ThrowIfNull(note);", "note is null")]
    [TestCase("Account? account = new Account(text);", "account is null")]
    [TestCase("Fill(ref note);", "note is null")]
    [TestCase("if (!checker.IsThere(note)) { return text; }", "note is null")]
    [TestCase("if (checker.IsMissing(note)) { return text; }", "note is null")]
    [TestCase("string? name = checker.Shown(text);", "name is null")]
    [TestCase("checker.Stop(flag);", "flag")]
    [TestCase("if (!checker.Opens()) { return text; }", "checker.Name is null")]
    [TestCase("if (value is not string) { return text; }", "value is null")]
    public Task What_is_there_is_not_missing(string statements, string impossible) => Verify.SilentAsync(Of($"{statements} return {impossible} ? text[..8] : text;"));

    [TestCase("_ = text.CompareTo(note);", "note is null")]
    [TestCase("if (checker.IsThere(note)) { return text; }", "note is null")]
    [TestCase("if (!checker.IsMissing(note)) { return text; }", "note is null")]
    [TestCase("string? name = checker.Shown(note);", "name is null")]
    [TestCase("checker.Stop(!flag);", "flag")]
    [TestCase("if (checker.Opens()) { return text; }", "checker.Name is null")]
    [TestCase("if (value is string) { return text; }", "value is null")]
    public Task What_may_be_missing_may_be(string statements, string possible) => Verify.ReportsAsync(Of($"{statements} return {possible} ? {{|NETRA1004:text[..8]|}} : text;"));

    private static string Of(string statements) => $$"""
        using System.Diagnostics.CodeAnalysis;

        public sealed record Account(string Name);

        public interface IChecker
        {
            string? Name { get; }

            bool IsThere([NotNullWhen(true)] string? text);

            bool IsMissing([NotNullWhen(false)] string? text);

            [return: NotNullIfNotNull(nameof(text))]
            string? Shown(string? text);

            void Stop([DoesNotReturnIf(true)] bool wrong);

            [MemberNotNullWhen(true, nameof(Name))]
            bool Opens();
        }

        public static class Shape
        {
            public static string Of(string text, string? note, object? value, int count, bool flag, Guid id, IChecker checker)
            {
                {{statements}}
            }

            private static void Fill([NotNull] ref string? text) => text ??= Environment.MachineName;
        }
        """;
}
