using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Slicing;

using Verify = AnalyzerVerifier<SliceAnalyzer>;

/// <summary>What makes an unproven slice a hint or silent, each with the twin that stays a warning.</summary>
[TestFixture]
internal sealed class ReservationsTests
{
    [Test]
    public Task What_a_pattern_asks_for_may_be_all_that_the_slice_needs() => Verify.SilentAsync(Body("""
        return System.Text.RegularExpressions.Regex.IsMatch(Name, "^0x[0-9a-f]+$") ? Name.Substring(2) : Name;
        """));

    [Test]
    public Task So_may_a_match_that_succeeded() => Verify.SilentAsync(Body("""
        System.Text.RegularExpressions.Match match = System.Text.RegularExpressions.Regex.Match(Name, "^0x[0-9a-f]+$");
        return match.Success ? Name[..2] : Name;
        """));

    [Test]
    public Task A_match_of_another_text_does_not() => Verify.WarnsAsync(Body("""
        System.Text.RegularExpressions.Match match = System.Text.RegularExpressions.Regex.Match(Other, "^0x[0-9a-f]+$");
        string name = System.Console.ReadLine();
        return match.Success ? {|NETRA1002:name[..2]|} : name;
        """), TestSetting.Oblivious);

    [TestCase("FormatId(7)")]
    [TestCase("System.Convert.ToHexString(new byte[Name.Length])")]
    [TestCase("System.Text.RegularExpressions.Regex.Match(Name, \"a+\").Value")]
    [TestCase("Certificate.Thumbprint")]
    [TestCase("CommitSha")]
    [TestCase("_hash")]
    [TestCase("System.Text.Encoding.UTF8.GetString(new byte[Name.Length])")]
    public Task A_text_that_a_format_makes_is_a_hint(string text) => Verify.SuggestsAsync(Body($"return {{|#0:{text}[..8]|}};"), "NETRA1002");

    [TestCase("ReadId(7)")]
    [TestCase("System.Environment.MachineName")]
    [TestCase("Names[0]")]
    [TestCase("Kept")]
    [TestCase("Shared")]
    [TestCase("Name")]
    public Task What_was_made_by_somebody_who_knows_how_long_it_is_is_a_hint(string text) => Verify.SuggestsAsync(Body($"return {{|#0:{text}[..8]|}};"), "NETRA1002");

    [TestCase("UserId")]
    [TestCase("UserId.Trim()")]
    [TestCase("System.Console.ReadLine()")]
    [TestCase("System.Console.ReadLine().Trim()")]
    [TestCase("(kind == 0 ? System.Console.ReadLine() : Kept)")]
    [TestCase("System.Console.ReadLine().Split(' ')[0]")]
    [TestCase("User.FindFirst(\"sub\").Value")]
    [TestCase("Document.RootElement.GetProperty(\"id\").GetString()")]
    public Task A_text_that_anybody_gives_is_a_warning(string text) => Verify.WarnsAsync(Body($"return {{|NETRA1002:{text}[..8]|}};"), TestSetting.Oblivious);

    [TestCase("request.Headers.Authorization.ToString()[..7]")]
    [TestCase("request.Headers[\"Authorization\"].ToString().Trim()[..7]")]
    [TestCase("request.Cookies[\"session\"]![..7]")]
    [TestCase("((string)request.Headers.Authorization!)[..7]")]
    public Task What_came_with_a_request_is_too(string text) => Verify.WarnsAsync(
        $$"""
        public static class Shape
        {
            public static string Of(Microsoft.AspNetCore.Http.HttpRequest request) => {|NETRA1002:{{text}}|};
        }
        """,
        TestSetting.Web);

    [Test]
    public Task A_check_that_is_tied_to_something_else_makes_a_hint() => Verify.SuggestsAsync(Body("""
        if ((kind == 0 && Name.Length != 6) || (kind != 0 && Name.Length != 8))
        {
            return "";
        }

        return kind switch { 0 => {|#0:Name[..6]|}, _ => "" };
        """), "NETRA1002");

    [Test]
    public Task A_check_of_another_text_does_not() => Verify.WarnsAsync(Body("""
        if ((kind == 0 && Other.Length != 6) || (kind != 0 && Other.Length != 8))
        {
            return "";
        }

        string name = System.Console.ReadLine();
        return kind switch { 0 => {|NETRA1002:name[..6]|}, _ => "" };
        """), TestSetting.Oblivious);

    [TestCase("new System.IO.FileInfo(Other).Name[..8]")]
    [TestCase("GetType().Name[..8]")]
    public Task Names_are_given_by_rules(string name) => Verify.SuggestsAsync(Body($"return {{|#0:{name}|}};"), "NETRA1002");

    [Test]
    public Task Who_takes_as_many_as_an_identifier_has_expects_one() => Verify.SuggestsAsync(Body("return {|#0:System.IO.File.ReadAllText(Name)[..36]|};"), "NETRA1002");

    [Test]
    public Task Who_takes_some_other_number_need_not() => Verify.WarnsAsync(Body("return {|NETRA1002:System.IO.File.ReadAllText(Name)[..35]|};"));

    [Test]
    public Task What_a_method_of_ones_own_gives_it_knows_better() => Verify.SuggestsAsync(Body("return {|#0:Described()[..6]|};"), "NETRA1002");

    [Test]
    public Task A_check_that_proves_too_little_stays_a_warning() => Verify.WarnsAsync(Body("return Name.Length >= 7 ? {|NETRA1002:Name[..8]|} : Name;"));

    [Test]
    public Task A_text_that_begins_with_another_is_expected_to_be_longer() => Verify.SuggestsAsync(Body("""
        return Name.StartsWith(Other, System.StringComparison.Ordinal) ? {|#0:Name.Substring(0, Name.Length - 1)|} : Name;
        """), "NETRA1002");

    [TestCase("Kept")]
    [TestCase("_state")]
    [TestCase("this._state.Trim()")]
    public Task What_an_object_keeps_for_itself_it_knows(string text) => Verify.SuggestsAsync(
        Body($"return {text}.Length >= 7 ? {{|#0:{text}[..8]|}} : Name;"), "NETRA1002");

    [Test]
    public Task What_a_token_holds_a_grammar_decides() => Verify.SuggestsAsync("""
        public sealed class SyntaxToken
        {
            public string Text { get; set; } = "";

            public static string Of(SyntaxToken token) => token.Text.StartsWith("<") ? {|#0:token.Text[1..^1]|} : token.Text;
        }
        """, "NETRA1002");

    [TestCase("names.Where(name => name.StartsWith(\"a.\")).Select(name => {|#0:name[3..]|})")]
    [TestCase("from name in names where name.StartsWith(\"a.\") select {|#0:name[3..]|}")]
    public Task What_a_lambda_is_called_with_is_mostly_the_program_s_own(string names) => Verify.SuggestsAsync($$"""
        public static class Shape
        {
            public static IEnumerable<string> Of(string[] names) => {{names}};
        }
        """, "NETRA1002");

    [Test]
    public Task Unless_it_says_what_it_takes() => Verify.WarnsAsync("""
        public static class Shape
        {
            public static readonly Func<string, string> Of = (string name) => name.StartsWith("a.") ? {|NETRA1002:name[3..]|} : name;
        }
        """);

    [TestCase("_given")]
    [TestCase("Other")]
    [TestCase("kept.Kept")]
    public Task What_it_was_given_it_does_not(string text) => Verify.WarnsAsync(
        Body($"var kept = new Shape(Other); return {text}.Length >= 7 ? {{|NETRA1002:{text}[..8]|}} : Name;"));

    [Test]
    public Task What_is_left_of_a_parameter_is_what_its_caller_gives() => Verify.WarnsAsync("""
        public static class Shape
        {
            public static string Of(string text)
            {
                text = text.TrimStart('#');
                return {|NETRA1004:text.Substring(0, 2)|};
            }
        }
        """);

    [Test]
    public Task An_array_that_may_be_null_is_empty_to_a_span() => Verify.SuggestsAsync("""
        #nullable enable
        public sealed class Shape
        {
            private byte[]? _buffer;
            private int _start;

            public void Fill(byte[]? buffer, int start) => (_buffer, _start) = (buffer, start);

            public int Rest() => {|#0:System.MemoryExtensions.AsSpan(_buffer, _start)|}.Length;
        }
        """, "NETRA1001");

    [Test]
    public Task Which_number_it_is_a_test_of_the_text_may_decide() => Verify.SuggestsAsync(Body("""
        if (!Name.StartsWith("/define:") && !Name.StartsWith("--define:"))
        {
            return Name;
        }

        return {|#0:Name.Substring(Name[0] == '/' ? 8 : 9)|};
        """), "NETRA1002");

    [Test]
    public Task A_number_that_is_too_great_anyway_is_not_excused() => Verify.WarnsAsync(Body("""
        return Name.StartsWith("/define:") || Name.StartsWith("--define:") ? {|NETRA1002:Name.Substring(10)|} : Name;
        """));

    [Test]
    public Task What_a_method_gives_was_measured_when_it_gave_it_before() => Verify.SuggestsAsync(Body("""
        return ReadId(1)?.Length <= 30 ? ReadId(1) : {|#0:ReadId(1)[..30]|};
        """), "NETRA1002");

    [Test]
    public Task What_it_gives_for_something_else_was_not() => Verify.WarnsAsync(Body("""
        return System.Environment.GetEnvironmentVariable("a")?.Length <= 30 ? "" : {|NETRA1002:System.Environment.GetEnvironmentVariable("b")[..30]|};
        """), TestSetting.Oblivious);

    [Test]
    public Task A_type_that_validates_itself_may_have_looked() =>
        Verify.SilentAsync(Validated("System.ComponentModel.DataAnnotations.IValidatableObject"));

    [Test]
    public Task One_that_does_not_has_not() => Verify.WarnsAsync(Validated("object").Replace("Id.Substring(1, 32)", "{|NETRA1002:Id.Substring(1, 32)|}"));

    [Test]
    public Task What_a_length_was_compared_with_may_say_enough() => Verify.SuggestsAsync(Body("""
        return Name.Length > Other.Length ? {|#0:Name[..8]|} : Name;
        """), "NETRA1002");

    [Test]
    public Task That_a_text_is_not_too_long_does_not_say_that_it_is_long_enough() => Verify.WarnsAsync(Body("""
        return Name.Length <= 100 ? {|NETRA1002:Name[..8]|} : Name;
        """));

    [Test]
    public Task What_the_body_adds_to_a_text_it_can_take_off_again() => Verify.SuggestsAsync(Body("""
        string list = "";
        foreach (string part in Other.Split(','))
        {
            list += part + " AND ";
        }

        return string.IsNullOrEmpty(list) ? list : {|#0:list.Substring(0, list.Length - 5)|};
        """), "NETRA1002");

    [TestCase("list += part + \" AND \";")]
    [TestCase("list = $\"{list}{part} AND \";")]
    [TestCase("list = list + part + \" AND \";")]
    public Task Nothing_to_add_to_it_is_hardly_meant(string adds) => Verify.SuggestsAsync(Body($$"""
        string list = "";
        foreach (string part in Other.Split(','))
        {
            {{adds}}
        }

        return {|#0:list.Substring(0, list.Length - 5)|};
        """), "NETRA1002");

    [Test]
    public Task What_it_does_not_add_to_it_cannot() => Verify.WarnsAsync(Body("""
        string list = "";
        foreach (string part in Other.Split(','))
        {
            list = part;
        }

        return string.IsNullOrEmpty(list) ? list : {|NETRA1002:list.Substring(0, list.Length - 5)|};
        """));

    [TestCase("Tags[0]")]
    [TestCase("Tags.First()")]
    public Task Who_has_written_a_table_knows_its_entries(string entry) => Verify.SuggestsAsync(Table($"{{|#0:{entry}.Hash[..7]|}}", "static", "get;"), "NETRA1001");

    [TestCase("Tags[0]", "", "get;")]
    [TestCase("Tags[0]", "static", "get; set;")]
    public Task What_others_may_fill_is_no_table_of_that_kind(string entry, string modifier, string accessors) => Verify.WarnsAsync(Table($"{{|NETRA1001:{entry}.Hash[..7]|}}", modifier, accessors));

    private static string Table(string slice, string modifier, string accessors) => $$"""
        #nullable enable
        using System.Collections.Generic;
        using System.Linq;

        public sealed class Tag
        {
            public string? Hash { get; init; }
        }

        public class Shape
        {
            public {{modifier}} IReadOnlyList<Tag> Tags { {{accessors}} } = [new Tag { Hash = "b84a879f1d9c47bf" }];

            public string Of() => {{slice}};
        }
        """;

    private static string Validated(string bases) => $$"""
        public class Shape : {{bases}}
        {
            public string Id { get; set; }

            public System.Guid Key() => new System.Guid(Id.Substring(1, 32));

            public System.Collections.Generic.IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(System.ComponentModel.DataAnnotations.ValidationContext context)
            {
                yield break;
            }
        }
        """;

    private static string Body(string statements) => $$"""
        public class Shape
        {
            public string Name { get; set; }
            public string Other { get; set; }
            public string Kept { get; private set; }
            public string CommitSha { get; set; }
            public string UserId { get; set; }
            internal string _hash;
            protected string _state;
            private readonly string _given;

            public Shape(string given) => _given = given;

            public static string Shared { get; set; }
            public string[] Names { get; set; }
            public System.Security.Claims.ClaimsPrincipal User { get; set; }
            public System.Text.Json.JsonDocument Document { get; set; }

            public System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate { get; set; }

            public string Of(int kind)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }

            public string Described() => Name.Replace(Other, Name);

            public extern string FormatId(int id);

            public extern string ReadId(int id);
        }
        """;
}
