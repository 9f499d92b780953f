using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What a member or a local holds after it was written on one path, in a guarded block or in its last act.</summary>
[TestFixture]
internal sealed class WritesOnPathsTests
{
    [TestCase("if (flag) { Text = \"abcdefgh\"; }")]
    [TestCase("if (!flag) { } else { Text = \"abcdefgh\"; }")]
    [TestCase("if (flag) { Text = \"abcdefgh\"; } else { Text = \"abc\"; }")]
    [TestCase("if (flag) { Text = \"abc\"; } else { Text = \"abcdefgh\"; }")]
    [TestCase("if (flag) { Text = \"abcdefgh\"; } else { Other = \"abcdefgh\"; }")]
    [TestCase("if (flag) { Other = \"abcdefgh\"; } else { Text = \"abcdefgh\"; }")]
    public Task A_member_that_one_path_has_filled_may_be_short(string statement) => Verify.ReportsAsync(Of($"{statement} return {{|NETRA1002:Text[..8]|}};"));

    [TestCase("if (flag) { Text = \"abcdefgh\"; } else { Text = \"ijklmnop\"; }")]
    [TestCase("Text = \"abcdefgh\"; if (flag) { Other = \"abc\"; }")]
    [TestCase("Text = \"abcdefgh\"; if (flag) { } else { Other = \"abc\"; }")]
    [TestCase("if (Text.Length < 8) { return Text; } if (flag) { Other = \"abc\"; }")]
    [TestCase("if (flag) { Text = \"abcdefgh\"; Other = \"abc\"; } else { Other = \"abc\"; Text = \"abcdefgh\"; }")]
    public Task A_member_that_every_path_has_filled_is_long(string statement) => Verify.SilentAsync(Of($"{statement} return Text[..8];"));

    [TestCase("local = \"abcdefgh\";", "System.Console.WriteLine();")]
    [TestCase("System.Console.WriteLine();", "local = \"abcdefgh\";")]
    [TestCase("local = \"abcdefgh\";", "count = 3;")]
    public Task A_local_that_a_guarded_block_or_its_end_has_filled_is_long(string work, string end) => Verify.SilentAsync(
        Of($"string local = flag ? \"\" : \"a\"; int count = 0; try {{ {work} }} finally {{ {end} }} return local[..8] + count;"));

    [TestCase("local = \"abcdefgh\";", "local = \"abc\";")]
    [TestCase("System.Console.WriteLine();", "local = \"abc\";")]
    public Task A_local_that_the_end_has_emptied_is_short(string work, string end) => Verify.ReportsAsync(
        Of($"string local = \"abcdefghi\"; try {{ {work} }} finally {{ {end} }} return {{|NETRA1002:local[..8]|}};"));

    [Test]
    public Task A_member_that_the_end_has_changed_is_not_what_it_was() => Verify.ReportsAsync(
        Of("if (Text.Length < 8) { return Text; } try { System.Console.WriteLine(); } finally { Text = Other; } return {|NETRA1002:Text[..8]|};"));

    [Test]
    public Task A_member_that_the_end_has_left_alone_is() => Verify.SilentAsync(
        Of("if (Text.Length < 8) { return Text; } try { System.Console.WriteLine(); } finally { Other = \"\"; } return Text[..8];"));

    [Test]
    public Task A_member_that_a_guarded_block_has_changed_may_be_changed_in_the_handler() => Verify.ReportsAsync(
        Of("if (Text.Length < 8) { return Text; } try { Text = Other; } catch (System.IO.IOException) { return {|NETRA1002:Text[..8]|}; } return Other;"));

    [Test]
    public Task A_member_that_it_has_left_alone_is_not() => Verify.SilentAsync(
        Of("if (Text.Length < 8) { return Text; } try { Other = Text; } catch (System.IO.IOException) { return Text[..8]; } return Other;"));

    private static string Of(string statements) => $$"""
        public sealed class Shape
        {
            private string Text = System.Environment.MachineName;
            private string Other = System.Environment.MachineName;

            public string Of(bool flag)
            {
                {{statements}}
            }
        }
        """;
}
