using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<ConstructionAnalyzer>;

/// <summary>What is a context, what it needs, and what only looks alike.</summary>
[TestFixture]
internal sealed class ContextTypesTests
{
    private const string Attribute = """
        namespace Netra
        {
            internal sealed class ValidatedContextAttribute : Attribute;

            internal sealed class ContextFactoryAttribute : Attribute;
        }

        """;

    [Test]
    public Task A_type_that_nobody_called_a_context_is_none() => Verify.SilentAsync("""
        public sealed class RequestContext(string userId)
        {
            public string UserId { get; } = userId;
        }

        public static class Requests
        {
            public static RequestContext Open() => new("");
        }

        internal sealed class UserExecutionContext;
        """);

    [Test]
    public Task A_marked_type_is_a_context() => Verify.ReportsAsync(
        Attribute + """
        namespace App
        {
            [Netra.ValidatedContext]
            public readonly record struct Caller(string UserId, Guid RunId);

            public static class Requests
            {
                public static Caller Open(string userId) => new(userId, {|NETRA2003:Guid.Empty|});

                public static Caller Nobody() => {|NETRA2002:default|};

                public static bool TryOpen(out Caller caller)
                {
                    caller = default;
                    return false;
                }
            }
        }
        """);

    [Test]
    public Task A_listed_generic_type_is_a_context() => Verify.ReportsAsync(
        """
        namespace App;

        public sealed record Scope<T>(string TenantId, T Payload);

        public static class Requests
        {
            public static Scope<string?> Open(string tenantId) => new(tenantId, null);

            public static Scope<int> Nobody() => new({|NETRA2003:" "|}, 1);
        }
        """,
        TestSetting.WithOptions("netra_context_types = App.Scope"));

    [Test]
    public Task A_nullable_member_is_required_only_when_it_is_listed() => Verify.ReportsAsync(
        """
        namespace App;

        public sealed class UserExecutionContext
        {
            public string? Region { get; set; }

            public string? Note { get; set; }
        }

        public static class Requests
        {
            public static UserExecutionContext Open() => {|NETRA2002:new()|};

            public static UserExecutionContext In(string region) => new() { Region = region };
        }
        """,
        TestSetting.WithOptions("netra_context_required_members = App.UserExecutionContext.Region"));

    [Test]
    public Task A_marked_method_anywhere_is_the_factory() => Verify.ReportsAsync(
        Attribute + """
        namespace App
        {
            public sealed record UserExecutionContext(string UserId);

            public sealed class Door
            {
                [Netra.ContextFactory]
                public UserExecutionContext LetIn(string userId) => new(userId);
            }

            public static class Requests
            {
                public static UserExecutionContext Open(string userId) => {|NETRA2001:new(userId)|};

                public static UserExecutionContext Swap(UserExecutionContext context, string userId) => {|NETRA2001:context with { UserId = userId }|};
            }
        }
        """);

    [Test]
    public Task A_type_named_after_the_context_holds_its_factory() => Verify.ReportsAsync("""
        public sealed record UserExecutionContext(string UserId);

        public sealed class UserExecutionContextFactory
        {
            public UserExecutionContext Create(string userId) => Fill(userId);

            private static UserExecutionContext Fill(string userId) => new(userId);
        }

        public static class Requests
        {
            public static UserExecutionContext Open(string userId) => {|NETRA2001:new(userId)|};
        }
        """);

    [Test]
    public Task Members_that_a_helper_assigns_next_are_not_missing() => Verify.ReportsAsync("""
        public sealed class UserExecutionContext
        {
            public string UserId { get; set; } = "";
        }

        public static class Requests
        {
            public static UserExecutionContext Open(string userId)
            {
                var context = new UserExecutionContext();
                Fill(context, userId);
                return context;
            }

            public static UserExecutionContext Logged(string userId)
            {
                var context = {|NETRA2002:new UserExecutionContext()|};
                Console.WriteLine(context);
                context.UserId = userId;
                return context;
            }

            private static void Fill(UserExecutionContext context, string userId) => context.UserId = userId;
        }
        """);

    [Test]
    public Task The_constructor_that_another_one_calls_is_given_what_a_creation_is() => Verify.ReportsAsync("""
        public sealed class UserExecutionContext
        {
            public UserExecutionContext(string userId, string runId) => (UserId, RunId) = (userId, runId);

            public UserExecutionContext(string userId)
                : this(userId, {|NETRA2003:""|})
            {
            }

            public string UserId { get; }

            public string RunId { get; }
        }
        """);
}
