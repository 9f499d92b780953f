using System.Text;
using Netra.EndToEnd.Clients;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>Peers that break the protocol or vanish: each gets its own code, and nobody else notices.</summary>
[TestFixture]
internal sealed class BrokenPeerTests : ServerFixture
{
    private static readonly byte[] Hello = RawClient.Frame(Opcode.Text, """{"type":"chat","text":"hello"}"""u8.ToArray());

    [TearDown]
    public async Task The_server_still_serves_others()
    {
        await using ChatClient client = await ChatClient.EnterAsync(Server.SocketAddress("bob"));
        await client.SayAsync("anyone?");
        await client.ReadAsync("chat");
        Assert.That((await client.LeaveAsync()).CloseCode, Is.EqualTo(1000));
    }

    [TestCase(1000)]
    [TestCase(1001)]
    [TestCase(4999)]
    public async Task A_peer_that_closes_gets_its_code_back(int code)
    {
        using RawClient client = await EnterAsync();
        await client.SendAsync(RawClient.CloseFrame((ushort)code));

        Assert.That(await client.CloseCodeAsync(), Is.EqualTo(code).Or.EqualTo(1000));
    }

    private static IEnumerable<TestCaseData> BrokenFrames()
    {
        yield return Broken("an unmasked frame", RawClient.Frame(Opcode.Text, new byte[20], masked: false), 1002);
        yield return Broken("an unknown opcode", RawClient.Frame((Opcode)5, []), 1002);
        yield return Broken("a continuation of nothing", RawClient.Frame(Opcode.Continuation, "{}"u8.ToArray()), 1002);
        yield return Broken("a ping in two parts", RawClient.Frame(Opcode.Ping, [], final: false), 1002);
        yield return Broken("a ping of 126 bytes", RawClient.Frame(Opcode.Ping, new byte[126]), 1002);
        yield return Broken("a reserved bit", [0xF1, 0x80, 0, 0, 0, 0], 1002);
        yield return Broken("a close code of one byte", RawClient.Frame(Opcode.Close, [3]), 1002);
        yield return Broken("the close code 1005", RawClient.CloseFrame(1005), 1002);
        yield return Broken("the close code 999", RawClient.CloseFrame(999), 1002);
        yield return Broken("the close code 5000", RawClient.CloseFrame(5000), 1002);
        yield return Broken("a close reason that is not UTF-8", RawClient.Frame(Opcode.Close, [3, 0xE8, 0xC3, 0x28]), 1002, 1007);
        yield return Broken("text that is not UTF-8", RawClient.Frame(Opcode.Text, [0xC3, 0x28]), 1007);
        yield return Broken("text with half a surrogate pair", RawClient.Frame(Opcode.Text, [0xED, 0xA0, 0x80]), 1007);

        static TestCaseData Broken(string name, byte[] bytes, params int[] codes) =>
            new TestCaseData(bytes, codes).SetArgDisplayNames(name);
    }

    /// <summary>The platform answers these by itself and cuts the connection off in the same moment, so its answer may be lost.</summary>
    [TestCaseSource(nameof(BrokenFrames))]
    public async Task A_broken_frame_gets_the_code_of_its_fault(byte[] bytes, int[] codes)
    {
        using RawClient client = await EnterAsync();
        await client.SendAsync(bytes);

        Assert.That(await client.CloseCodeAsync(), Is.AnyOf([.. codes, Conversation.Lost]));
    }

    [Test]
    public async Task A_message_in_fragments_of_one_byte_is_one_message()
    {
        using RawClient client = await EnterAsync();
        byte[] text = """{"type":"chat","text":"drop by drop"}"""u8.ToArray();
        for (int i = 0; i < text.Length; i++)
        {
            await client.SendAsync(RawClient.Frame(i == 0 ? Opcode.Text : Opcode.Continuation, [text[i]], final: i == text.Length - 1));
        }

        Assert.That(await ReadTextAsync(client), Does.Contain("drop by drop"));
    }

    [Test]
    public async Task A_message_that_claims_to_be_a_gigabyte_is_1009_before_it_has_come()
    {
        using RawClient client = await EnterAsync();
        await client.SendAsync(RawClient.Header(Opcode.Text, 1L << 30));
        await client.SendAsync(new byte[160 * 1024]);

        Assert.That(await client.CloseCodeAsync(), Is.EqualTo(1009));
    }

    [Test]
    public async Task A_flood_of_pings_is_answered_and_harms_nobody()
    {
        using RawClient client = await EnterAsync();
        byte[] ping = RawClient.Frame(Opcode.Ping, "!"u8.ToArray());
        await client.SendAsync([.. Enumerable.Repeat(ping, 5_000).SelectMany(bytes => bytes)]);
        await client.SendAsync(RawClient.CloseFrame(1000));

        Assert.That(await client.CloseCodeAsync(), Is.EqualTo(1000));
    }

    [Test]
    public async Task A_peer_that_resets_the_connection_is_no_error()
    {
        string clientId = await EnterAndLeaveBy(client => client.Reset());

        Assert.That(clientId, Is.Not.Empty);
        AssertThatNoFailureIsLogged();
    }

    [Test]
    public async Task A_peer_that_closes_its_half_is_no_error()
    {
        await EnterAndLeaveBy(client => client.HalfClose());

        AssertThatNoFailureIsLogged();
    }

    [Test]
    public async Task A_peer_that_resets_in_the_middle_of_a_message_is_no_error()
    {
        using RawClient client = await EnterAsync();
        await client.SendAsync(Hello[..10]);
        client.Reset();

        AssertThatNoFailureIsLogged();
    }

    [Test]
    public async Task A_peer_that_never_answers_the_close_is_let_go()
    {
        using RawClient client = await EnterAsync();
        await client.SendAsync(RawClient.Frame(Opcode.Binary, [1]));
        Assert.That(await client.CloseCodeAsync(), Is.EqualTo(1003));

        Assert.That(await client.ReadFrameAsync(), Is.Null, "the server ends the connection although no answer comes");
    }

    [Test]
    public async Task A_request_that_is_no_handshake_is_told_so()
    {
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.GetAsync(new Uri(Server.Address, "/ws?token=alice"));

        Assert.That((int)answer.StatusCode, Is.InRange(400, 499));
    }

    [TestCase("http://evil.example")]
    [TestCase("null")]
    public async Task A_page_of_another_origin_is_refused(string origin)
    {
        using RawClient client = await RawClient.ConnectAsync(Server.SocketAddress("alice"), $"Origin: {origin}");

        Assert.That(client.Handshake, Does.StartWith("HTTP/1.1 403"));
    }

    [Test]
    public async Task The_page_of_the_server_itself_is_let_in()
    {
        using RawClient client =
            await RawClient.ConnectAsync(Server.SocketAddress("alice"), $"Origin: {Server.Address.GetLeftPart(UriPartial.Authority)}");

        Assert.That(client.Handshake, Does.StartWith("HTTP/1.1 101"));
    }

    [Test]
    public async Task What_a_client_sends_reaches_the_log_without_its_control_characters()
    {
        string mark = Guid.NewGuid().ToString();
        await using ChatClient client = await ChatClient.ConnectAsync(Server.SocketAddress($"{mark}\u001b[31m\r\nfail: forged\u2028\u202e"));

        Conversation conversation = await client.ToTheEndAsync();

        string log = await Server.Log.WithAsync(conversation.Frames[^1].Text("correlationId"));
        Assert.Multiple(() =>
        {
            Assert.That(conversation.CloseCode, Is.EqualTo(1008));
            Assert.That(log.IndexOfAny(['\u001b', '\u2028', '\u202e']), Is.Negative);
            Assert.That(log.Split('\n'), Has.None.StartsWith("fail: forged"));
        });
    }

    /// <summary>Has been welcomed.</summary>
    private async Task<RawClient> EnterAsync()
    {
        RawClient client = await RawClient.ConnectAsync(Server.SocketAddress("alice"));
        Assert.That(await ReadTextAsync(client), Does.Contain("welcome"));
        return client;
    }

    private static async Task<string> ReadTextAsync(RawClient client) =>
        await client.ReadFrameAsync() is (Opcode.Text, var payload) ? Encoding.UTF8.GetString(payload) : "";

    private async Task<string> EnterAndLeaveBy(Action<RawClient> leave)
    {
        RawClient client = await RawClient.ConnectAsync(Server.SocketAddress("alice"));
        string welcome = await ReadTextAsync(client);
        leave(client);
        return welcome;
    }

    private void AssertThatNoFailureIsLogged() =>
        Assert.That(Server.Log.ToString().Split('\n'), Has.None.StartsWith("fail:").And.None.StartsWith("crit:"));
}
