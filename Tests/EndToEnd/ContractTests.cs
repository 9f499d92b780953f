using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Netra.EndToEnd.Clients;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>What a client may rely on, row by row.</summary>
[TestFixture]
internal sealed class ContractTests : ServerFixture
{
    private const int Limit = 64 * 1024;

    private static readonly string[] IdMembers = ["threadId", "runId", "requestId", "connectionId"];

    [TestCase("alice", "alice-7f3a91c2")]
    [TestCase("bob", "bob")]
    public async Task A_user_is_welcomed_and_goes_with_1000(string token, string userId)
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress(token));

        Conversation conversation = await client.LeaveAsync();

        Assert.Multiple(() =>
        {
            Assert.That(client.Welcome.Text("userId"), Is.EqualTo(userId));
            Assert.That(client.Welcome.Flag("degraded"), Is.False);
            Assert.That(IdMembers.Select(client.Welcome.Text), Is.Unique.And.None.Empty);
            Assert.That(conversation.CloseCode, Is.EqualTo(1000));
        });
    }

    [Test]
    public async Task No_two_connections_share_an_id()
    {
        await using ChatClient first = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await using ChatClient second = await ChatClient.EnterAsync(Server.SocketAddress("alice"));

        Assert.That(
            IdMembers.Select(first.Welcome.Text).Concat(IdMembers.Select(second.Welcome.Text)),
            Is.Unique);
    }

    [TestCase("denied", null, "AUTH_FAILED", 1008)]
    [TestCase("nobody-knows-it", null, "AUTH_FAILED", 1008)]
    [TestCase("", null, "AUTH_FAILED", 1008)]
    [TestCase(null, null, "AUTH_FAILED", 1008)]
    [TestCase("null-id", null, "MISSING_USER_ID", 1013)]
    [TestCase("empty-id", null, "MISSING_USER_ID", 1013)]
    [TestCase("blank-id", null, "MISSING_USER_ID", 1013)]
    [TestCase("auth-throws", null, "AUTH_UNAVAILABLE", 1013)]
    [TestCase("auth-hangs", null, "AUTH_UNAVAILABLE", 1013)]
    [TestCase("alice", "factory,fallback", "FACTORY_CRITICAL_FAILURE", 1011)]
    [TestCase("denied", "factory,fallback", "AUTH_FAILED", 1008)]
    public async Task A_connection_that_cannot_be_served_is_told_why_before_it_is_closed(string? token, string? fault, string error, int code)
    {
        await using ChatClient client = await ChatClient.ConnectAsync(Server.SocketAddress(token, fault));

        Conversation conversation = await client.ToTheEndAsync();

        await AssertFailedAsync(conversation, error, code);
        Assert.That(conversation.Frames, Has.Count.EqualTo(1), conversation.ToString());
    }

    [Test]
    public async Task A_broken_factory_leaves_a_degraded_connection_that_works()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice", "factory"));
        await client.SayAsync("still here");

        JsonNode chat = await client.ReadAsync("chat");
        Conversation conversation = await client.LeaveAsync();

        Assert.Multiple(() =>
        {
            Assert.That(client.Welcome.Flag("degraded"), Is.True);
            Assert.That(client.Welcome.Text("userId"), Is.EqualTo("alice-7f3a91c2"));
            Assert.That(chat.Text("text"), Is.EqualTo("still here"));
            Assert.That(conversation.CloseCode, Is.EqualTo(1000));
        });
    }

    [Test]
    public async Task A_message_reaches_everyone()
    {
        await using ChatClient alice = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await using ChatClient bob = await ChatClient.EnterAsync(Server.SocketAddress("bob"));
        string text = $"to all {Guid.NewGuid()} ä 😀 \"\\";

        await bob.SayAsync(text);

        foreach (ChatClient reader in new[] { alice, bob })
        {
            JsonNode chat;
            do
            {
                chat = await reader.ReadAsync("chat");
            }
            while (chat.Text("text") != text);

            Assert.That(chat.Text("from"), Is.EqualTo("bob"));
        }
    }

    [Test]
    public async Task A_handler_that_fails_closes_its_own_connection_with_1011_and_no_other()
    {
        await using ChatClient other = await ChatClient.EnterAsync(Server.SocketAddress("bob"));
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice", "handler"));
        await client.SayAsync("hello");

        Conversation conversation = await client.ToTheEndAsync();

        await AssertFailedAsync(conversation, "INTERNAL_ERROR", 1011);
        Assert.That((await other.LeaveAsync()).CloseCode, Is.EqualTo(1000));
    }

    [TestCase("This is not JSON.")]
    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"type":null}""")]
    [TestCase("""{"type":"nonsense"}""")]
    [TestCase("""{"type":"chat"}""")]
    [TestCase("""{"type":"chat","text":null}""")]
    [TestCase("""{"type":"chat","text":5}""")]
    [TestCase("""{"type":"chat","text":"\ud800"}""")]
    [TestCase("""{"type":"chat","text":"a"} {"type":"chat","text":"b"}""")]
    public async Task Text_that_is_no_message_of_the_protocol_is_1007(string text)
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await client.SendTextAsync(text);

        await AssertFailedAsync(await client.ToTheEndAsync(), "INVALID_PAYLOAD", 1007);
    }

    [Test]
    public async Task Text_nested_without_end_is_1007()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await client.SendTextAsync(new string('[', Limit));

        await AssertFailedAsync(await client.ToTheEndAsync(), "INVALID_PAYLOAD", 1007);
    }

    [Test]
    public async Task A_binary_frame_is_1003()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await client.SendAsync([1, 2, 3], WebSocketMessageType.Binary);

        await AssertFailedAsync(await client.ToTheEndAsync(), "UNSUPPORTED_DATA", 1003);
    }

    [Test]
    public async Task A_message_of_the_limit_is_taken()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await client.SendTextAsync(ChatOf(Limit));

        Assert.That((await client.ReadAsync("chat")).Text("text"), Does.EndWith("xxx"));
        Assert.That((await client.LeaveAsync()).CloseCode, Is.EqualTo(1000));
    }

    [Test]
    public async Task A_message_one_byte_over_the_limit_is_1009()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        await client.SendTextAsync(ChatOf(Limit + 1));

        await AssertFailedAsync(await client.ToTheEndAsync(), "MESSAGE_TOO_BIG", 1009);
    }

    [Test]
    public async Task A_message_over_the_limit_in_small_fragments_is_1009()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("alice"));
        byte[] fragment = Encoding.UTF8.GetBytes(new string(' ', 4096));
        for (int sent = 0; sent <= Limit; sent += fragment.Length)
        {
            await client.SendAsync(fragment, WebSocketMessageType.Text, endOfMessage: false);
        }

        await AssertFailedAsync(await client.ToTheEndAsync(), "MESSAGE_TOO_BIG", 1009);
    }

    private static string ChatOf(int bytes)
    {
        const string Beginning = """{"type":"chat","text":""" + "\"";
        const string End = "\"}";
        return Beginning + new string('x', bytes - Beginning.Length - End.Length) + End;
    }

    /// <summary>One error, then the close, and a line in the log by which the operator finds what the client was told.</summary>
    private async Task AssertFailedAsync(Conversation conversation, string error, int code)
    {
        Assert.That(conversation.FramesOf("error").Select(frame => frame.Text("code")), Is.EqualTo(new[] { error }), conversation.ToString());
        JsonNode last = conversation.Frames[^1];
        Assert.Multiple(() =>
        {
            Assert.That(last.Type(), Is.EqualTo("error"), conversation.ToString());
            Assert.That(last.Text("message"), Is.Not.Empty);
            Assert.That(last.Text("correlationId"), Is.Not.Empty);
            Assert.That(conversation.CloseCode, Is.EqualTo(code), conversation.ToString());
        });
        await Server.Log.WithAsync(last.Text("correlationId"));
    }
}
