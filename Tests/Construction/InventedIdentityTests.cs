using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<ConstructionAnalyzer>;

/// <summary>NETRA2004, both sides: what is made up, and what is rightly constant or new.</summary>
[TestFixture]
internal sealed class InventedIdentityTests
{
    private const string Context = """
        public sealed record AuthResult(bool Success, string? UserId);

        public sealed class UserExecutionContext(string userId, string runId, string region)
        {
            public string UserId { get; } = userId;

            public string RunId { get; } = runId;

            public string Region { get; } = region;
        }

        """;

    [TestCase("""id ?? "unknown" """)]
    [TestCase("""id ?? "svc-chat" """)]
    [TestCase("""string.IsNullOrWhiteSpace(id) ? Billing : id""")]
    [TestCase("""auth.Success ? auth.UserId! : Billing""")]
    [TestCase("""Fallback""")]
    [TestCase(""" "demo-user-001" """)]
    [TestCase(""" "nobody-in-particular" """)]
    [TestCase("""OrAnonymous(id)""")]
    [TestCase("""Guid.NewGuid().ToString()""")]
    [TestCase("""NewUser()""")]
    [TestCase("""$"user_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}" """)]
    [TestCase("""$"u{auth.GetHashCode() % 10000}" """)]
    [TestCase("""$"guest-{runId}" """)]
    public Task A_made_up_user_is_reported(string value) =>
        Verify.ReportsAsync(Source($"{{|NETRA2004:{value.Trim()}|}}", "runId", "region"), Setting);

    [TestCase("""Billing""")]
    [TestCase("""isJob ? Billing : runId""")]
    [TestCase(""" "alice" """)]
    [TestCase(""" "tester" """)]
    [TestCase(""" "guesthouse-12" """)]
    public Task A_user_that_is_meant_is_not(string value) =>
        Verify.SilentAsync(Source(value.Trim(), "runId", "region"), Setting);

    [TestCase("""Guid.NewGuid().ToString("N")""")]
    [TestCase("""$"run_{DateTime.UtcNow.Ticks}_{Guid.NewGuid():N}" """)]
    [TestCase("""id ?? Guid.NewGuid().ToString()""")]
    public Task A_new_run_is_right(string value) =>
        Verify.SilentAsync(Source("Billing", value.Trim(), "region"), Setting);

    [Test]
    public Task A_run_that_all_share_is_not() =>
        Verify.ReportsAsync(Source("Billing", """{|NETRA2004:id ?? "run-1"|}""", "region"), Setting);

    [Test]
    public Task What_is_no_identity_may_have_a_default() =>
        Verify.SilentAsync(Source("Billing", "runId", """auth.UserId is null ? "default" : "eu" """), Setting);

    [Test]
    public Task The_default_of_a_parameter_is_a_fallback() => Verify.ReportsAsync(
        Context + """
        public static class Connections
        {
            public static UserExecutionContext Open(string runId, string userId = "svc-chat") => new({|NETRA2004:userId|}, runId, "eu");
        }
        """);

    [Test]
    public Task A_local_that_is_replaced_when_it_is_blank_is_a_fallback() => Verify.ReportsAsync(
        Context + """
        public static class Connections
        {
            public static UserExecutionContext Open(string runId, string? userId)
            {
                if (string.IsNullOrWhiteSpace(userId))
                {
                    userId = "svc-chat";
                }

                return new({|NETRA2004:userId|}, runId, "eu");
            }
        }
        """);

    private static TestSetting Setting => TestSetting.WithOptions("netra_placeholder_values = nobody-in-particular");

    private static string Source(string user, string run, string region) => Context + $$"""
        public static class Connections
        {
            private const string Billing = "svc-billing";
            private const string Fallback = "fallback_user";

            public static UserExecutionContext Open(AuthResult auth, string? id, string runId, string region, bool isJob) =>
                new({{user}}, {{run}}, {{region}});

            private static string OrAnonymous(string? id) => id ?? "anonymous";

            private static string NewUser() => Guid.NewGuid().ToString();
        }
        """;
}
