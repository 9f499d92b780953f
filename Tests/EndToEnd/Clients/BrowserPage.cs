using System.Text.Json;
using System.Text.Json.Nodes;

namespace Netra.EndToEnd.Clients;

/// <summary>One page of a <see cref="Browser"/>.</summary>
internal sealed class BrowserPage(Browser browser, string session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task NavigateAsync(Uri address)
    {
        await AskAsync("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri });
        await UntilAsync($"document.readyState === 'complete' && location.href.startsWith({JsonSerializer.Serialize(address.GetLeftPart(UriPartial.Authority))})");
    }

    public Task ResizeAsync(int width, int height, double scale) => AskAsync(
        "Emulation.setDeviceMetricsOverride",
        new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = scale, ["mobile"] = false });

    public Task PreferDarkAsync() => AskAsync(
        "Emulation.setEmulatedMedia",
        new JsonObject { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = "dark" }) });

    /// <summary>The value of an expression of JavaScript.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        JsonNode answer = await AskAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } thrown
            ? throw new InvalidOperationException($"{expression}: {thrown.ToJsonString()}")
            : answer["result"]?["value"];
    }

    /// <summary>The text that a reader sees in an element, or nothing when it is hidden.</summary>
    public async Task<string> TextAsync(string selector) =>
        (string?)await EvaluateAsync(
            $"(() => {{ const e = document.querySelector({JsonSerializer.Serialize(selector)}); return e && e.checkVisibility() ? e.innerText : ''; }})()") ?? "";

    /// <summary>Waits until a condition of JavaScript holds.</summary>
    public async Task UntilAsync(string condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!((bool?)await EvaluateAsync($"Boolean({condition})") ?? false))
        {
            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"Not within {Patience}: {condition}\n{await TextAsync("body")}");
            }

            await Task.Delay(50);
        }
    }

    public Task UntilStateAsync(string state) => UntilAsync($"document.getElementById('state').dataset.state === '{state}'");

    public Task ClickAsync(string selector) => EvaluateAsync($"document.querySelector({JsonSerializer.Serialize(selector)}).click()");

    public async Task SayAsync(string text)
    {
        await EvaluateAsync($"document.querySelector('#compose input').value = {JsonSerializer.Serialize(text)}");
        await ClickAsync("#compose button");
    }

    public async Task<byte[]> ScreenshotAsync()
    {
        JsonNode answer = await AskAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" });
        return Convert.FromBase64String((string)answer["data"]!);
    }

    private Task<JsonNode> AskAsync(string method, JsonObject parameters) => browser.AskAsync(method, parameters, session);
}
