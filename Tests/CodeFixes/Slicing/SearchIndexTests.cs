using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using VerifyTest = CodeFixVerifier<SliceAnalyzer, TestSearchIndex>;
using VerifyWhole = CodeFixVerifier<SliceAnalyzer, KeepWholeText>;

[TestFixture]
internal sealed class SearchIndexTests
{
    [TestCase("s[..i]")]
    [TestCase("s[i..]")]
    [TestCase("s.Substring(0, i)")]
    [TestCase("s.Substring(i, 1)")]
    public Task A_named_index_is_tested_before_the_statement(string slice) => VerifyTest.FixesAsync(
        Method($$"""
            int i = s.IndexOf(':');
                    // the key
                    return {|NETRA1003:{{slice}}|};
            """),
        Method($$"""
            int i = s.IndexOf(':');
                    if (i < 0)
                    {
                        throw new FormatException("'s' does not contain ':'.");
                    }

                    // the key
                    return {{slice}};
            """));

    [Test]
    public Task A_search_in_the_bound_gets_a_name() => VerifyTest.FixesAsync(
        Method("return {|NETRA1003:s[..s.IndexOf(separator)]|};"),
        Method(
            """
            int index = s.IndexOf(separator);
                    if (index < 0)
                    {
                        throw new FormatException("'s' does not have the expected format.");
                    }

                    return s[..index];
            """));

    [TestCase("return flag ? {|NETRA1003:s[..s.IndexOf(':')]|} : s;",
        "return flag ? (s.IndexOf(':') is var index && index >= 0 ? s[..index] : throw new FormatException(\"'s' does not contain ':'.\")) : s;")]
    [TestCase("Func<string> f = () => {|NETRA1003:s[..s.LastIndexOf(\".\")]|}; return f();",
        "Func<string> f = () => s.LastIndexOf(\".\") is var index && index >= 0 ? s[..index] : throw new FormatException(\"'s' does not contain '.'.\"); return f();")]
    [TestCase("int i = s.IndexOf(':'); return flag ? {|NETRA1003:s[..i]|} : s;",
        "int i = s.IndexOf(':'); return flag ? (i >= 0 ? s[..i] : throw new FormatException(\"'s' does not contain ':'.\")) : s;")]
    public Task In_place_where_the_slice_runs_sometimes(string before, string after) =>
        VerifyTest.FixesAsync(Method(before), Method(after));

    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s[..i]|};", "int i = s.IndexOf(':'); return i < 0 ? s : s[..i];")]
    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s.Substring(0, i)|} + s;", "int i = s.IndexOf(':'); return (i < 0 ? s : s.Substring(0, i)) + s;")]
    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s.Remove(i)|};", "int i = s.IndexOf(':'); return i < 0 ? s : s.Remove(i);")]
    [TestCase("return {|NETRA1003:s[..s.IndexOf(':')]|};", "return s.IndexOf(':') is var index && index >= 0 ? s[..index] : s;")]
    [TestCase("int index = 0; return {|NETRA1003:s[..s.IndexOf(':')]|} + index;", "int index = 0; return (s.IndexOf(':') is var index2 && index2 >= 0 ? s[..index2] : s) + index;")]
    public Task The_whole_text_is_kept(string before, string after) =>
        VerifyWhole.FixesAsync(Method(before), Method(after));

    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s[i..]|};")]
    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s.Substring(i, 3)|};")]
    [TestCase("int i = s.IndexOf(':'); return {|NETRA1003:s.AsSpan(0, i)|}.ToString();")]
    public Task The_whole_text_is_kept_for_a_prefix_only(string body) => VerifyWhole.OffersNoFixAsync(Method(body));

    [TestCase("return {|NETRA1003:s[..s.IndexOf(Next())]|};")]
    [TestCase("return {|NETRA1003:Get()[..s.IndexOf(':')]|};")]
    [TestCase("return {|NETRA1003:s[..(s.Length - s.IndexOf(':'))]|};")]
    public Task Nothing_is_offered_where_the_test_would_not_be_enough(string body) => VerifyTest.OffersNoFixAsync(Method(body));

    [Test]
    public Task An_old_language_version_gets_what_it_knows() => VerifyWhole.FixesAsync(
        "class C { public string M(string s) { return {|NETRA1003:s.Substring(0, s.IndexOf(':'))|}; } }",
        "class C { public string M(string s) { return s.IndexOf(':') is var index && index >= 0 ? s.Substring(0, index) : s; } }",
        setting: new TestSetting { Language = LanguageVersion.CSharp7_3, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable });

    private static string Method(string body) =>
        $$"""
        class C
        {
            static char Next() => ':';
            static string Get() => "";

            public string M(string s, char separator, bool flag)
            {
                {{body}}
            }
        }
        """;
}
