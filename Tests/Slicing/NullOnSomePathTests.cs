using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>A variable that is null on some of the paths to a slice.</summary>
[TestFixture]
internal sealed class NullOnSomePathTests
{
    [TestCase("count > 3", "count <= 3")]
    [TestCase("other != null", "other == null")]
    public Task Null_on_a_path_that_does_not_lead_here_is_no_matter(string assigns, string leaves) => Verify.SilentAsync(Assigned(assigns, leaves, "text.Substring(0, 0).Length"));

    [TestCase("count != 0", "count == 1")]
    [TestCase("other != null", "count == 0")]
    public Task Null_on_one_that_does_is(string assigns, string leaves) =>
        Verify.WarnsAsync(Assigned(assigns, leaves, "{|NETRA1001:text.Substring(0, 0)|}.Length"));

    [Test]
    public Task Who_says_that_it_is_there_may_know_what_the_conditions_have_in_common() =>
        Verify.SuggestsAsync(Assigned("count != 0", "count == 1", "{|#0:text!.Substring(0, 0)|}.Length", nullable: "enable"), "NETRA1001");

    [Test]
    public Task Who_has_said_so_before_has_looked() => Verify.SuggestsAsync(Locked("_text!.Length", "{|#0:_text.Substring(0, 0)|}"), "NETRA1001");

    [TestCase("_text?.Length ?? 0")]
    [TestCase("Measure(_text!)")]
    public Task Who_has_asked_or_passed_it_on_before_has_not(string before) => Verify.WarnsAsync(Locked(before, "{|NETRA1001:_text.Substring(0, 0)|}"));

    [TestCase("object value", "", "{|#0:(value as System.Collections.Generic.List<int>).GetRange(0, 0)|}")]
    [TestCase("string value", "if (value == null) { System.Console.Write(1); }", "{|#0:value.Substring(0, 0)|}")]
    public Task Without_nullable_types_a_test_or_a_cast_is_not_enough(string parameter, string statement, string slice) =>
        Verify.SuggestsAsync(Given(parameter, statement, slice), "NETRA1001");

    [TestCase("System.Version value", "string text = value?.ToString();", "{|NETRA1001:text.Substring(0, 0)|}")]
    [TestCase("string[] value", "", "{|NETRA1001:System.Linq.Enumerable.FirstOrDefault(value).Substring(0, 0)|}")]
    [TestCase("System.Exception value", "if (value.HelpLink == null) { System.Console.Write(1); }", "{|NETRA1001:value.HelpLink.Substring(0, 8)|}")]
    public Task What_is_null_itself_or_may_be_short_as_well_is(string parameter, string statement, string slice) => Verify.WarnsAsync(Given(parameter, statement, slice));

    [Test]
    public Task Where_something_was_found_in_the_text_or_else_nothing_there_was_a_text() => Verify.SilentAsync(Found("\"\""));

    [Test]
    public Task Where_it_may_have_been_found_in_something_else_there_need_not_be() =>
        Verify.SuggestsAsync(Found("\"a/b\"").Replace("text.Substring(slash + 1)", "{|#0:text.Substring(slash + 1)|}"), "NETRA1001");

    private static string Given(string parameter, string statement, string slice) => $$"""
        #nullable disable
        public static class Shape
        {
            public static object Of({{parameter}})
            {
                {{statement}}
                return {{slice}};
            }
        }
        """;

    private static string Found(string otherwise) => $$"""
        #nullable disable
        public static class Shape
        {
            public static string Of(string text)
            {
                string name = text ?? {{otherwise}};
                int slash = name.LastIndexOf('/');
                return slash > 0 ? text.Substring(slash + 1) : name;
            }
        }
        """;

    private static string Locked(string before, string after) => $$"""
        #nullable enable
        public class Shape
        {
            private string? _text;

            public void Fill() => _text ??= "a";

            private static int Measure(string text) => 3;

            public int Of(int count)
            {
                int total = {{before}};
                while (count-- > total)
                {
                    lock (this)
                    {
                        total--;
                    }
                }

                if (total > 0 && _text != null && _text[total - 1] == 'a')
                {
                    total = 2;
                }

                return total + {{after}}.Length;
            }
        }
        """;

    private static string Assigned(string assigns, string leaves, string use, string nullable = "disable") => $$"""
        #nullable {{nullable}}
        public static class Shape
        {
            public static int Of(int count, object other)
            {
                string{{(nullable == "enable" ? "?" : "")}} text = null;
                if ({{assigns}})
                {
                    text = new string('a', 9);
                }

                if ({{leaves}})
                {
                    return 0;
                }

                return {{use}};
            }
        }
        """;
}
