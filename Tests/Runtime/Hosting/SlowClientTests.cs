using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

/// <summary>Clients that do not read as fast as they are sent to.</summary>
[TestFixture]
internal sealed class SlowClientTests
{
    private static readonly byte[] Large = [.. Enumerable.Repeat((byte)'x', 256 * 1024)];

    [TestCase("SendQueueFrames", "4")]
    [TestCase("SendQueueBytes", "1000000")]
    public async Task A_full_queue_is_1013_for_the_slow_and_nothing_for_the_sender(string key, string value)
    {
        var overflowed = new TaskCompletionSource();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Configuration = { [key] = value },
            Options = options => (options.ErrorMessageTimeout, options.CloseTimeout) = (TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)),
            Handler = async (connection, _) =>
            {
                while (connection.TrySendText(Large))
                {
                }

                overflowed.SetResult();
                Assert.That(await connection.SendTextAsync("too late"), Is.False);
            },
        });
        using TestClient client = await server.ConnectAsync();
        await overflowed.Task.OrHangs();

        ClientEnd end = await client.ReadToEndAsync();

        Assert.That((end.Code, end.ErrorCode), Is.EqualTo((1013, "SLOW_CONSUMER")));
        Assert.That(end.Messages.SkipLast(1), Has.All.Length.EqualTo(Large.Length), "Frames are whole.");
        Assert.That(server.Log.Named("ConnectionFailed").Single().Text, Does.Contain("1013").And.Contain("SLOW_CONSUMER"));
    }

    [Test]
    public async Task A_client_that_stops_reading_is_cut_off_and_its_sender_set_free()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = options =>
            {
                options.SendTimeout = options.ErrorMessageTimeout = options.CloseTimeout = TimeSpan.FromMilliseconds(200);
                options.KeepAliveInterval = TimeSpan.Zero;
            },
            Handler = async (connection, _) =>
            {
                while (await connection.SendTextAsync(Large))
                {
                }
            },
        });
        using RawClient client = await server.ConnectRawAsync();
        await client.ReadHeadAsync();

        string end = (await server.Log.WaitForAsync("ConnectionClosed")).Text;

        Assert.That(end, Does.Contain("TimedOutAborted"));
        Assert.That(server.Log.Named("ConnectionFailed").Single().Text, Does.Contain("SLOW_CONSUMER"));
    }

    [Test]
    public async Task One_slow_client_holds_up_nobody_else()
    {
        var connections = new System.Collections.Concurrent.ConcurrentBag<NetraConnection>();
        var bothAreIn = new TaskCompletionSource();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Configuration = { ["SendQueueBytes"] = "1000000" },
            Handler = async (connection, _) =>
            {
                connections.Add(connection);
                if (connections.Count == 2)
                {
                    bothAreIn.SetResult();
                }

                await TestSetup.EchoAsync(connection, default);
            },
        });
        using RawClient slow = await server.ConnectRawAsync();
        await slow.ReadHeadAsync();
        using TestClient quick = await server.ConnectAsync();
        await bothAreIn.Task.OrHangs();

        for (int sent = 0; sent < 50; sent++)
        {
            foreach (NetraConnection connection in connections)
            {
                connection.TrySendText(Large);
            }

            Assert.That(await quick.ReceiveAsync(), Has.Length.EqualTo(Large.Length));
        }
    }
}
