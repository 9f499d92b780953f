using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<OpenContextAnalyzer, CloseType>;

/// <summary>The way that makes the constructor private: where every creation can follow.</summary>
[TestFixture]
internal sealed class CreateThroughFactoryTests
{
    private const string Key = "CreateThroughFactory";

    [Test]
    public Task The_constructor_becomes_private_and_its_callers_call_the_factory() => FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId, string? note = null)
                {
                    UserId = userId;
                    Note = note;
                }

                public string UserId { get; }

                public string? Note { get; }
            }

            public static class Desk
            {
                public static Badge Make(string id) => new Badge(id);

                public static Badge Other(string id) => new(note: id, userId: id);
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                private Badge(string userId, string? note = null)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    UserId = userId;
                    Note = note;
                }

                public string UserId { get; }

                public string? Note { get; }

                /// <summary>Creates it of what it needs.</summary>
                /// <exception cref="ArgumentException">Something is missing.</exception>
                public static Badge Create(string userId, string? note = null) => new(userId, note);
            }

            public static class Desk
            {
                public static Badge Make(string id) => Badge.Create(id);

                public static Badge Other(string id) => Badge.Create(note: id, userId: id);
            }
            """);

    [Test]
    public Task A_setter_that_nobody_calls_only_initialises() => FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId) => UserId = userId;

                public string UserId { get; set; }
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

                public string UserId { get; init; }

                /// <summary>Creates it of what it needs.</summary>
                /// <exception cref="ArgumentException">Something is missing.</exception>
                public static Badge Create(string userId) => new(userId);
            }
            """);

    [Test]
    public Task A_setter_that_somebody_calls_afterwards_refuses() => FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId) => UserId = userId;

                public string UserId { get; set; }
            }

            public static class Desk
            {
                public static void Rename(Badge badge, string id) => badge.UserId = id;
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

                private string _userId = string.Empty;

                public string UserId
                {
                    get => _userId;
                    set => _userId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(value)) : value;
                }

                /// <summary>Creates it of what it needs.</summary>
                /// <exception cref="ArgumentException">Something is missing.</exception>
                public static Badge Create(string userId) => new(userId);
            }

            public static class Desk
            {
                public static void Rename(Badge badge, string id) => badge.UserId = id;
            }
            """);

    [Test]
    public Task Members_without_a_constructor_are_asked_for_by_the_factory() => FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public string UserId { get; set; } = "";

                public Guid RunId { get; set; }

                public string? Note { get; set; }
            }

            public static class Desk
            {
                public static Badge Make(string id) => new() { RunId = Guid.NewGuid(), UserId = id, Note = "new" };
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                private Badge()
                {
                }

                public string UserId { get; init; } = "";

                public Guid RunId { get; init; }

                public string? Note { get; set; }

                /// <summary>Creates it of what it needs.</summary>
                /// <exception cref="ArgumentException">Something is missing.</exception>
                public static Badge Create(string userId, Guid runId, string? note = null)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    if (runId == Guid.Empty)
                    {
                        throw new ArgumentException("Without 'RunId' there is no Badge.", nameof(runId));
                    }

                    return new() { UserId = userId, RunId = runId, Note = note };
                }
            }

            public static class Desk
            {
                public static Badge Make(string id) => Badge.Create(runId: Guid.NewGuid(), userId: id, note: "new");
            }
            """);

    [Test]
    public Task A_primary_constructor_is_written_out() => FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}<T>(string userId, T payload) : IDisposable
            {
                private readonly string userId = userId;

                public string UserId => userId;

                public T Payload { get; } = payload;

                public void Dispose()
                {
                }
            }

            public static class Desk
            {
                public static Badge<int> Make(string id) => new(id, 1);
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge<T> : IDisposable
            {
                private Badge(string userId, T payload)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    this.userId = userId;
                    Payload = payload;
                }

                private readonly string userId;

                public string UserId => userId;

                public T Payload { get; }

                public void Dispose()
                {
                }

                /// <summary>Creates it of what it needs.</summary>
                /// <exception cref="ArgumentException">Something is missing.</exception>
                public static Badge<T> Create(string userId, T payload) => new(userId, payload);
            }

            public static class Desk
            {
                public static Badge<int> Make(string id) => Badge<int>.Create(id, 1);
            }
            """);

    private static Task FixesAsync(string before, string after) => Verify.FixesAsync(before, after, Key, Contexts.Attribute);
}
