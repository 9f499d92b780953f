using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<IgnoredOutcomeAnalyzer>;

/// <summary>NETRA2006: one body in one scaffold.</summary>
[TestFixture]
internal sealed class IgnoredOutcomeTests
{
    [TestCase("return UserExecutionContext.TryCreate(id, out var c) ? c.UserId : string.Empty;")]
    [TestCase("if (!UserExecutionContext.TryCreate(id, out var c)) throw new Exception(); return c.UserId;")]
    [TestCase("var ok = UserExecutionContext.TryCreate(id, out var c); if (!ok) return null; return c!.UserId;")]
    [TestCase("UserExecutionContext.TryCreate(id, out var c); return c is null ? null : c.UserId;")]
    [TestCase("UserExecutionContext.TryCreate(id, out var c); return c?.UserId;")]
    [TestCase("UserExecutionContext.TryCreate(id, out var c); return Passed(c);")]
    [TestCase("var known = new Dictionary<string, UserExecutionContext>(); known.Remove(id!, out _); return id;")]
    public Task An_answer_that_is_used_is_fine(string body) => Verify.SilentAsync(Source(body));

    [TestCase("{|NETRA2006:UserExecutionContext.TryCreate(id, out _)|}; return id;")]
    [TestCase("_ = {|NETRA2006:UserExecutionContext.TryCreate(id, out var c)|}; return c!.UserId;")]
    [TestCase("var ok = {|NETRA2006:UserExecutionContext.TryCreate(id, out var c)|}; return c!.UserId;")]
    [TestCase("if (!{|NETRA2006:UserExecutionContext.TryCreate(id, out var c)|}) Console.WriteLine(); return c!.UserId;")]
    [TestCase("if ({|NETRA2006:UserExecutionContext.TryCreate(id, out var c)|}) return null; return c!.UserId;")]
    public Task An_answer_that_is_not_is_reported(string body) => Verify.ReportsAsync(Source(body));

    private static string Source(string body) => $$"""
        using System.Diagnostics.CodeAnalysis;

        public sealed class UserExecutionContext
        {
            private UserExecutionContext(string userId) => UserId = userId;

            public string UserId { get; }

            public static bool TryCreate(string? userId, [NotNullWhen(true)] out UserExecutionContext? context)
            {
                context = string.IsNullOrWhiteSpace(userId) ? null : new UserExecutionContext(userId);
                return context is not null;
            }
        }

        public static class Connections
        {
            public static string? Open(string? id)
            {
                {{body}}
            }

            private static string? Passed(UserExecutionContext? context) => context?.UserId;
        }
        """;
}
