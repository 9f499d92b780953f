using Netra.Analyzers.Construction;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Construction;

using Verify = AnalyzerVerifier<ConstructionAnalyzer>;

/// <summary>NETRA2005: each result is followed on its own, in both polarities.</summary>
[TestFixture]
internal sealed class CheckedResultTests
{
    private const string Results = """
        using System.Diagnostics.CodeAnalysis;

        public sealed class UserExecutionContext(string userId)
        {
            public string UserId { get; } = userId;
        }

        public sealed class Login(string userId)
        {
            public bool IsSuccess { get; init; }

            public string UserId { get; } = userId;

            public string? Error { get; init; }

            public void EnsureSuccess()
            {
                if (!IsSuccess)
                {
                    throw new UnauthorizedAccessException(Error);
                }
            }

            public T Match<T>(Func<string?, T> failure, Func<Login, T> success) => IsSuccess ? success(this) : failure(Error);
        }

        public sealed class Promise
        {
            [MemberNotNullWhen(true, nameof(UserId))]
            public bool Succeeded { get; init; }

            public string? UserId { get; init; }
        }

        """;

    [TestCase("if (!login.IsSuccess) throw new Exception(login.Error); return new(login.UserId);")]
    [TestCase("return login.IsSuccess ? new(login.UserId) : throw new Exception();")]
    [TestCase("return login is { IsSuccess: true, UserId: var id } ? new(id) : throw new Exception();")]
    [TestCase("var id = login.UserId; if (login.IsSuccess == false) throw new Exception(); return new(id);")]
    [TestCase("login.EnsureSuccess(); return new(login.UserId);")]
    [TestCase("var again = await Task.FromResult(login); if (!again.IsSuccess) throw new Exception(); return new(again.UserId);")]
    [TestCase("return login.Match<UserExecutionContext>(error => throw new Exception(error), _ => new(login.UserId));")]
    public Task A_checked_result_may_be_used(string body) => Verify.SilentAsync(Source(body));

    [TestCase("return new({|NETRA2005:login.UserId|});")]
    [TestCase("if (login.IsSuccess) throw new Exception(); return new({|NETRA2005:login.UserId|});")]
    [TestCase("if (!other.IsSuccess) throw new Exception(); return new({|NETRA2005:login.UserId|});")]
    [TestCase("if (!login.IsSuccess) Console.WriteLine(login.Error); return new({|NETRA2005:login.UserId|});")]
    [TestCase("if (!login.IsSuccess) throw new Exception(); login = other; return new({|NETRA2005:login.UserId|});")]
    [TestCase("if (login.Error is null) Console.WriteLine(); return new({|NETRA2005:login.UserId|});")]
    [TestCase("return new({|NETRA2005:login.UserId.Trim()|});")]
    public Task An_unchecked_result_is_reported(string body) => Verify.ReportsAsync(Source(body));

    [Test]
    public Task A_flag_that_promises_the_value_is_what_is_missing() => Verify.ReportsAsync(
        Results + """
        public static class Connections
        {
            public static UserExecutionContext Open(Promise promise) => new({|NETRA2005:promise.UserId|}!);
        }
        """);

    [Test]
    public Task A_named_flag_of_a_tuple_counts() => Verify.ReportsAsync(
        Results + """
        public static class Connections
        {
            public static UserExecutionContext Open((bool Success, string UserId) answer) => new({|NETRA2005:answer.UserId|});

            public static UserExecutionContext? Checked((bool Success, string UserId) answer) => answer.Success ? new(answer.UserId) : null;
        }
        """);

    [Test]
    public Task A_private_helper_trusts_its_callers_with_the_check() => Verify.ReportsAsync(
        Results + """
        public static class Connections
        {
            public static UserExecutionContext? Checked(Login login) => login.IsSuccess ? Build(login) : null;

            public static UserExecutionContext Unchecked(Login login) => Build({|NETRA2005:login|});

            private static UserExecutionContext Build(Login login) => new(login.UserId);
        }
        """);

    private static string Source(string body) => Results + $$"""
        public static class Connections
        {
            public static {{(body.Contains("await ") ? "async Task<UserExecutionContext>" : "UserExecutionContext")}} Open(Login login, Login other)
            {
                {{body}}
            }
        }
        """;
}
