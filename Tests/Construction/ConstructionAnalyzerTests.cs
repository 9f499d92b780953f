using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<ConstructionAnalyzer>;

/// <summary>Which id stands for which situation, where it stands, and what its message says.</summary>
[TestFixture]
internal sealed class ConstructionAnalyzerTests
{
    private const string Factory = """
        public sealed class UserExecutionContext
        {
            internal UserExecutionContext(string userId) => UserId = userId;

            public string UserId { get; }

            public static UserExecutionContext Create(string? userId) =>
                new(string.IsNullOrWhiteSpace(userId) ? throw new ArgumentException("A user is needed.") : userId);
        }

        """;

    private const string NoFactory = """
        public sealed record AuthResult(bool Success, string? UserId);

        public sealed class UserExecutionContext(string userId, string runId)
        {
            public string UserId { get; } = userId;

            public string RunId { get; } = runId;
        }

        """;

    [Test]
    public Task A_trusted_value_past_the_factory_is_2001() => Verify.ReportsAsync(
        Factory + """
        public static class Connections
        {
            public static UserExecutionContext Open(string userId) => {|#0:new(userId)|};
        }
        """,
        setting: null,
        Expected("NETRA2001", "'UserExecutionContext' is created outside 'UserExecutionContext.Create', so that nothing validates it"));

    [Test]
    public Task A_bad_value_past_the_factory_says_more_than_2001() => Verify.ReportsAsync(
        Factory + """
        public static class Connections
        {
            public static UserExecutionContext Open(string? userId) => new({|#0:userId|}!);
        }
        """,
        setting: null,
        Expected("NETRA2003", "'userId' may be null: declared 'string?', never checked"));

    [Test]
    public Task The_factory_may_be_given_anything_but_an_invention() => Verify.ReportsAsync(
        Factory + """
        public static class Connections
        {
            public static UserExecutionContext Open(string? userId) => UserExecutionContext.Create(userId);

            public static UserExecutionContext Guess(string? userId) => UserExecutionContext.Create({|NETRA2004:userId ?? "unknown"|});
        }
        """);

    [Test]
    public Task A_factory_that_checks_nothing_is_no_better_than_its_callers() => Verify.ReportsAsync("""
        public sealed class UserExecutionContext
        {
            private UserExecutionContext(string userId) => UserId = userId;

            public string UserId { get; }

            public static UserExecutionContext Create(string? userId) => new({|NETRA2003:userId|}!);
        }
        """);

    [Test]
    public Task A_copy_of_a_validated_context_needs_no_factory() => Verify.SilentAsync(
        Factory + """
        public static class Connections
        {
            public static UserExecutionContext Copy(UserExecutionContext other) => new(other.UserId);
        }
        """);

    [Test]
    public Task The_report_s_own_creation_names_the_member_and_its_type() => Verify.ReportsAsync(
        NoFactory + """
        public static class Connections
        {
            public static UserExecutionContext Open(AuthResult auth, string runId) => new({|#0:auth.UserId|}!, runId);
        }
        """,
        setting: null,
        Expected("NETRA2003", "'auth.UserId' may be null: declared 'string?', never checked"));

    [Test]
    public Task A_missing_member_stands_on_the_creation() => Verify.ReportsAsync(
        """
        public sealed class UserExecutionContext
        {
            public string UserId { get; set; } = "";

            public string RunId { get; set; } = "";

            public string? Note { get; set; }
        }

        public static class Connections
        {
            public static UserExecutionContext Open(string userId) => {|#0:new() { UserId = userId }|};

            public static UserExecutionContext Complete(string userId, string runId)
            {
                var context = new UserExecutionContext { UserId = userId };
                context.RunId = runId;
                return context;
            }
        }
        """,
        setting: null,
        Expected("NETRA2002", "'UserExecutionContext' is created without 'RunId': nothing assigns it before the context is used"));

    [Test]
    public Task An_unchecked_success_is_2005_where_the_value_itself_is_good() => Verify.ReportsAsync(
        NoFactory + """
        public static class Connections
        {
            public static UserExecutionContext Open(AuthResult auth, string runId)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(auth.UserId);
                return new({|#0:auth.UserId|}, runId);
            }
        }
        """,
        setting: null,
        Expected("NETRA2005", "'auth.UserId' is used before 'auth.Success' was checked: the result vouches for it only on success"));

    [Test]
    public Task A_task_in_an_interpolation_is_2009_on_the_task() => Verify.ReportsAsync(
        NoFactory + """
        public static class Connections
        {
            public static UserExecutionContext Open(Func<Task<string>> find, string runId) => new($"user_{{|#0:find()|}}", runId);
        }
        """,
        setting: null,
        Expected("NETRA2009", "'find()' is formatted as the name of its type: 'Task<string>' has no text of its own"));

    [Test]
    public Task Faults_of_two_members_are_two_findings() => Verify.ReportsAsync(
        NoFactory + """
        public static class Connections
        {
            public static UserExecutionContext Open() => new({|NETRA2003:""|}, {|NETRA2003:null|}!);
        }
        """);

    private static DiagnosticResult Expected(string id, string message) =>
        new DiagnosticResult(id, DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(message);
}
