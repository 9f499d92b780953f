using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Netra;

/// <summary>
/// Keeps pages of other sites from connecting with the cookies of this one: the browser's own protection does not cover
/// WebSockets.
/// </summary>
internal static class OriginPolicy
{
    private const string Any = "*";

    public static bool IsOrigin(string text) =>
        text == Any
        || (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
            && string.Equals(OriginOf(uri), text.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the request comes from this server's own pages, from an allowed origin, or from no page at all.</summary>
    public static bool Allows(HttpRequest request, IList<string> allowed)
    {
        StringValues header = request.Headers.Origin;
        if (header.Count == 0 || allowed.Contains(Any))
        {
            return true;
        }

        return header is [{ } origin]
            && (allowed.Any(one => string.Equals(one.TrimEnd('/'), origin, StringComparison.OrdinalIgnoreCase)) || IsOwn(origin, request.Host));
    }

    /// <summary>The scheme is left out of account: a proxy that ends TLS hides it.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        host.HasValue
        && Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri)
        && string.Equals(uri.Host, host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? uri.Port == port : uri.IsDefaultPort);

    private static string OriginOf(Uri uri) => uri.GetLeftPart(UriPartial.Authority);
}
