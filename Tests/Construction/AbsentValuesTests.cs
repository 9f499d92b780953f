using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<ConstructionAnalyzer>;

/// <summary>NETRA2003: one expression or one guard in one scaffold; every proof has its twin that proves too little.</summary>
[TestFixture]
internal sealed class AbsentValuesTests
{
    private const string Context = """
        using System.Security.Claims;
        using System.Text.Json;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;

        public sealed class UserExecutionContext(string userId)
        {
            public string UserId { get; } = userId;
        }

        public sealed class Payload
        {
            public required string UserId { get; init; }
        }

        public sealed class Options
        {
            public string UserId { get; set; } = "";
        }

        """;

    [TestCase("HttpContext http", """http.Request.Headers["X-User"].ToString()""")]
    [TestCase("HttpContext http", """http.Request.Query["user"].FirstOrDefault()!""")]
    [TestCase("HttpContext http", """http.User.FindFirst("sub")!.Value""")]
    [TestCase("HttpContext http", """http.User.FindFirstValue("sub")!""")]
    [TestCase("HttpContext http", """http.User.Identity!.Name!""")]
    [TestCase("IConfiguration configuration", """configuration["User:Id"]!""")]
    [TestCase("string name", """Environment.GetEnvironmentVariable(name)!""")]
    [TestCase("Dictionary<string, string> users", """users.GetValueOrDefault("a")!""")]
    [TestCase("string json", """JsonSerializer.Deserialize<Payload>(json)!.UserId""")]
    [TestCase("Options options", """options.UserId""")]
    [TestCase("List<string> users", """users.FirstOrDefault()!""")]
    [TestCase("string? id", """$"ws_{id?[..8]}" """)]
    [TestCase("Guid? id", """$"ws_{id}" """)]
    [TestCase("object id", """id as string""")]
    [TestCase("bool known, string id", """known ? id : null!""")]
    public Task A_value_that_may_be_absent_is_reported(string parameters, string value) =>
        Verify.ReportsAsync(Source(parameters, guard: string.Empty, Marked(value)), TestSetting.Web);

    [TestCase("string id", "id")]
    [TestCase("Payload payload", "payload.UserId")]
    [TestCase("Guid id", "id.ToString()")]
    [TestCase("int id", """$"user-{id}" """)]
    [TestCase("UserExecutionContext other", "other.UserId")]
    [TestCase("string id, string? suffix", "id + suffix?.Length")]
    [TestCase("string[] ids, int i", "ids[i]")]
    public Task A_value_that_somebody_answers_for_is_not(string parameters, string value) =>
        Verify.SilentAsync(Source(parameters, guard: string.Empty, value), TestSetting.Web);

    [TestCase("if (string.IsNullOrWhiteSpace(id)) throw new Exception();")]
    [TestCase("ArgumentException.ThrowIfNullOrWhiteSpace(id);")]
    [TestCase("if (id is null || id.Trim().Length == 0) throw new Exception();")]
    [TestCase("""if (id?.Trim() is null or "") throw new Exception();""")]
    [TestCase("""if (id is not ("alice" or "bob")) throw new Exception();""")]
    [TestCase("""if (id is null || !id.StartsWith("user_")) throw new Exception();""")]
    [TestCase("if (!Guid.TryParse(id, out _)) throw new Exception();")]
    [TestCase("""if (id is null || !System.Text.RegularExpressions.Regex.IsMatch(id, "^[a-z]+$")) throw new Exception();""")]
    [TestCase("id = Require(id);")]
    [TestCase("if (!IsUsable(id)) throw new Exception();")]
    public Task A_guard_that_excludes_white_space_is_proof(string guard) =>
        Verify.SilentAsync(Source("string? id", guard, "id"), TestSetting.Web);

    [TestCase("if (string.IsNullOrEmpty(id)) throw new Exception();")]
    [TestCase("ArgumentNullException.ThrowIfNull(id);")]
    [TestCase("ArgumentException.ThrowIfNullOrEmpty(id);")]
    [TestCase("if (id is null || id.Length == 0) throw new Exception();")]
    [TestCase("if (id is null || id.Trim().Length > 100) throw new Exception();")]
    [TestCase("""if (id is null || id == "nobody") throw new Exception();""")]
    [TestCase("""if (id is null || id.StartsWith("user_")) throw new Exception();""")]
    [TestCase("if (string.IsNullOrWhiteSpace(other)) throw new Exception();")]
    [TestCase("if (!string.IsNullOrWhiteSpace(id)) throw new Exception();")]
    [TestCase("if (string.IsNullOrWhiteSpace(id)) Console.WriteLine();")]
    [TestCase("if (string.IsNullOrWhiteSpace(id)) throw new Exception(); id = other;")]
    [TestCase("id = OnlyNotNull(id);")]
    public Task A_guard_that_proves_less_is_none(string guard) =>
        Verify.ReportsAsync(Source("string? id, string? other", guard, "{|NETRA2003:id|}!"), TestSetting.Web);

    [TestCase("if (string.IsNullOrWhiteSpace(other) || id != other) throw new Exception();")]
    [TestCase("if (string.IsNullOrWhiteSpace(other) || other != id) throw new Exception();")]
    public Task A_text_that_equals_one_that_is_not_blank_is_not_blank(string guard) =>
        Verify.SilentAsync(Source("string? id, string? other", guard, "id!"), TestSetting.Web);

    [TestCase("if (string.IsNullOrEmpty(other) || id != other) throw new Exception();")]
    [TestCase("if (string.IsNullOrEmpty(other) || other != id) throw new Exception();")]
    public Task A_text_that_equals_one_that_may_be_blank_may_be_blank(string guard) =>
        Verify.ReportsAsync(Source("string? id, string? other", guard, "{|NETRA2003:id|}!"), TestSetting.Web);

    [Test]
    public Task A_choice_that_is_not_blank_is_not_the_empty_one() =>
        Verify.SilentAsync(Source("string? id, bool known", "if (string.IsNullOrWhiteSpace(known ? id : null)) throw new Exception();", "id!"), TestSetting.Web);

    [Test]
    public Task A_choice_that_is_not_blank_may_be_the_other_one() =>
        Verify.ReportsAsync(Source("string? id, string? other, bool known", "if (string.IsNullOrWhiteSpace(known ? id : other)) throw new Exception();", "{|NETRA2003:id|}!"), TestSetting.Web);

    [Test]
    public Task A_trusted_parameter_that_is_checked_by_halves_is_reported() =>
        Verify.ReportsAsync(Source("string id", "if (string.IsNullOrEmpty(id)) throw new Exception();", "{|NETRA2003:id|}"), TestSetting.Web);

    [Test]
    public Task The_answer_of_a_look_up_decides() => Verify.ReportsAsync(
        Context + """
        public static class Connections
        {
            public static UserExecutionContext Asked(Dictionary<string, string> users) =>
                users.TryGetValue("a", out var id) ? new(id) : throw new Exception();

            public static UserExecutionContext NotAsked(Dictionary<string, string> users)
            {
                users.TryGetValue("a", out var id);
                return new({|NETRA2003:id|}!);
            }
        }
        """,
        TestSetting.Web);

    [Test]
    public Task A_private_helper_is_judged_where_it_is_called() => Verify.ReportsAsync(
        Context + """
        public static class Connections
        {
            public static UserExecutionContext Checked(string? id) =>
                string.IsNullOrWhiteSpace(id) ? throw new Exception() : Build(id);

            public static UserExecutionContext Unchecked(string? id) => Build({|NETRA2003:id|}!);

            private static UserExecutionContext Build(string? id) => new(id!);
        }
        """,
        TestSetting.Web);

    [Test]
    public Task A_private_helper_with_one_caller_is_judged_where_it_takes_the_value() => Verify.ReportsAsync(
        Context + """
        public sealed record Answer(bool Success, string? UserId);

        public static class Connections
        {
            public static UserExecutionContext Open(Answer answer) =>
                answer.Success ? Build(answer) : throw new UnauthorizedAccessException();

            private static UserExecutionContext Build(Answer answer) => new({|NETRA2003:answer.UserId|}!);
        }
        """,
        TestSetting.Web);

    [Test]
    public Task A_private_helper_with_one_caller_that_has_checked_is_left_alone() => Verify.SilentAsync(
        Context + """
        public sealed record Answer(bool Success, string? UserId);

        public static class Connections
        {
            public static UserExecutionContext Open(Answer answer) =>
                answer.Success && !string.IsNullOrWhiteSpace(answer.UserId) ? Build(answer) : throw new UnauthorizedAccessException();

            private static UserExecutionContext Build(Answer answer) => new(answer.UserId!);
        }
        """,
        TestSetting.Web);

    private static string Source(string parameters, string guard, string value) => Context + $$"""
        public static class Connections
        {
            public static UserExecutionContext Open({{parameters}})
            {
                {{guard}}
                return new UserExecutionContext({{value}});
            }

            private static string Require(string? id) => string.IsNullOrWhiteSpace(id) ? throw new Exception() : id.Trim();

            private static string OnlyNotNull(string? id) => id ?? throw new Exception();

            private static bool IsUsable([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id) => !string.IsNullOrWhiteSpace(id) && id.Length < 64;
        }
        """;

    private static string Marked(string value)
    {
        string expression = value.Trim();
        return expression.EndsWith('!') && !expression.Contains('?') ? $"{{|NETRA2003:{expression[..^1]}|}}!" : $"{{|NETRA2003:{expression}|}}";
    }
}
