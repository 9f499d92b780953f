using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

/// <summary>NETRA2007 and NETRA2008: declarations that are open, and checks that are sometimes off.</summary>
[TestFixture]
internal sealed class DeclarationRuleTests
{
    [TestCase("public sealed record {|NETRA2007:UserExecutionContext|}(string UserId);")]
    [TestCase("public readonly struct {|NETRA2007:UserExecutionContext|} { public string UserId { get; init; } }")]
    [TestCase("public sealed class {|NETRA2007:UserExecutionContext|} { public string UserId { get; set; } = string.Empty; }")]
    [TestCase("public sealed class {|NETRA2007:UserExecutionContext|}(string userId) { public string UserId { get; } = userId; }")]
    [TestCase("public sealed class {|NETRA2007:UserExecutionContext|} { public required string UserId { get; init; } }")]
    public Task An_open_type_is_reported(string declaration) =>
        AnalyzerVerifier<OpenContextAnalyzer>.ReportsAsync(declaration);

    [TestCase("public sealed class UserExecutionContext { private UserExecutionContext(string userId) => UserId = userId; public string UserId { get; } }")]
    [TestCase("public sealed class UserExecutionContext(string userId) { public string UserId { get; } = userId ?? throw new ArgumentNullException(nameof(userId)); }")]
    [TestCase("public sealed class UserExecutionContext(string? note) { public string? Note { get; set; } = note; }")]
    [TestCase("public sealed record UserExecutionContext { private UserExecutionContext(string userId) => UserId = userId; public string UserId { get; } }")]
    [TestCase("public sealed record OtherContext(string UserId);")]
    public Task A_closed_type_is_not(string declaration) =>
        AnalyzerVerifier<OpenContextAnalyzer>.SilentAsync(declaration);

    [TestCase("if ({|NETRA2008:environment.IsDevelopment()|}) return; if (string.IsNullOrWhiteSpace(userId)) throw new Exception();")]
    [TestCase("if ({|NETRA2008:string.IsNullOrWhiteSpace(userId) && !environment.IsStaging()|}) throw new Exception();")]
    [TestCase("""if ({|NETRA2008:Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Production"|}) ArgumentException.ThrowIfNullOrWhiteSpace(userId);""")]
    [TestCase("var strict = !environment.IsDevelopment(); if ({|NETRA2008:strict && userId is null|}) throw new Exception();")]
    [TestCase("""switch ({|NETRA2008:environment.EnvironmentName|}) { case "Staging": break; default: throw new Exception(userId); }""")]
    public Task A_check_that_the_environment_decides_is_reported(string body) =>
        AnalyzerVerifier<EnvironmentSwitchAnalyzer>.ReportsAsync(Source(body), TestSetting.Web);

    [TestCase("if (environment.IsDevelopment()) Console.WriteLine(userId); if (userId is null) throw new Exception();")]
    [TestCase("if (string.IsNullOrWhiteSpace(userId)) throw new Exception(environment.EnvironmentName);")]
    [TestCase("var limit = environment.IsDevelopment() ? 10 : 5; if (userId is null) throw new Exception(limit.ToString());")]
    public Task What_the_environment_decides_besides_is_not(string body) =>
        AnalyzerVerifier<EnvironmentSwitchAnalyzer>.SilentAsync(Source(body), TestSetting.Web);

    private static string Source(string body) => $$"""
        using Microsoft.Extensions.Hosting;

        public sealed class UserExecutionContext;

        public static class Contexts
        {
            public static void Validate(string? userId, IHostEnvironment environment)
            {
                {{body}}
            }
        }
        """;
}
