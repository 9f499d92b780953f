using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<SliceAnalyzer, RaiseGuard>;
using VerifyClamp = CodeFixVerifier<SliceAnalyzer, ClampSlice>;
using VerifyGuard = CodeFixVerifier<SliceAnalyzer, GuardSlice>;

[TestFixture]
internal sealed class RaiseGuardTests
{
    [TestCase("if (s.Length >= 7) { return {|NETRA1002:s[..8]|}; } return s;", "if (s.Length >= 8) { return s[..8]; } return s;")]
    [TestCase("if (s.Length > 6) { return {|NETRA1002:s[..8]|}; } return s;", "if (s.Length > 7) { return s[..8]; } return s;")]
    [TestCase("if (s.Length < 7) { return s; } return {|NETRA1002:s[..8]|};", "if (s.Length < 8) { return s; } return s[..8];")]
    [TestCase("if (s.Length <= 6) { return s; } return {|NETRA1002:s[..8]|};", "if (s.Length <= 7) { return s; } return s[..8];")]
    [TestCase("if (s is { Length: > 0 }) { return {|NETRA1002:s[..8]|}; } return s;", "if (s is { Length: > 7 }) { return s[..8]; } return s;")]
    [TestCase("if (s is not { Length: >= 7 }) { return s; } return {|NETRA1002:s[..8]|};", "if (s is not { Length: >= 8 }) { return s; } return s[..8];")]
    [TestCase("return s.Length > 2 ? {|NETRA1002:s[^4..]|} : s;", "return s.Length > 3 ? s[^4..] : s;")]
    [TestCase("if (7 <= s.Length) { return {|NETRA1002:s[..8]|}; } return s;", "if (8 <= s.Length) { return s[..8]; } return s;")]
    [TestCase("if (s.Length is > 6 and < 20) { return {|NETRA1002:s[..8]|}; } return s;", "if (s.Length is > 7 and < 20) { return s[..8]; } return s;")]
    public Task The_constant_of_the_guard_is_raised(string before, string after) =>
        Verify.FixesAsync(Method(before), Method(after));

    [Test]
    public Task Nothing_else_is_offered_beside_it()
    {
        string source = Method("if (s.Length >= 7) { return {|NETRA1002:s[..8]|}; } return s;");
        return Task.WhenAll(VerifyClamp.OffersNoFixAsync(source), VerifyGuard.OffersNoFixAsync(source));
    }

    [Test]
    public async Task A_guard_without_a_number_is_left_alone()
    {
        string before = Method("if (string.IsNullOrEmpty(s)) { return s; } return {|NETRA1002:s[..8]|};");

        await Verify.OffersNoFixAsync(before);
        await VerifyClamp.FixesAsync(
            before,
            Method("if (string.IsNullOrEmpty(s)) { return s; } return s.Length <= 8 ? s : s[..8];"));
    }

    private static string Method(string body) =>
        $$"""
        class C
        {
            public string M(string s)
            {
                {{body}}
            }
        }
        """;
}
