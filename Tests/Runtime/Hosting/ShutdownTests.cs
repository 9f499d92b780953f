using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

[TestFixture]
internal sealed class ShutdownTests
{
    [TestCase("1001")]
    [TestCase("1012")]
    public async Task Every_client_reads_that_the_server_stops_and_the_server_does_stop(string status)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Configuration = { ["ShutdownStatus"] = status } });
        TestClient[] clients = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.ConnectAsync()));
        foreach (TestClient client in clients)
        {
            await client.SendAsync("in");
            Assert.That(await client.ReceiveAsync(), Is.EqualTo("in"));
        }

        Task stopping = server.StopAsync();
        ClientEnd[] ends = await Task.WhenAll(clients.Select(client => client.ReadToEndAsync()));
        await stopping;

        Assert.That(ends.Select(end => $"{end.Code}"), Has.All.EqualTo(status));
        Assert.That(ends.SelectMany(end => end.Messages), Is.Empty);
        Assert.That(server.Log.Named("ClosingAll").Single().Text, Does.Contain("20"));
        Assert.That(server.Log.Named("ConnectionClosed"), Has.Count.EqualTo(20));
        Assert.That(server.Log.Entries.Where(entry => entry.Level >= LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task Clients_that_answer_nothing_do_not_hold_the_server_beyond_its_time()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Build = (builder, _) => builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3)),
        });
        RawClient[] clients = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => server.ConnectRawAsync()));
        foreach (RawClient client in clients)
        {
            await client.ReadHeadAsync();
            await client.SendTextAsync("in");
            await client.ReadFrameAsync();
        }

        Task stopping = server.StopAsync();
        RawFrame[] closes = await Task.WhenAll(clients.Select(client => client.ReadCloseAsync()));
        await stopping;

        Assert.That(closes.Select(close => close.CloseCode), Has.All.EqualTo(1001));
        Assert.That(server.Log.Named("ConnectionClosed"), Has.Count.EqualTo(5), "The server waited for nobody.");
    }

    [Test]
    public async Task A_handler_that_waits_for_its_token_ends_with_1001()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Handler = (_, ended) => Task.Delay(Timeout.Infinite, ended) });
        using TestClient client = await server.ConnectAsync();
        await server.Log.WaitForAsync("ConnectionOpened");

        Task stopping = server.StopAsync();
        ClientEnd end = await client.ReadToEndAsync();
        await stopping;

        Assert.That(end.Code, Is.EqualTo(1001));
        Assert.That(server.Log.Entries.Where(entry => entry.Level >= LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task A_handshake_that_comes_meanwhile_gets_503()
    {
        var isComing = new TaskCompletionSource();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Use = application => application.Use(async (http, next) =>
            {
                isComing.SetResult();
                var isStopping = new TaskCompletionSource();
                using CancellationTokenRegistration _ = application.Lifetime.ApplicationStopping.Register(isStopping.SetResult);
                await isStopping.Task;
                await next(http);
            }),
        });
        Task<HttpResponseMessage> handshake = Handshake.SendAsync(server.Address);
        await isComing.Task.OrHangs();

        await server.StopAsync();

        using HttpResponseMessage response = await handshake;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("GOING_AWAY"));
    }

    [Test]
    public async Task A_caller_who_is_being_authenticated_gets_503()
    {
        var asked = new TaskCompletionSource();
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = _ => { },
            Authenticate = async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
        });
        Task<HttpResponseMessage> handshake = Handshake.SendAsync(server.Address);
        await asked.Task.OrHangs();

        await server.StopAsync();

        using HttpResponseMessage response = await handshake;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }
}
