using Netra.EndToEnd.Clients;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd;

/// <summary>Takes the pictures of the documentation anew: <c>dotnet test Tests/EndToEnd --filter "Name~Pictures"</c>.</summary>
[TestFixture]
[Explicit]
internal sealed class Screenshots
{
    [Test]
    public async Task Pictures_of_the_page()
    {
        await using Browser browser = await Browser.StartAsync();
        await using ServerProcess server = await SampleServers.StartChatServerAsync();
        await using ServerProcess outage = await SampleServers.StartStagingOutageAsync();
        await using ChatClient bob = await ChatClient.EnterAsync(server.SocketAddress("bob"));

        BrowserPage chat = await browser.OpenAsync(new Uri(server.Address, "/?token=alice&fault=factory"), width: 390, height: 600);
        await chat.UntilStateAsync("degraded");
        await bob.SayAsync("Morning! Is staging back?");
        await bob.ReadAsync("chat");
        await chat.SayAsync("It is, on the fallback. Every connection says who it is, and nobody reads 1011.");
        await chat.UntilAsync("document.querySelectorAll('#messages li').length === 2");
        await SaveAsync(chat, "chat-degraded.png");

        BrowserPage closed = await browser.OpenAsync(new Uri(server.Address, "/?token=null-id"), width: 390, height: 600);
        await closed.UntilStateAsync("closed");
        await SaveAsync(closed, "chat-closed.png");

        BrowserPage failed = await browser.OpenAsync(new Uri(outage.Address, "/?token=null-id"), width: 390, height: 600);
        await failed.UntilStateAsync("closed");
        await SaveAsync(failed, "outage-closed.png");
    }

    private static async Task SaveAsync(BrowserPage page, string name)
    {
        string folder = Repository.PathTo("docs", "images");
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, name), await page.ScreenshotAsync());
    }
}
