using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Netra.Analyzers.Tests.Cases;

/// <summary>Requests and configurations in which everything asked for is missing, or is one of the texts.</summary>
static class WebInputs
{
    static readonly string[] Names = ["X-User-Id", "X-Tenant-Id", "user", "tenant", "sub", ClaimTypes.NameIdentifier];

    public static bool Know(Type type) =>
        type == typeof(HttpContext) || type == typeof(HttpRequest) || type == typeof(ClaimsPrincipal) || type == typeof(IConfiguration);

    public static InputGrid.Value[] Of(Type type, IEnumerable<string> texts) =>
    [
        .. texts.Prepend(null).Select(text => new InputGrid.Value($"{type.Name}({text ?? "nothing"})", () => Make(type, text))),
    ];

    static object Make(Type type, string? text) => type switch
    {
        _ when type == typeof(ClaimsPrincipal) => Principal(text),
        _ when type == typeof(IConfiguration) => Configuration(text),
        _ when type == typeof(HttpRequest) => Request(text).Request,
        _ => Request(text),
    };

    static HttpContext Request(string? text)
    {
        var http = new DefaultHttpContext { User = Principal(text) };
        if (text is not null)
        {
            foreach (var name in Names)
            {
                http.Request.Headers[name] = text;
            }

            http.Request.QueryString = QueryString.Create(Names.Select(name => KeyValuePair.Create(name, (string?)text)));
            http.Request.RouteValues["user"] = text;
            http.Items["user"] = text;
        }

        return http;
    }

    static ClaimsPrincipal Principal(string? text) =>
        new(new ClaimsIdentity(text is null ? [] : Names.Select(name => new Claim(name, text)), text is null ? null : "test"));

    static IConfiguration Configuration(string? text) =>
        new ConfigurationBuilder().AddInMemoryCollection(Names.Select(name => KeyValuePair.Create(name, text))).Build();
}
