using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

[TestFixture]
internal sealed partial class HandlerTests
{
    [Test]
    public async Task An_unclassified_failure_is_1011_after_one_error_message_with_the_id_of_the_logged_cause()
    {
        ClientEnd end = await EndOfAsync(new InvalidOperationException("The secret."), out LogRecorder log);

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1011, "INTERNAL_ERROR")));
        Assert.That(end.Reason, Does.Contain(end.CorrelationId));
        Assert.That(end.Reason + string.Concat(end.Messages), Does.Not.Contain("secret"));
        LogEntry cause = log.Named("ConnectionFailed").Single();
        Assert.That((cause.Level, cause.Exception?.Message), Is.EqualTo((LogLevel.Error, "The secret.")));
        Assert.That(cause.Text, Does.Contain(end.CorrelationId));
    }

    private static IEnumerable<TestCaseData> Classified()
    {
        yield return new TestCaseData(new TimeoutException("Cause."), 1013, "TIMEOUT");
        yield return new TestCaseData(new UnauthorizedAccessException("Cause."), 1008, "ACCESS_DENIED");
        yield return new TestCaseData(new HttpRequestException("Cause."), 1014, "UPSTREAM_FAILED");
        yield return new TestCaseData(new JsonException("Cause."), 1007, "INVALID_PAYLOAD");
        yield return new TestCaseData(new DivideByZeroException("Cause."), 4001, "QUOTA");
        yield return new TestCaseData(new WebSocketClosingException(CloseDecision.AccessDenied, "Cause."), 1008, "ACCESS_DENIED");
        yield return new TestCaseData(new AuthenticationFailedException(AuthResult.Rejected("Cause.").Failure!), 1008, "AUTH_FAILED");
    }

    [TestCaseSource(nameof(Classified))]
    public async Task A_classified_failure_has_its_code(Exception failure, int code, string errorCode)
    {
        ClientEnd end = await EndOfAsync(failure, out LogRecorder log);

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((code, errorCode)));
        Assert.That(end.Reason + string.Concat(end.Messages), Does.Not.Contain("Cause."));
        Assert.That(log.Named("ConnectionFailed").Single().Exception?.Message, Is.EqualTo("Cause."));
    }

    [Test]
    public async Task A_handler_that_returns_closes_with_1000_and_no_error()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Handler = (_, _) => Task.CompletedTask });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.Messages.Count), Is.EqualTo((1000, 0)));
    }

    [Test]
    public async Task The_first_of_two_closes_wins()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) =>
            {
                await connection.CloseAsync(CloseDecision.AccessDenied);
                throw new InvalidOperationException("Later.");
            },
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();
        await server.Log.WaitForAsync("ConnectionClosed");

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1008, "ACCESS_DENIED")));
        Assert.That(server.Log.Named("ConnectionFailed").Select(entry => entry.Exception?.Message), Is.EqualTo(new[] { null, "Later." }));
    }

    [Test]
    public async Task A_failure_after_the_client_has_left_is_not_lost()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) =>
            {
                await connection.ReceiveAsync();
                throw new InvalidOperationException("While tidying up.");
            },
        });
        using TestClient client = await server.ConnectAsync();

        await client.CloseAsync();
        await server.Log.WaitForAsync("ConnectionClosed");

        LogEntry cause = server.Log.Named("ConnectionFailed").Single();
        Assert.That((cause.Level, cause.Exception?.Message), Is.EqualTo((LogLevel.Error, "While tidying up.")));
    }

    [Test]
    public async Task What_a_client_sends_cannot_forge_the_log_through_an_exception()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) => throw new InvalidOperationException($"Cannot read {await connection.ReceiveTextAsync()}."),
        });
        using TestClient client = await server.ConnectAsync();

        await client.SendAsync("x\r\nfatal: \u001B[31mall is lost\u2028\u202E");
        await client.ReadToEndAsync();

        LogEntry cause = server.Log.Named("ConnectionFailed").Single();
        Assert.That(cause.Printed, Does.Contain("all is lost").And.Contain(nameof(InvalidOperationException)));
        Assert.That(cause.Exception?.Message.AsSpan().IndexOfAny("\r\n\u001B\u2028\u202E"), Is.EqualTo(-1));
        Assert.That(cause.Printed.AsSpan().IndexOfAny("\u001B\u2028\u202E"), Is.EqualTo(-1));
    }

    [TestCase("{\"text\":\"hello\"}", null)]
    [TestCase("not JSON", "INVALID_PAYLOAD")]
    [TestCase("null", "INVALID_PAYLOAD")]
    [TestCase("[]", "INVALID_PAYLOAD")]
    [TestCase("{}", "INVALID_PAYLOAD")]
    [TestCase("{\"text\":1}", "INVALID_PAYLOAD")]
    [TestCase("", "INVALID_PAYLOAD")]
    public async Task Json_of_the_protocol_is_read_and_other_text_is_1007(string text, string? errorCode)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) =>
            {
                if (await connection.ReceiveJsonAsync(ChatJson.Default.Chat) is { } chat)
                {
                    await connection.SendJsonAsync(new Chat(chat.Text + "!"), ChatJson.Default.Chat);
                }
            },
        });
        using TestClient client = await server.ConnectAsync();

        await client.SendAsync(text);
        ClientEnd end = await client.ReadToEndAsync();

        Assert.That(end.ErrorCode, Is.EqualTo(errorCode));
        Assert.That(end.Code, Is.EqualTo(errorCode is null ? 1000 : 1007));
        if (errorCode is null)
        {
            Assert.That(end.Messages, Is.EqualTo(new[] { "{\"text\":\"hello!\"}" }));
        }
    }

    [Test]
    public async Task Many_senders_and_one_slow_line_keep_frames_whole_and_in_order()
    {
        const int Senders = 8;
        const int Each = 200;
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = options => options.SendQueueFrames = Senders * Each,
            Handler = async (connection, _) =>
            {
                await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(async () =>
                {
                    for (int number = 0; number < Each; number++)
                    {
                        await connection.SendTextAsync($"{sender}:{number}:{new string('x', 1000)}");
                    }
                })));
            },
        });
        using TestClient client = await server.ConnectAsync();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That(end.Messages, Has.Count.EqualTo(Senders * Each).And.All.Length.GreaterThan(1000));
        foreach (IGrouping<string, int> sender in end.Messages.Select(text => text.Split(':')).GroupBy(parts => parts[0], parts => int.Parse(parts[1])))
        {
            Assert.That(sender, Is.Ordered);
        }
    }

    private static Task<ClientEnd> EndOfAsync(Exception failure, out LogRecorder log)
    {
        Task<TestServer> starting = TestServer.StartAsync(new TestSetup
        {
            Build = (_, netra) => netra.MapException<DivideByZeroException>(CloseDecision.Close((WebSocketCloseStatus)4001, "QUOTA", "Used up.")),
            Handler = (_, _) => throw failure,
        });
        TestServer server = starting.GetAwaiter().GetResult();
        log = server.Log;
        return ReadAsync(server);

        static async Task<ClientEnd> ReadAsync(TestServer server)
        {
            await using (server)
            {
                using TestClient client = await server.ConnectAsync();
                return await client.ReadToEndAsync();
            }
        }
    }

    internal sealed record Chat([property: JsonRequired] string Text);

    [JsonSerializable(typeof(Chat))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    internal sealed partial class ChatJson : JsonSerializerContext;
}
