using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<OpenContextAnalyzer, CloseType>;

/// <summary>The constructor becomes private beside a factory that there is.</summary>
[TestFixture]
internal sealed class ExistingFactoryTests
{
    private const string Key = "CreateThroughFactory";

    [Test]
    public Task The_factory_that_there_is_is_called() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}(string userId)
            {
                public string UserId { get; } = userId;

                public static Badge Create(string? userId) =>
                    string.IsNullOrWhiteSpace(userId) ? throw new ArgumentException("Nobody.") : new Badge(userId);
            }

            public static class Desk
            {
                public static Badge Make(string id) => new Badge(id);
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                private Badge(string userId)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    UserId = userId;
                }

                public string UserId { get; }

                public static Badge Create(string? userId) =>
                    string.IsNullOrWhiteSpace(userId) ? throw new ArgumentException("Nobody.") : new Badge(userId);
            }

            public static class Desk
            {
                public static Badge Make(string id) => Badge.Create(id);
            }
            """,
        Key,
        Contexts.Attribute);
}
