using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<SliceAnalyzer, GuardSlice>;

/// <summary>The check runs exactly when the slice is evaluated.</summary>
[TestFixture]
internal sealed class GuardPlaceTests
{
    private const string Guarded =
        "(S is { Length: >= 8 } ? S[..8] : throw new InvalidOperationException(\"'S' must have at least 8 characters.\"))";

    private static readonly string Bare = Guarded[1..^1];

    [TestCase("Use({|NETRA1002:S[..8]|});")]
    [TestCase("var x = {|NETRA1002:S[..8]|} + Name();")]
    [TestCase("if ({|NETRA1002:S[..8]|} == \"x\") { }")]
    [TestCase("switch ({|NETRA1002:S[..8]|}) { }")]
    [TestCase("foreach (char c in {|NETRA1002:S[..8]|}) { }")]
    [TestCase("lock ({|NETRA1002:S[..8]|}) { }")]
    [TestCase("using (var r = new StringReader({|NETRA1002:S[..8]|})) { }")]
    [TestCase("for (var i = {|NETRA1002:S[..8]|}; ;) { }")]
    [TestCase("throw new Exception({|NETRA1002:S[..8]|});")]
    [TestCase("Flag = {|NETRA1002:S[..8]|} == \"x\" && Flag;")]
    [TestCase("Use($\"{S.ToUpper()} {{|NETRA1002:S[..8]|}}\");")]
    [TestCase("var x = new C { Own = {|NETRA1002:S[..8]|} == \"x\" };")]
    public Task Before_a_statement_that_begins_with_the_slice(string statement) =>
        Verify.FixesAsync(Method(statement), Method(
            $$"""
            if (S is not { Length: >= 8 })
                    {
                        throw new InvalidOperationException("'S' must have at least 8 characters.");
                    }

                    {{statement.Replace("{|NETRA1002:S[..8]|}", "S[..8]")}}
            """));

    [TestCase("while ({|NETRA1002:S[..8]|} == \"x\") { }")]
    [TestCase("do { } while ({|NETRA1002:S[..8]|} == \"x\");")]
    [TestCase("for (int i = 0; {|NETRA1002:S[..8]|} == \"x\"; i++) { }")]
    [TestCase("Flag = Flag && {|NETRA1002:S[..8]|} == \"x\";")]
    [TestCase("Flag = Flag || {|NETRA1002:S[..8]|} == \"x\";")]
    [TestCase("var x = Name() + {|NETRA1002:S[..8]|};")]
    [TestCase("var x = $\"{Name()} {{|NETRA1002:S[..8]|}}\";")]
    [TestCase("(S, var x) = (Name(), {|NETRA1002:S[..8]|}.Trim());")]
    [TestCase("string x = Name(), y = {|NETRA1002:S[..8]|} + x;")]
    [TestCase("if (Flag) { } else if ({|NETRA1002:S[..8]|} == \"x\") { }")]
    [TestCase("var x = Flag switch { true => \"\", _ => {|NETRA1002:S[..8]|} + \"x\" };")]
    [TestCase("switch (Flag) { case true when {|NETRA1002:S[..8]|} == \"x\": break; }")]
    [TestCase("try { } catch (Exception) when ({|NETRA1002:S[..8]|} == \"x\") { }")]
    [TestCase("System.Diagnostics.Debug.Assert(Flag, $\"{{|NETRA1002:S[..8]|}}\");")]
    [TestCase("var x = from c in \"x\" where {|NETRA1002:S[..8]|} == \"x\" select c;")]
    [TestCase("Maybe?.Use({|NETRA1002:S[..8]|} + \"x\");")]
    [TestCase("again: Use({|NETRA1002:S[..8]|} + \"x\"); if (Flag) goto again;")]
    public Task In_place_where_it_runs_sometimes_or_after_something(string statement) =>
        Verify.FixesAsync(Method(statement), Method(statement.Replace("{|NETRA1002:S[..8]|}", Guarded)));

    [TestCase("Func<string> f = () => {|NETRA1002:S[..8]|};")]
    [TestCase("string F() => {|NETRA1002:S[..8]|};")]
    [TestCase("var x = Flag switch { true => \"\", _ => {|NETRA1002:S[..8]|} };")]
    [TestCase("var x = Name(); Use(Name(), {|NETRA1002:S[..8]|});")]
    [TestCase("System.Diagnostics.Debug.WriteLine({|NETRA1002:S[..8]|});")]
    public Task In_place_without_parentheses(string statement) =>
        Verify.FixesAsync(Method(statement), Method(statement.Replace("{|NETRA1002:S[..8]|}", Bare)));

    [TestCase("string field = {|NETRA1002:S[..8]|};")]
    [TestCase("string Property { get; } = {|NETRA1002:S[..8]|};")]
    [TestCase("string Property => {|NETRA1002:S[..8]|};")]
    [TestCase("public C(int n) : this({|NETRA1002:S[..8]|}) { }")]
    public Task In_members_without_statements(string member) =>
        Verify.FixesAsync(Method("", member), Method("", member.Replace("{|NETRA1002:S[..8]|}", Bare)));

    [Test]
    public Task An_embedded_statement_becomes_a_block() => Verify.FixesAsync(
        Method(
            """
            if (Flag)
                        Use({|NETRA1002:S[..8]|}); // why
                    else
                        Use("");
            """),
        Method(
            """
            if (Flag)
                    {
                        if (S is not { Length: >= 8 })
                        {
                            throw new InvalidOperationException("'S' must have at least 8 characters.");
                        }

                        Use(S[..8]); // why
                    }
                    else
                        Use("");
            """));

    [Test]
    public Task In_a_switch_section_and_in_a_lambda_body() => Verify.FixesAsync(
        Method(
            """
            switch (Flag)
                    {
                        case true:
                            Action f = () =>
                            {
                                Use({|NETRA1002:S[..8]|});
                            };
                            break;
                    }
            """),
        Method(
            """
            switch (Flag)
                    {
                        case true:
                            Action f = () =>
                            {
                                if (S is not { Length: >= 8 })
                                {
                                    throw new InvalidOperationException("'S' must have at least 8 characters.");
                                }

                                Use(S[..8]);
                            };
                            break;
                    }
            """));

    [Test]
    public Task Before_a_top_level_statement() => Verify.FixesAsync(
        """
        var parts = args;
        Console.WriteLine({|NETRA1002:parts[0][..8]|});
        """,
        """
        var parts = args;
        if (parts[0] is not { Length: >= 8 })
        {
            throw new InvalidOperationException("The value must have at least 8 characters.");
        }

        Console.WriteLine(parts[0][..8]);
        """,
        setting: TestSetting.Program);

    [TestCase("Action f = () => {|NETRA1004:Items.RemoveRange(0, 8)|};")]
    [TestCase("for (; ; {|NETRA1004:Items.RemoveRange(0, 8)|}) { }")]
    [TestCase("again: {|NETRA1004:Items.RemoveRange(0, 8)|}; if (Flag) goto again;")]
    public Task Nothing_is_offered_where_only_a_statement_would_do(string statement) => Verify.OffersNoFixAsync(Method(statement));

    private static string Method(string statement, string member = "") =>
        $$"""
        class C
        {
            static string S = "";
            static List<int> Items = [];
            static bool Flag;
            bool Own;
            static C? Maybe = null;
            static string Name() => "";
            void Use(params string[] texts) { }
            public C(string s) { }
            public C() { }
            {{member}}

            public void M()
            {
                {{statement}}
            }
        }
        """;
}
