using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Netra.EndToEnd.Servers;
using NUnit.Framework;

namespace Netra.EndToEnd.Clients;

/// <summary>A headless Chromium, spoken to by the DevTools protocol.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private int _lastId;

    private Browser(Process process, DirectoryInfo profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Ignores the test, and says why, where there is no browser.</summary>
    public static async Task<Browser> StartAsync()
    {
        string? program = Names.FirstOrDefault(ProgramRun.Exists);
        if (program is null)
        {
            Assert.Ignore($"No browser is installed; looked for {string.Join(", ", Names)}.");
        }

        DirectoryInfo profile = Directory.CreateTempSubdirectory("netra-browser-");
        Process process = Process.Start(ProgramRun.StartInfo(program!,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
            "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
        ]))!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();

        var browser = new Browser(process, profile);
        using var patience = new CancellationTokenSource(Patience);
        await browser._socket.ConnectAsync(await AddressAsync(process).WaitAsync(patience.Token), patience.Token);
        return browser;
    }

    /// <summary>A page of that size in CSS pixels.</summary>
    public async Task<BrowserPage> OpenAsync(Uri address, int width = 1000, int height = 760, double scale = 1)
    {
        JsonNode target = await AskAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        JsonNode session = await AskAsync(
            "Target.attachToTarget", new JsonObject { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true });
        var page = new BrowserPage(this, (string)session["sessionId"]!);
        await page.ResizeAsync(width, height, scale);
        await page.NavigateAsync(address);
        return page;
    }

    /// <summary>Calls a method of the DevTools protocol and returns its result.</summary>
    public async Task<JsonNode> AskAsync(string method, JsonObject parameters, string? session = null)
    {
        int id = ++_lastId;
        var request = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null)
        {
            request["sessionId"] = session;
        }

        using var patience = new CancellationTokenSource(Patience);
        await _socket.SendAsync(
            System.Text.Encoding.UTF8.GetBytes(request.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            JsonNode message = await ReceiveAsync(patience.Token);
            if ((int?)message["id"] == id)
            {
                return message["result"] ?? throw new InvalidOperationException($"{method}: {message.ToJsonString()}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        try
        {
            _profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A child of the browser still writes; the folder of temporary files is cleaned by the system.
        }
    }

    private static Task<Uri> AddressAsync(Process process)
    {
        const string Announcement = "DevTools listening on ";
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException("The browser has ended before it could be spoken to."));
            }
            else if (line.Data.StartsWith(Announcement, StringComparison.Ordinal))
            {
                address.TrySetResult(new Uri(line.Data[Announcement.Length..]));
            }
        };
        process.BeginErrorReadLine();
        return address.Task;
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken patience)
    {
        using var message = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), patience);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
