using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>Slices in the midst of long bodies, which are settled by what stands just before them where that is enough.</summary>
[TestFixture]
internal sealed class NearProofTests
{
    [Test]
    public Task A_guard_close_by_is_enough() => Verify.SilentAsync(Long("""
        if (name.Length >= 8)
        {
            total += name[..8].Length;
        }
        """), TestSetting.Strict);

    [Test]
    public Task One_that_proves_too_little_is_not() => Verify.ReportsAsync(Long("""
        if (name.Length >= 7)
        {
            total += {|NETRA1002:name[..8]|}.Length;
        }
        """), TestSetting.Strict);

    [Test]
    public Task A_guard_far_above_counts_as_well() => Verify.SilentAsync(Long("total += name[..8].Length;", above: """
        if (name.Length < 8)
        {
            return 0;
        }
        """), TestSetting.Strict);

    [Test]
    public Task What_is_set_since_is_not_what_was_guarded() => Verify.ReportsAsync(Long("total += {|NETRA1002:name[..8]|}.Length;", above: """
        if (name.Length < 8)
        {
            return 0;
        }

        name = Name;
        """), TestSetting.Strict);

    [Test]
    public Task A_bound_that_a_loop_counts_is_not_judged() => Verify.SilentAsync(Long("""
        while (at < 20 && flags[at])
        {
            at++;
        }

        total += name.Substring(at, 2).Length;
        """));

    [Test]
    public Task But_where_a_proof_is_wanted() => Verify.ReportsAsync(Long("""
        while (at < 20 && flags[at])
        {
            at++;
        }

        total += {|NETRA1005:name.Substring(at, 2)|}.Length;
        """), TestSetting.Strict);

    [Test]
    public Task And_where_it_certainly_fails() => Verify.ReportsAsync(Long("""
        if (at > name.Length)
        {
            total += {|NETRA1002:name.Substring(at)|}.Length;
        }
        """));

    [Test]
    public Task And_where_it_is_what_a_search_has_found() => Verify.ReportsAsync(Long("""
        at = name.IndexOf('#', at);
        total += {|NETRA1003:name.Substring(at)|}.Length;
        """));

    [TestCase("name = null;")]
    [TestCase("if (name == null)\n{\n    total++;\n}")]
    public Task And_where_the_text_may_be_null(string above) => Verify.ReportsAsync(Long("total += {|NETRA1001:name.Substring(at, 2)|}.Length;", $"if (at > 9)\n{{\n{above}\n}}", nullable: "disable"));

    [Test]
    public Task What_a_call_may_have_cleared_is_not_there_because_the_compiler_thinks_so() => Verify.ReportsAsync(Long("total += {|NETRA1005:Maybe.Substring(0, 0)|}.Length;", above: """
        total += Maybe.Length;
        if (at > 9)
        {
            Clear();
        }
        """), TestSetting.Strict);

    [Test]
    public Task What_is_written_through_a_reference_is_seen() => Verify.ReportsAsync(Long("""
        if (name.Length >= 8)
        {
            same = Name;
            total += {|NETRA1002:name[..8]|}.Length;
        }
        """, above: "ref string same = ref name;"), TestSetting.Strict);

    [TestCase("Func<int> count = () => flags.Length; total += count();")]
    [TestCase("Func<int> count = Count; total += count();")]
    [TestCase("Action clear = Clear; clear();")]
    public Task A_function_that_does_not_touch_the_text_is_no_matter(string above) => Verify.SilentAsync(Long("""
        if (name.Length >= 8)
        {
            total += Count();
            total += name[..8].Length;
        }
        """, above), TestSetting.Strict);

    [Test]
    public Task One_that_does_may_run_at_any_call() => Verify.ReportsAsync(Long("""
        if (name.Length >= 8)
        {
            clear();
            total += {|NETRA1004:name[..8]|}.Length;
        }
        """, above: "Action clear = () => name = Name;"), TestSetting.Strict);

    [TestCase("Action clear = () => Clear();", "NETRA1002")]
    [TestCase("Action clear = Clear;", "NETRA1005")]
    public Task So_may_one_that_clears_a_member(string above, string id) => Verify.ReportsAsync(Long($$"""
        if (Maybe is { Length: >= 8 })
        {
            clear();
            total += {|{{id}}:Maybe[..8]|}.Length;
        }
        """, above), TestSetting.Strict);

    [Test]
    public Task A_slice_in_a_function_is_seen() => Verify.ReportsAsync(Long("""
        if (name.Length >= 8)
        {
            total += name[..8].Length;
        }
        """, above: "Func<string> first = () => {|NETRA1004:name[..8]|};"), TestSetting.Strict);

    /// <summary>A body in whose midst the statements stand, between others that have nothing to do with them.</summary>
    private static string Long(string statements, string above = "", string nullable = "enable") => $$"""
        #nullable {{nullable}}
        public class Shape
        {
            public string Name { get; set; } = "";

            public string{{(nullable == "enable" ? "?" : "")}} Maybe { get; set; }

            public void Clear() => Maybe = null;

            public int Count() => 1;

            public int Of(string name, bool[] flags, int at)
            {
                int total = 0;
                {{above}}
                {{Filler(8)}}
                {{statements}}
                {{Filler(8)}}
                return total;
            }
        }
        """;

    private static string Filler(int tests) => string.Concat(Enumerable.Range(0, tests).Select(number => $"if (flags.Length == {number})\n{{\n    total += {number} * at;\n}}\n"));
}
