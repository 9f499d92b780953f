using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Identity;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

/// <summary>Whatever an authenticator does, the client reads what happened and whether to come back.</summary>
[TestFixture]
internal sealed class AuthenticationTests
{
    private static readonly TaskCompletionSource<AuthResult?> Never = new();

    private static IEnumerable<TestCaseData> Answers()
    {
        yield return Row("rejected", () => AuthResult.Rejected("Unknown token."), 1008, "AUTH_FAILED", 401, LogLevel.Information);
        yield return Row("forbidden", () => AuthResult.Forbidden("Locked."), 1008, "AUTH_FAILED", 403, LogLevel.Information);
        yield return Row("unavailable", () => AuthResult.Unavailable("Down."), 1013, "AUTH_UNAVAILABLE", 503, LogLevel.Error);
        yield return Row("null", () => null, 1013, "MISSING_USER_ID", 503, LogLevel.Error);
        yield return Row("throws", () => throw new HttpRequestException("Cause."), 1013, "AUTH_UNAVAILABLE", 503, LogLevel.Error);
        yield return Row("refuses by exception", () => throw new UnauthorizedAccessException("Cause."), 1008, "AUTH_FAILED", 401, LogLevel.Information);
        yield return Row("its own time-out", () => throw new TaskCanceledException("Cause."), 1013, "AUTH_UNAVAILABLE", 503, LogLevel.Error);
        foreach ((string name, string? id, _) in BadIds.All)
        {
            yield return Row($"success with {name}", () => AuthResult.Success(id), 1013, "MISSING_USER_ID", 503, LogLevel.Error);
        }

        static TestCaseData Row(string name, Func<AuthResult?> answer, int code, string errorCode, int http, LogLevel level) =>
            new TestCaseData(answer, code, errorCode, http, level).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Answers))]
    public async Task The_client_reads_an_error_and_a_code(Func<AuthResult?> answer, int code, string errorCode, int http, LogLevel level)
    {
        await using TestServer server = await ServerAsync(answer);
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((code, errorCode)));
        Assert.That(end.Messages, Has.Count.EqualTo(1));
        LogEntry cause = server.Log.Named("ConnectionFailed").Single();
        Assert.That(cause.Level, Is.EqualTo(level));
        Assert.That(cause.Text, Does.Contain(errorCode).And.Contain(end.CorrelationId));
        Assert.That(server.Log.Named("ConnectionOpened"), Is.Empty, "Nobody came in.");
    }

    [TestCaseSource(nameof(Answers))]
    public async Task A_refused_handshake_says_the_same_over_http(Func<AuthResult?> answer, int code, string errorCode, int http, LogLevel level)
    {
        await using TestServer server = await ServerAsync(answer, options => options.RefusedAuthentication = RefusedAuthentication.RefuseHandshake);

        using HttpResponseMessage response = await Handshake.SendAsync(server.Address);

        Assert.That((int)response.StatusCode, Is.EqualTo(http));
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(body.GetProperty("code").GetString(), Is.EqualTo(errorCode));
        Assert.That(response.Headers.RetryAfter is not null, Is.EqualTo(http == 503));
        Assert.That(server.Log.Named("ConnectionFailed").Single().Text, Does.Contain(body.GetProperty("correlationId").GetString()));
    }

    [Test]
    public async Task What_the_authenticator_threw_is_in_the_log_and_not_with_the_client()
    {
        await using TestServer server = await ServerAsync(() => throw new HttpRequestException("The secret address."));
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That(string.Concat(end.Messages) + end.Reason, Does.Not.Contain("secret"));
        Assert.That(server.Log.Named("ConnectionFailed").Single().Printed, Does.Contain("The secret address."));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task An_authenticator_that_never_answers_is_not_waited_for(bool blocks)
    {
        using var testIsOver = new ManualResetEventSlim();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Authenticate = (_, _) =>
            {
                if (blocks)
                {
                    testIsOver.Wait();
                }

                return new ValueTask<AuthResult?>(Never.Task);
            },
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();
        testIsOver.Set();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1013, "AUTH_UNAVAILABLE")));
        Assert.That(server.Log.Named("ConnectionFailed").Single().Exception, Is.TypeOf<UserExecutionContextException>()
            .With.InnerException.TypeOf<TimeoutException>());
    }

    [Test]
    public async Task A_client_that_leaves_meanwhile_is_nobodys_failure()
    {
        var asked = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = _ => { },
            Authenticate = async (http, token) =>
            {
                asked.SetResult();
                http.RequestAborted.Register(left.SetResult);
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
        });
        using RawClient client = await server.ConnectRawAsync();
        await asked.Task.OrHangs();

        client.Reset();

        await left.Task.OrHangs();
        await server.Log.WaitForAsync("HandshakeRefused");
        Assert.That(server.Log.Named("ConnectionFailed"), Is.Empty);
    }

    [Test]
    public async Task The_context_of_a_welcome_is_the_authenticated_users()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) => await connection.SendTextAsync(
                $"{connection.Context.UserId.Value} {connection.Context.ThreadId} {connection.IsDegraded} {connection.CorrelationId}"),
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That(end.Messages.Single(), Does.Match($"^{TestSetup.User} thread_[0-9a-f]{{32}} False [0-9a-f]{{32}}$"));
        Assert.That(end.Code, Is.EqualTo(1000));
    }

    [Test]
    public async Task An_id_that_the_client_gives_is_validated()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Build = (_, netra) => netra.AddContextIdSource<ThreadFromQuery>(),
            Handler = async (connection, _) => await connection.SendTextAsync(connection.Context.ThreadId),
        });

        using TestClient good = await server.ConnectAsync("?thread=thread_1");
        Assert.That((await good.ReadToEndAsync()).Messages, Is.EqualTo(new[] { "thread_1" }));

        foreach (string bad in (string[])["", "%20", "a%0d%0ab", "a%E2%80%AEb", new string('x', 200)])
        {
            using TestClient client = await server.ConnectAsync($"?thread={bad}");
            ClientEnd end = await client.ReadToEndAsync();
            Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1008, "INVALID_CONTEXT")), bad);
        }
    }

    private static Task<TestServer> ServerAsync(Func<AuthResult?> answer, Action<NetraWebSocketOptions>? options = null) =>
        TestServer.StartAsync(new TestSetup
        {
            Authenticate = (_, _) => new ValueTask<AuthResult?>(answer()),
            Options = all =>
            {
                TestSetup.Quick(all);
                options?.Invoke(all);
            },
        });

    private sealed class ThreadFromQuery : IContextIdSource
    {
        public ContextIds GetIds(Microsoft.AspNetCore.Http.HttpContext httpContext, UserId userId, ContextIds fresh) =>
            fresh with { ThreadId = httpContext.Request.Query["thread"] };
    }
}
