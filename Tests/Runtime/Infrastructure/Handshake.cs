namespace Netra.Runtime.Tests.Infrastructure;

/// <summary>A handshake over plain HTTP, for those that are refused.</summary>
internal static class Handshake
{
    private static readonly HttpClient Client = new();

    public static Task<HttpResponseMessage> SendAsync(Uri address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/ws"));
        foreach ((string name, string value) in (IEnumerable<(string, string)>)
            [("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), .. headers])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).OrHangs();
    }
}
