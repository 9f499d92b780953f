using Netra.EndToEnd.Clients;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>
/// The service of the incident fails as the report tells: whatever the cause, the client reads 1011. What it should read
/// instead says <see cref="ContractTests"/>.
/// </summary>
[TestFixture]
internal sealed class StagingOutageTests
{
    private ServerProcess _server = null!;

    [OneTimeSetUp]
    public async Task StartTheServer() => _server = await SampleServers.StartStagingOutageAsync();

    [OneTimeTearDown]
    public async Task StopTheServer() => await _server.DisposeAsync();

    [Test]
    public async Task A_user_with_a_long_id_is_served()
    {
        await using ChatClient client = await ChatClient.EnterAsync(_server.SocketAddress("alice"));
        await client.SayAsync("hello");

        Assert.That((await client.ReadAsync("chat")).Text("from"), Is.EqualTo("alice-7f3a91c2"));
        Assert.That((await client.LeaveAsync()).CloseCode, Is.EqualTo(1000));
    }

    [TestCase("null-id", null, "Internal error", TestName = "The id is null, and is sliced")]
    [TestCase("empty-id", null, "Internal error", TestName = "The id is empty, and is sliced")]
    [TestCase("blank-id", null, "Internal error", TestName = "The id is blank, and is sliced")]
    [TestCase("bob", null, "Internal error", TestName = "The id is right, and shorter than the slice")]
    [TestCase("denied", null, "Internal error", TestName = "The token is refused")]
    [TestCase("de.nied", null, "Authentication failed", TestName = "The token is refused and has a header to log")]
    [TestCase(null, null, "Internal error", TestName = "There is no token")]
    [TestCase("auth-throws", null, "Internal error", TestName = "The authentication service fails")]
    [TestCase("auth-hangs", null, "Internal error", TestName = "The authentication service hangs")]
    [TestCase("alice", "factory", "Factory SSOT validation failed", TestName = "The factory fails")]
    public async Task Whatever_keeps_a_client_out_is_1011(string? token, string? fault, string reason)
    {
        await using ChatClient client = await ChatClient.ConnectAsync(_server.SocketAddress(token, fault));

        Conversation conversation = await client.ToTheEndAsync();

        Assert.That((conversation.CloseCode, conversation.Reason), Is.EqualTo((1011, reason)));
    }

    [TestCase("null-id")]
    [TestCase("empty-id")]
    public async Task A_run_that_is_resumed_without_an_id_fails_in_the_factory(string token)
    {
        Uri address = new($"{_server.SocketAddress(token)}&run=run-1");
        await using ChatClient client = await ChatClient.ConnectAsync(address);

        Conversation conversation = await client.ToTheEndAsync();

        Assert.That((conversation.CloseCode, conversation.Reason), Is.EqualTo((1011, "Factory SSOT validation failed")));
    }

    [Test]
    public async Task A_message_that_cannot_be_read_is_1011()
    {
        await using ChatClient client = await ChatClient.EnterAsync(_server.SocketAddress("alice"));
        await client.SendTextAsync("This is not JSON.");

        Assert.That((await client.ToTheEndAsync()).CloseCode, Is.EqualTo(1011));
    }

    [Test]
    public async Task A_handler_that_fails_is_1011()
    {
        await using ChatClient client = await ChatClient.EnterAsync(_server.SocketAddress("alice", "handler"));
        await client.SayAsync("hello");

        Assert.That((await client.ToTheEndAsync()).CloseCode, Is.EqualTo(1011));
    }
}
