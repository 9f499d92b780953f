using Netra.EndToEnd.Clients;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>A server that stops says 1001 to everyone, and does not wait for those who never answer.</summary>
[TestFixture]
[Platform(Exclude = "Win", Reason = "There is no signal that asks a process without a window to stop.")]
internal sealed class ShutdownTests
{
    private static readonly TimeSpan TimeOutOfTheHost = TimeSpan.FromSeconds(30);

    [Test]
    public async Task Everyone_reads_1001_when_the_server_stops()
    {
        await using ServerProcess server = await SampleServers.StartChatServerAsync();
        ChatClient[] clients = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => ChatClient.EnterAsync(server.SocketAddress("alice"))));
        Task<Conversation[]> conversations = Task.WhenAll(clients.Select(client => client.ToTheEndAsync()));

        TimeSpan stopping = await server.StopAsync();

        Assert.That((await conversations).Select(conversation => conversation.CloseCode), Is.All.EqualTo(1001));
        Assert.That(stopping, Is.LessThan(TimeOutOfTheHost));
        foreach (ChatClient client in clients)
        {
            await client.DisposeAsync();
        }
    }

    [Test]
    public async Task A_peer_that_never_answers_does_not_hold_the_server_up()
    {
        await using ServerProcess server = await SampleServers.StartChatServerAsync();
        using RawClient silent = await RawClient.ConnectAsync(server.SocketAddress("alice"));

        TimeSpan stopping = await server.StopAsync();

        Assert.That(await silent.CloseCodeAsync(), Is.EqualTo(1001));
        Assert.That(stopping, Is.LessThan(TimeOutOfTheHost));
    }

    [Test]
    public async Task A_connection_whose_authentication_hangs_does_not_hold_the_server_up()
    {
        await using ServerProcess server = await SampleServers.StartChatServerAsync();
        using RawClient waiting = await RawClient.ConnectAsync(server.SocketAddress("auth-hangs"));

        TimeSpan stopping = await server.StopAsync();

        Assert.That(await waiting.CloseCodeAsync(), Is.EqualTo(1001).Or.EqualTo(1013));
        Assert.That(stopping, Is.LessThan(TimeOutOfTheHost));
    }
}
