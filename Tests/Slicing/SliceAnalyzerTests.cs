using Microsoft.CodeAnalysis.Testing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Which id stands for which situation, and what its message says.</summary>
[TestFixture]
internal sealed class SliceAnalyzerTests
{
    private const string Auth = """
        public sealed record Auth(bool Success, string? UserId, string Token);

        """;

    [Test]
    public Task A_nullable_member_behind_a_success_flag_is_1001() => Verify.ReportsAsync(
        Auth + """
        public static class Contexts
        {
            public static string ClientId(Auth auth)
            {
                if (!auth.Success)
                {
                    return "";
                }

                return $"ws_{{|#0:auth.UserId[..8]|}}";
            }
        }
        """,
        setting: null,
        DiagnosticResult.CompilerWarning("NETRA1001").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("'auth.UserId' may be null or too short: declared 'string?', never checked"));

    [Test]
    public Task A_forgiven_null_is_still_too_short() => Verify.ReportsAsync(
        Auth + """
        public static class Contexts
        {
            public static string ClientId(Auth auth) => {|NETRA1002:auth.UserId!.Substring(0, 8)|};
        }
        """);

    [Test]
    public Task A_property_that_nothing_bounds_is_1002() => Verify.ReportsAsync(
        Auth + """
        public static class Log
        {
            public static string Shown(Auth auth) => {|#0:auth.Token[..8]|};
        }
        """,
        setting: null,
        DiagnosticResult.CompilerWarning("NETRA1002").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Slice of 'auth.Token' may run past the end: nothing before this bounds the length of 'auth.Token'; 8 characters are needed"));

    [Test]
    public Task A_check_that_asks_for_too_little_is_1002() => Verify.ReportsAsync(
        """
        public static class Ids
        {
            public static string Prefix(string id) => id.Length >= 7 ? {|#0:id[..8]|} : id;
        }
        """,
        setting: null,
        DiagnosticResult.CompilerWarning("NETRA1002").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Slice of 'id' may run past the end: the check before proves at least 7 characters; 8 are needed"));

    [TestCase("user?.UserId", "'user?.UserId'")]
    [TestCase("user?.Other?.UserId.Trim()", "'user?.Other?.UserId.Trim()'")]
    public Task What_stands_behind_a_question_mark_is_named_with_what_stands_before_it(string receiver, string name) => Verify.ReportsAsync(
        $$"""
        public sealed class User
        {
            public string UserId { get; set; }
            public User Other { get; set; }

            public static string Shown(User user) => {{receiver.Insert(receiver.LastIndexOf('?') + 1, "{|#0:")}}[..8]|};
        }
        """,
        TestSetting.Oblivious,
        DiagnosticResult.CompilerWarning("NETRA1002").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage($"Slice of {name} may run past the end: nothing before this bounds the length of {name}; 8 characters are needed"));

    [TestCase("{|NETRA1002:\"\"[..8]|}")]
    [TestCase("{|NETRA1002:\"abcdef\"[4..2]|}")]
    [TestCase("id.Length < 8 ? {|NETRA1002:id[..8]|} : id")]
    [TestCase("{|NETRA1002:System.Guid.NewGuid().ToString(\"N\")[..40]|}")]
    public Task A_slice_that_must_fail_is_1002(string slice) => Verify.ReportsAsync(
        $$"""
        public static class Ids
        {
            public static string Prefix(string id) => {{slice}};
        }
        """);

    [Test]
    public Task An_unchecked_search_is_1003() => Verify.ReportsAsync(
        """
        public static class Tokens
        {
            public static string Scheme(string header) => {|#0:header[..header.IndexOf(' ')]|};
        }
        """,
        setting: null,
        DiagnosticResult.CompilerWarning("NETRA1003").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("Slice of 'header' uses the result of 'header.IndexOf(' ')', which is -1 when nothing is found; test it first"));

    [Test]
    public Task A_parameter_that_the_world_fills_is_1004() => Verify.ReportsAsync(
        """
        public static class Ids
        {
            public static string Prefix(string id) => {|NETRA1004:id[..8]|};
        }
        """);

    [Test]
    public Task A_buffer_that_nothing_bounds_is_1004() => Verify.ReportsAsync(
        """
        public sealed class Reader
        {
            private readonly byte[] _header = Load();

            public byte[] Magic() => {|NETRA1004:_header[..4]|};

            private static byte[] Load() => System.IO.File.ReadAllBytes("header");
        }
        """);

    [Test]
    public Task A_variable_bound_is_1005_in_strict_mode_alone() => Verify.ReportsAsync(
        """
        public static class Texts
        {
            public static string From(string text, int start) => {|NETRA1005:text.Substring(start)|};
        }
        """,
        TestSetting.Strict);

    [Test]
    public Task A_failing_call_of_a_private_helper_is_reported_at_the_call() => Verify.ReportsAsync(
        """
        public static class Ids
        {
            public static string Shown() => Prefix({|NETRA1002:"bob"|});

            public static string Known(string id) => id.Length < 8 ? id : Prefix(id);

            private static string Prefix(string id) => id[..8];
        }
        """);

    [Test]
    public Task A_helper_named_in_the_options_is_left_alone() => Verify.SilentAsync(
        """
        namespace Contoso;

        public static class Texts
        {
            public static string Short(string text) => text[..8];
        }
        """,
        new TestSetting { Options = "netra_slice_helpers = Contoso.Texts.Short" });

    [Test]
    public Task A_failure_that_is_caught_with_everything_else_is_a_hint() => Verify.ReportsAsync(
        Auth + """
        public static class Contexts
        {
            public static string? ClientId(Auth auth)
            {
                try
                {
                    return {|#0:auth.Token[..8]|};
                }
                catch (System.Exception)
                {
                    return null;
                }
            }
        }
        """,
        setting: null,
        new DiagnosticResult("NETRA1002", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Test]
    public Task An_expression_tree_is_translated_and_not_run() => Verify.SilentAsync(
        """
        using System.Linq.Expressions;

        public static class Queries
        {
            public static Expression<System.Func<string, string>> Prefix => id => id.Substring(0, 8);
        }
        """);
}
