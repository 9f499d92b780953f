using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Slicing;

using Verify = CodeFixVerifier<SliceAnalyzer, GuardSlice>;

/// <summary>What is checked, and what is thrown.</summary>
[TestFixture]
internal sealed class GuardSliceTests
{
    [Test]
    public Task A_parameter_is_refused_as_an_argument() => Verify.FixesAsync(
        """
        class C
        {
            public string M(string? id)
            {
                return {|NETRA1001:id[..8]|};
            }
        }
        """,
        """
        class C
        {
            public string M(string? id)
            {
                if (id is not { Length: >= 8 })
                {
                    throw new ArgumentException("'id' must have at least 8 characters.", nameof(id));
                }

                return id[..8];
            }
        }
        """);

    [TestCase("Auth auth", "auth.UserId[..8]", "auth.UserId", "8 characters")]
    [TestCase("Auth auth", "auth.UserId!.Substring(0, 8)", "auth.UserId", "8 characters")]
    [TestCase("Auth auth", "auth.UserId![^4..]", "auth.UserId", "4 characters")]
    [TestCase("Auth auth", "auth.UserId![..^1]", "auth.UserId", "1 character")]
    [TestCase("Auth auth", "auth.UserId!.Remove(5)", "auth.UserId", "5 characters")]
    [TestCase("Auth auth", "auth.UserId![2..8]", "auth.UserId", "8 characters")]
    [TestCase("Auth auth", "auth.UserId!.AsSpan(3).ToString()", "auth.UserId", "3 characters")]
    [TestCase("Auth auth", "auth.Parts[0]![..8]", "auth.Parts[0]", "8 characters")]
    public Task A_path_is_an_invalid_operation(string parameter, string slice, string path, string demand)
    {
        string id = slice.Contains('!') ? "NETRA1002" : "NETRA1001";
        string marked = slice.EndsWith(".ToString()", StringComparison.Ordinal)
            ? $"{{|{id}:{slice[..^11]}|}}.ToString()"
            : $"{{|{id}:{slice}|}}";
        string subject = path.Contains('[') ? "The value" : $"'{path}'";
        return Verify.FixesAsync(
            WithAuth(parameter, $"return {marked};"),
            WithAuth(parameter, $$"""
                if ({{path}} is not { Length: >= {{demand.Split(' ')[0]}} })
                        {
                            throw new InvalidOperationException("{{subject}} must have at least {{demand}}.");
                        }

                        return {{slice}};
                """));
    }

    [TestCase("Span<byte> b", "b[..8].ToArray()", "b.Length < 8", "8 elements")]
    [TestCase("ReadOnlySpan<char> b", "b[3..].ToArray()", "b.Length < 3", "3 characters")]
    [TestCase("byte[] b", "b[..8].ToArray()", "b is not { Length: >= 8 }", "8 elements")]
    [TestCase("List<int> b", "b.GetRange(0, 8).ToArray()", "b is not { Count: >= 8 }", "8 elements")]
    public Task A_buffer_is_checked_by_its_count(string parameter, string slice, string condition, string demand) => Verify.FixesAsync(
        WithAuth(parameter, $"var x = {{|NETRA1004:{slice[..^10]}|}}.ToArray();", "void"),
        WithAuth(parameter, $$"""
            if ({{condition}})
                    {
                        throw new ArgumentException("'b' must have at least {{demand}}.", nameof(b));
                    }

                    var x = {{slice}};
            """, "void"));

    [Test]
    public Task Only_null_is_checked_where_the_bound_is_no_constant() => Verify.FixesAsync(
        WithAuth("string? s, int n", "return {|NETRA1001:s[..n]|};"),
        WithAuth("string? s, int n", """
            if (s is null)
                    {
                        throw new ArgumentNullException(nameof(s));
                    }

                    return s[..n];
            """));

    [Test]
    public Task After_a_conditional_access_null_may_pass() => Verify.FixesAsync(
        WithAuth("string? s", "return s?{|NETRA1004:[..8]|};", "string?"),
        WithAuth("string? s", """
            if (s is { Length: < 8 })
                    {
                        throw new ArgumentException("'s' must have at least 8 characters.", nameof(s));
                    }

                    return s?[..8];
            """, "string?"));

    [Test]
    public Task After_a_conditional_access_the_owner_may_be_null() => Verify.FixesAsync(
        WithAuth("Auth? auth", "return auth?{|NETRA1001:.UserId[..8]|};", "string?"),
        WithAuth("Auth? auth", """
            if (auth is { UserId: not { Length: >= 8 } })
                    {
                        throw new InvalidOperationException("'auth.UserId' must have at least 8 characters.");
                    }

                    return auth?.UserId[..8];
            """, "string?"));

    [TestCase("GetId()", "id")]
    [TestCase("new Auth().GetUserName()", "userName")]
    [TestCase("Auth.Of(1).ToString()", "text")]
    [TestCase("(GetId() ?? Maybe)", "text")]
    public Task A_call_is_evaluated_once_into_a_name(string receiver, string name) => Verify.FixesAsync(
        WithAuth("int n", $"return {{|NETRA1001:{receiver}[..8]|}};"),
        WithAuth("int n", $"return {receiver} is {{ Length: >= 8 }} {name} ? {name}[..8] : throw new InvalidOperationException(\"The value must have at least 8 characters.\");"));

    [Test]
    public Task The_name_of_a_call_is_free() => Verify.FixesAsync(
        WithAuth("int id", "return {|NETRA1001:GetId().Substring(0, 8)|} + {|NETRA1001:GetId()[..4]|} + id;"),
        WithAuth("int id", """
            return (GetId() is { Length: >= 8 } id2 ? id2.Substring(0, 8) : throw new InvalidOperationException("The value must have at least 8 characters.")) + (GetId() is { Length: >= 4 } id3 ? id3[..4] : throw new InvalidOperationException("The value must have at least 4 characters.")) + id;
            """));

    [Test]
    public Task A_constructor_parameter_read_later_is_no_argument() => Verify.FixesAsync(
        """
        class C(string? id)
        {
            public string M() => {|NETRA1001:id[..8]|};
        }
        """,
        """
        class C(string? id)
        {
            public string M() => id is { Length: >= 8 } ? id[..8] : throw new InvalidOperationException("'id' must have at least 8 characters.");
        }
        """);

    [Test]
    public Task Without_the_using_the_name_is_qualified() => Verify.FixesAsync(
        """
        class C
        {
            public string M(string s)
            {
                return {|NETRA1004:s.Substring(0, 8)|};
            }
        }
        """,
        """
        class C
        {
            public string M(string s)
            {
                if (s == null || s.Length < 8)
                {
                    throw new System.ArgumentException("'s' must have at least 8 characters.", nameof(s));
                }

                return s.Substring(0, 8);
            }
        }
        """,
        setting: Old);

    [TestCase("public string M(Auth a) => {|NETRA1002:a.Id.Substring(0, 8)|};", "public string M(Auth a) => a.Id != null && a.Id.Length >= 8 ? a.Id.Substring(0, 8) : throw new System.InvalidOperationException(\"'a.Id' must have at least 8 characters.\");")]
    [TestCase("public string M(Auth a) => {|NETRA1002:a.Get().Substring(0, 8)|};", "public string M(Auth a) => a.Get() is string text && text.Length >= 8 ? text.Substring(0, 8) : throw new System.InvalidOperationException(\"The value must have at least 8 characters.\");")]
    public Task An_old_language_version_gets_what_it_knows(string before, string after) => Verify.FixesAsync(
        $"class Auth {{ public string Id; public string Get() {{ return Id; }} }} class C {{ {before} }}",
        $"class Auth {{ public string Id; public string Get() {{ return Id; }} }} class C {{ {after} }}",
        setting: Old);

    [TestCase("$\"x{{|NETRA1002:a.Id.Substring(0, 8)|}}\"", "$\"x{(a.Id is { Length: >= 8 } ? a.Id.Substring(0, 8) : throw new System.InvalidOperationException(\"'a.Id' must have at least 8 characters.\"))}\"")]
    [TestCase("$@\"x{{|NETRA1002:a.Id.Substring(0, 8)|}}\"", "$@\"x{(a.Id is { Length: >= 8 } ? a.Id.Substring(0, 8) : throw new System.InvalidOperationException(\"'a.Id' must have at least 8 characters.\"))}\"")]
    public Task A_hole_of_an_older_interpolated_string_takes_a_guard(string before, string after) => Verify.FixesAsync(
        $"class Auth {{ public string Id; }} class C {{ string M(Auth a) => {before}; }}",
        $"class Auth {{ public string Id; }} class C {{ string M(Auth a) => {after}; }}",
        setting: Old with { Language = LanguageVersion.CSharp9 });

    [Test]
    public Task A_path_over_two_lines_is_named_on_one() => Verify.FixesAsync(
        WithAuth("Auth auth", """
            return {|NETRA1001:auth
                        .UserId[..8]|};
            """),
        WithAuth("Auth auth", """
            if (auth.UserId is not { Length: >= 8 })
                    {
                        throw new InvalidOperationException("'auth.UserId' must have at least 8 characters.");
                    }

                    return auth
                        .UserId[..8];
            """));

    private static readonly TestSetting Old = new()
    {
        Language = LanguageVersion.CSharp7_3,
        Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
    };

    private static string WithAuth(string parameter, string body, string result = "string") =>
        $$"""
        class Auth
        {
            public string? UserId { get; set; }
            public string?[] Parts = [];
            public const string Name = "name";
            public string? GetUserName() => UserId;
            public static Auth Of(int n) => new();
            public override string? ToString() => UserId;
        }

        class C
        {
            static string? GetId() => Environment.GetEnvironmentVariable("ID");
            static string? Maybe { get; set; }

            public {{result}} M({{parameter}})
            {
                {{body}}
            }
        }
        """;
}
