using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Tests that ask for the length that a slice needs, tied to something else: whoever wrote them thought of the length.</summary>
[TestFixture]
internal sealed class LengthTestsTests
{
    [TestCase("bool isShare = flag ? text.StartsWith(\"//\") : text.StartsWith(\"smb://\"); return isShare ? flag ? text[2..] : {|#0:text[6..]|} : text;")]
    [TestCase("if (text.Length != 8 && text.Length != 10) { return text; } return text.Length == 8 ? text : {|#0:text[..10]|};")]
    [TestCase("if (text.Length < 2 || (flag && text.Length == 36)) { return text; } return {|#0:text[..8]|};")]
    [TestCase("if (text.Length is not (8 or 10)) { return text; } return text.Length == 8 ? text : {|#0:text[..10]|};")]
    [TestCase("if (text.Length < 3) { return text; } bool isLong = flag && text.Length > 7; return isLong == flag ? {|#0:text[..8]|} : text;")]
    [TestCase("if (text.Length < 3) { return text; } bool isLong = flag && 8 <= text.Length; return isLong == flag ? {|#0:text[..8]|} : text;")]
    [TestCase("if (text.Length < 3) { return text; } return text.StartsWithLetters(\"abcdefgh\") ? {|#0:text[8..]|} : text;")]
    public Task They_make_a_suggestion_of_a_warning(string statements) => Verify.SuggestsAsync(Of(statements), "NETRA1002");

    [TestCase("if (text.Length < 3) { return text; } bool isLong = flag && text.Length > 6; return isLong == flag ? {|NETRA1002:text[..8]|} : text;")]
    [TestCase("if (text.Length < 3) { return text; } bool isLong = flag && other.Length > 7; return isLong == flag ? {|NETRA1002:text[..8]|} : text;")]
    [TestCase("if (text.Length < 7) { return text; } return {|NETRA1002:text[..8]|};")]
    [TestCase("if (text.Length is < 7 or > 60) { return text; } return {|NETRA1002:text[..8]|};")]
    [TestCase("return text.StartsWith(\"smb:/\") ? {|NETRA1002:text[6..]|} : text;")]
    [TestCase("if (text.Length < 3) { return text; } return text.StartsWithLetters(\"abcdefg\") ? {|NETRA1002:text[8..]|} : text;")]
    [TestCase("if (text.Length < 3) { return text; } return other.StartsWithLetters(\"abcdefgh\") ? {|NETRA1002:text[8..]|} : text;")]
    public Task Those_that_ask_for_less_do_not(string statements) => Verify.WarnsAsync(Of(statements));

    [TestCase("Check(text.Length >= 8); return text[..8];")]
    [TestCase("Check(!(text.Length < 8)); return text[..8];")]
    [TestCase("Refuse(text.Length < 8); return text[..8];")]
    [TestCase("bool isLong = text.Length >= 8; Check(isLong); return text[..8];")]
    [TestCase("return Not(text.Length < 8) ? text[..8] : text;")]
    public Task A_condition_that_a_helper_insists_on_holds(string statements) => Verify.SilentAsync(Of(statements), TestSetting.Strict);

    [TestCase("Check(text.Length >= 7); return {|NETRA1002:text[..8]|};")]
    [TestCase("Refuse(text.Length >= 8); return {|NETRA1002:text[..8]|};")]
    [TestCase("Check(other.Length >= 8); return {|NETRA1004:text[..8]|};")]
    [TestCase("Look(text.Length >= 8); return {|NETRA1004:text[..8]|};")]
    [TestCase("return Not(text.Length >= 8) ? {|NETRA1002:text[..8]|} : text;")]
    public Task One_that_it_does_not_insist_on_need_not(string statements) => Verify.ReportsAsync(Of(statements), TestSetting.Strict);

    [TestCase("Write(text.StartsWith(\"ab\") ? text : \"abcd\");")]
    [TestCase("Write(text);")]
    public Task A_helper_that_checks_too_little_is_told_of(string call) => Verify.ReportsAsync(
        Of($"{call} return text;", "private static void Write(string line) => System.Console.WriteLine(line.Length > 1 ? {|NETRA1002:line[..4]|} : line);"));

    [TestCase("Write(Kept);")]
    [TestCase("Write(Describe(text));")]
    public Task It_is_suggested_where_all_that_call_it_hand_their_own(string call) => Verify.SuggestsAsync(
        Of(
            $"{call} return text;",
            """
            private static string Kept { get; set; } = System.Environment.MachineName;

            private static string Describe(string text) => text.Replace("a", "");

            private static void Write(string line) => System.Console.WriteLine(line.Length > 1 ? {|#0:line[..4]|} : line);
            """),
        "NETRA1002");

    [TestCase("if (text.Length > 3) { Write(text); }")]
    [TestCase("Write(text.Length > 3 ? text : \"abcd\");")]
    public Task Unless_all_that_call_it_have_checked_enough(string call) => Verify.SilentAsync(
        Of($"{call} return text;", "private static void Write(string line) => System.Console.WriteLine(line.Length > 1 ? line[..4] : line);"));

    private static string Of(string statements, string helper = "") => $$"""
        public static class Shape
        {
            public static string Of(string text, string other, bool flag)
            {
                {{statements}}
            }

            private static void Check(bool condition)
            {
                if (!condition)
                {
                    throw new System.ArgumentException("");
                }
            }

            private static void Refuse(bool condition)
            {
                if (condition)
                {
                    throw new System.ArgumentException("");
                }
            }

            private static void Look(bool condition) => System.Console.WriteLine(condition);

            private static bool Not(bool condition) => !condition;

            private static bool StartsWithLetters(this string text, params string[] letters) => System.Array.Exists(letters, one => text.IndexOf(one) == 0);

            {{helper}}
        }
        """;
}
