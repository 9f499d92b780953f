using Netra.Analyzers.CodeFixes.Construction;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

using Verify = CodeFixVerifier<OpenContextAnalyzer, CloseType>;

/// <summary>The way that leaves the constructor to everybody, and lets it refuse what is missing.</summary>
[TestFixture]
internal sealed class CloseTypeTests
{
    private const string Key = nameof(CloseType);

    [Test]
    public Task A_constructor_asks_first() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId)
                {
                    UserId = userId;
                }

                public string UserId { get; }
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                public Badge(string userId)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    UserId = userId;
                }

                public string UserId { get; }
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task A_primary_constructor_asks_where_it_keeps() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}(string userId)
            {
                public string UserId { get; } = userId;
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge(string userId)
            {
                public string UserId { get; } = string.IsNullOrWhiteSpace(userId) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId)) : userId;
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task A_positional_record_checks_copies_too() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed record {|NETRA2007:Badge|}(string UserId);
            """,
        """
            [Netra.ValidatedContext]
            public sealed record Badge(string UserId)
            {
                private readonly string _userId = string.IsNullOrWhiteSpace(UserId) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(UserId)) : UserId;

                public string UserId
                {
                    get => _userId;
                    init => _userId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(value)) : value;
                }
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task A_required_member_is_checked_when_it_is_set() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                /// <summary>Who.</summary>
                public required string UserId { get; init; }
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                private readonly string _userId = string.Empty;

                /// <summary>Who.</summary>
                public required string UserId
                {
                    get => _userId;
                    init => _userId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(value)) : value;
                }
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task Everything_open_is_closed_in_the_order_of_the_declarations() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId, List<string> roles, int level)
                {
                    UserId = userId;
                    Roles = roles;
                    Level = level;
                }

                public string UserId { get; set; }
                public List<string> Roles { get; }
                public int Level { get; }
            }
            """,
        """
            [Netra.ValidatedContext]
            public sealed class Badge
            {
                public Badge(string userId, List<string> roles, int level)
                {
                    if (string.IsNullOrWhiteSpace(userId))
                    {
                        throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(userId));
                    }

                    if (roles is null)
                    {
                        throw new ArgumentException("Without 'Roles' there is no Badge.", nameof(roles));
                    }

                    UserId = userId;
                    Roles = roles;
                    Level = level;
                }

                private readonly string _userId = string.Empty;

                public string UserId
                {
                    get => _userId;
                    init => _userId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(value)) : value;
                }
                public List<string> Roles { get; }
                public int Level { get; }
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task What_the_constructor_refuses_already_is_not_asked_twice() => Verify.FixesAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public Badge(string userId)
                {
                    ArgumentException.ThrowIfNullOrWhiteSpace(userId);
                    UserId = userId;
                }

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
                public Badge(string userId)
                {
                    ArgumentException.ThrowIfNullOrWhiteSpace(userId);
                    UserId = userId;
                }

                private string _userId = string.Empty;

                public string UserId
                {
                    get => _userId;
                    set => _userId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Without 'UserId' there is no Badge.", nameof(value)) : value;
                }
            }

            public static class Desk
            {
                public static void Rename(Badge badge, string id) => badge.UserId = id;
            }
            """,
        Key,
        setting: Contexts.Attribute);

    [Test]
    public Task A_struct_keeps_its_default() => Verify.OffersNoFixAsync(
        """
            [Netra.ValidatedContext]
            public readonly record struct {|NETRA2007:Badge|}(string UserId);
            """,
        setting: Contexts.Attribute);

    [Test]
    public Task A_member_that_may_be_left_out_is_left_to_its_author() => Verify.OffersNoFixAsync(
        """
            [Netra.ValidatedContext]
            public sealed class {|NETRA2007:Badge|}
            {
                public string UserId { get; set; } = "";
            }
            """,
        Key,
        Contexts.Attribute);
}
