using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

/// <summary>Clients that break rules, break off, or go silent.</summary>
[TestFixture]
internal sealed class PeerFaultTests
{
    private const int Limit = 64 * 1024;

    [TestCase(1000)]
    [TestCase(1001)]
    [TestCase(4000)]
    public async Task A_client_that_closes_reads_its_own_code(int code)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using TestClient client = await server.ConnectAsync();
        await client.SendAsync("hello");
        Assert.That(await client.ReceiveAsync(), Is.EqualTo("hello"));

        await client.CloseAsync((WebSocketCloseStatus)code);

        Assert.That((int?)client.Socket.CloseStatus, Is.EqualTo(code));
        Assert.That((await server.Log.WaitForAsync("ConnectionClosed")).Text, Does.Contain("by the client"));
        Assert.That(server.Log.Named("ConnectionFailed"), Is.Empty);
    }

    [Test]
    public async Task A_binary_frame_where_text_is_spoken_is_1003()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using TestClient client = await server.ConnectAsync();

        await client.SendAsync([1, 2, 3], WebSocketMessageType.Binary);

        await AssertEndAsync(client, server, 1003, "UNSUPPORTED_DATA");
    }

    [TestCase(Limit, 0)]
    [TestCase(Limit + 1, 1009)]
    [TestCase(Limit * 8, 1009)]
    public async Task A_message_over_the_limit_is_1009(int length, int code)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using TestClient client = await server.ConnectAsync();

        await client.SendAsync(new string('x', length));

        if (code == 0)
        {
            Assert.That(await client.ReceiveAsync(), Has.Length.EqualTo(length));
            await client.CloseAsync();
            return;
        }

        await AssertEndAsync(client, server, code, "MESSAGE_TOO_BIG");
    }

    [Test]
    public async Task Fragments_are_put_together_and_counted_together()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Configuration = { ["MaxMessageBytes"] = "10" } });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        await client.SendFrameAsync(RawFrame.Text, "1"u8.ToArray(), isFinal: false);
        await client.SendFrameAsync(0, [], isFinal: false);
        await client.SendFrameAsync(0, "2345678"u8.ToArray(), isFinal: false);
        await client.SendFrameAsync(0, "90"u8.ToArray());
        Assert.That(Encoding.UTF8.GetString((await client.ReadFrameAsync()).Payload), Is.EqualTo("1234567890"));

        await client.SendFrameAsync(RawFrame.Text, "12345"u8.ToArray(), isFinal: false);
        for (int sent = 0; sent < 6; sent++)
        {
            await client.SendFrameAsync(0, "x"u8.ToArray(), isFinal: false);
        }

        Assert.That(await ReadEndAsync(client), Is.EqualTo(("MESSAGE_TOO_BIG", 1009)));
    }

    [Test]
    public async Task What_follows_a_message_that_is_too_big_never_passes_for_a_message()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Configuration = { ["MaxMessageBytes"] = "10" },
            Handler = async (connection, _) =>
            {
                try
                {
                    await connection.ReceiveTextAsync();
                }
                catch (WebSocketClosingException)
                {
                    await connection.SendTextAsync(await connection.ReceiveTextAsync() ?? "");
                }
            },
        });
        using TestClient client = await server.ConnectAsync();

        await client.SendAsync(new string('x', 5000) + "smuggled");

        await AssertEndAsync(client, server, 1009, "MESSAGE_TOO_BIG");
    }

    [Test]
    public async Task Text_that_is_not_utf8_is_1007()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        await client.SendFrameAsync(RawFrame.Text, [0xC3, 0x28]);

        Assert.That((await client.ReadCloseAsync()).CloseCode, Is.EqualTo(1007));
        await AssertEndsQuietlyAsync(server);
    }

    private static IEnumerable<TestCaseData> IllegalFrames()
    {
        yield return new TestCaseData(RawFrame.Close, new byte[] { 3 }).SetArgDisplayNames("a close of one byte");
        yield return new TestCaseData(RawFrame.Close, new byte[] { 3, 0xED }).SetArgDisplayNames("a close with 1005");
        yield return new TestCaseData(RawFrame.Close, new byte[] { 3, 0xE8, 0xC3, 0x28 }).SetArgDisplayNames("a close with a reason that is not UTF-8");
        yield return new TestCaseData(3, new byte[] { 1 }).SetArgDisplayNames("a reserved code");
        yield return new TestCaseData(9, new byte[126]).SetArgDisplayNames("a ping that is too long");
    }

    [TestCaseSource(nameof(IllegalFrames))]
    public async Task An_illegal_frame_is_1002_and_no_error_of_the_servers(int opCode, byte[] payload)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        await client.SendFrameAsync(opCode, payload);

        Assert.That((await client.ReadCloseAsync()).CloseCode, Is.EqualTo(1002));
        await AssertEndsQuietlyAsync(server);
    }

    [Test]
    public async Task A_close_frame_without_a_code_is_a_normal_close()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        await client.SendFrameAsync(RawFrame.Close, []);

        Assert.That((await client.ReadCloseAsync()).CloseCode, Is.EqualTo(1000));
        await AssertEndsQuietlyAsync(server);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_client_that_vanishes_is_no_error_and_what_it_sent_is_not_lost(bool resets)
    {
        var received = new TaskCompletionSource<string?>();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = async (connection, _) =>
            {
                received.SetResult(await connection.ReceiveTextAsync());
                await TestSetup.EchoAsync(connection, default);
            },
        });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();
        await client.SendTextAsync("last words");
        Assert.That(await received.Task.OrHangs(), Is.EqualTo("last words"));

        if (resets)
        {
            client.Reset();
        }
        else
        {
            client.HalfClose();
        }

        await AssertEndsQuietlyAsync(server);
    }

    [Test]
    public async Task A_server_that_only_sends_notices_that_the_client_is_gone()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Handler = (_, ended) => Task.Delay(Timeout.Infinite, ended),
        });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        client.Reset();

        await AssertEndsQuietlyAsync(server);
    }

    [Test]
    public async Task A_client_that_never_answers_a_close_is_cut_off_after_it_was_told()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Handler = (_, _) => throw new InvalidOperationException("Cause.") });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        Assert.That(await ReadEndAsync(client), Is.EqualTo(("INTERNAL_ERROR", 1011)));

        Assert.That((await server.Log.WaitForAsync("ConnectionClosed")).Text, Does.Contain("SentOnly"));
    }

    [Test]
    public async Task A_client_that_talks_on_after_the_close_is_cut_off_too()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Handler = (_, _) => Task.CompletedTask });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();
        await client.ReadCloseAsync();

        try
        {
            while (true)
            {
                await client.SendTextAsync("and another thing");
            }
        }
        catch (IOException)
        {
            // Cut off.
        }

        await server.Log.WaitForAsync("ConnectionClosed");
    }

    private static async Task<(string? ErrorCode, int? CloseCode)> ReadEndAsync(RawClient client)
    {
        RawFrame error = await client.ReadFrameAsync();
        RawFrame close = await client.ReadCloseAsync();
        return (System.Text.Json.JsonDocument.Parse(error.Payload).RootElement.GetProperty("code").GetString(), close.CloseCode);
    }

    private static async Task AssertEndAsync(TestClient client, TestServer server, int code, string errorCode)
    {
        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((code, errorCode)));
        LogEntry cause = server.Log.Named("ConnectionFailed").Single();
        Assert.That(cause.Level, Is.EqualTo(LogLevel.Information));
        Assert.That(cause.Text, Does.Contain(end.CorrelationId));
    }

    private static async Task AssertEndsQuietlyAsync(TestServer server)
    {
        await server.Log.WaitForAsync("ConnectionClosed");
        Assert.That(server.Log.Entries.Where(entry => entry.Level >= LogLevel.Warning), Is.Empty);
    }
}
