using System.Text.Json.Nodes;
using Netra.EndToEnd.Clients;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>What a person sees in a browser.</summary>
[TestFixture]
internal sealed class PageTests
{
    private Browser? _browser;
    private ServerProcess _server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _browser = await Browser.StartAsync();
        _server = await SampleServers.StartChatServerAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    [Test]
    public async Task A_user_sees_the_ids_and_the_messages()
    {
        BrowserPage page = await OpenAsync("token=alice");
        await page.UntilStateAsync("open");
        await page.SayAsync("<b>hello</b>");
        await page.UntilAsync("document.querySelector('#messages li.own')");

        await page.EvaluateAsync("document.getElementById('connection').open = true");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.TextAsync("#messages"), Does.Contain("<b>hello</b>"));
            Assert.That(await page.TextAsync("#ids"), Does.Contain("alice-7f3a91c2"));
            Assert.That(await page.TextAsync("[data-id=connectionId]"), Is.Not.Empty);
            Assert.That(await page.TextAsync("#degraded"), Is.Empty);
        }
    }

    [Test]
    public async Task A_degraded_connection_is_told_and_works()
    {
        BrowserPage page = await OpenAsync("token=alice&fault=factory");
        await page.UntilStateAsync("degraded");
        await page.SayAsync("still here");
        await page.UntilAsync("document.querySelector('#messages li.own')");

        Assert.That(await page.TextAsync("#degraded"), Does.Contain("fallback"));
    }

    [TestCase("token=denied", 1008, "AUTH_FAILED", false)]
    [TestCase("token=null-id", 1013, "MISSING_USER_ID", true)]
    [TestCase("token=alice&fault=factory,fallback", 1011, "FACTORY_CRITICAL_FAILURE", true)]
    public async Task A_refused_user_reads_why_and_whether_trying_again_helps(string query, int code, string error, bool retries)
    {
        BrowserPage page = await OpenAsync(query);
        await page.UntilStateAsync("closed");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.TextAsync("#closed-code"), Is.EqualTo($"{code}"));
            Assert.That(await page.TextAsync("#closed-error"), Does.Contain(error));
            Assert.That(await page.TextAsync("#closed-reference"), Is.Not.Empty);
            Assert.That(await page.TextAsync("#closed-advice"), retries ? Does.Contain("Next attempt") : Does.Contain("will not help"));
            Assert.That(await page.TextAsync("#stop"), retries ? Is.Not.Empty : Is.Empty);
        }
    }

    [TestCase("not-json", 1007, "INVALID_PAYLOAD")]
    [TestCase("binary", 1003, "UNSUPPORTED_DATA")]
    [TestCase("too-big", 1009, "MESSAGE_TOO_BIG")]
    public async Task What_the_server_refuses_is_not_tried_again(string drill, int code, string error)
    {
        BrowserPage page = await OpenAsync("token=bob");
        await page.UntilStateAsync("open");
        await page.ClickAsync($"[data-drill={drill}]");
        await page.UntilStateAsync("closed");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.TextAsync("#closed-code"), Is.EqualTo($"{code}"));
            Assert.That(await page.TextAsync("#closed-error"), Does.Contain(error));
            Assert.That(await page.TextAsync("#closed-advice"), Does.Contain("will not help"));
        }
    }

    [Test]
    public async Task A_user_who_leaves_is_not_brought_back()
    {
        BrowserPage page = await OpenAsync("token=alice");
        await page.UntilStateAsync("open");
        await page.ClickAsync("#disconnect");
        await page.UntilStateAsync("idle");

        Assert.That(await page.TextAsync("#closed"), Is.Empty);
        Assert.That(await page.TextAsync("#connect"), Is.Not.Empty);
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "There is no signal that asks a process without a window to stop.")]
    public async Task A_server_that_restarts_gets_its_users_back()
    {
        ServerProcess first = await SampleServers.StartChatServerAsync();
        BrowserPage page = await _browser!.OpenAsync(new Uri(first.Address, "/?token=alice"));
        await page.UntilStateAsync("open");
        string connectionId = await page.TextAsync("[data-id=connectionId]");

        await first.StopAsync();
        await page.UntilStateAsync("closed");
        Assert.That(await page.TextAsync("#closed-code"), Is.EqualTo("1001").Or.EqualTo("1006"), "1006 once the next attempt has failed");
        await first.DisposeAsync();

        await using ServerProcess second = await SampleServers.StartChatServerAgainAsync(first.Port);
        await page.UntilStateAsync("open");
        Assert.That(await page.TextAsync("[data-id=connectionId]"), Is.Not.EqualTo(connectionId));
    }

    [Test]
    public async Task The_page_fits_a_phone()
    {
        BrowserPage page = await OpenAsync("token=denied");
        await page.ResizeAsync(width: 320, height: 640, scale: 2);
        await page.UntilStateAsync("closed");

        JsonNode? overhang = await page.EvaluateAsync("document.documentElement.scrollWidth - innerWidth");
        Assert.That((int?)overhang, Is.LessThanOrEqualTo(0));
    }

    [Test]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        BrowserPage page = await OpenAsync("token=alice");
        await page.UntilStateAsync("open");

        var origins = await page.EvaluateAsync(
            "JSON.stringify(performance.getEntriesByType('resource').map(entry => new URL(entry.name).host).filter(host => host !== location.host))");
        Assert.That((string?)origins, Is.EqualTo("[]"));
    }

    private Task<BrowserPage> OpenAsync(string query) => _browser!.OpenAsync(new Uri(_server.Address, $"/?{query}"));
}
