using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

[TestFixture]
internal sealed class HandshakeTests
{
    [Test]
    public async Task A_plain_request_is_told_what_the_address_speaks()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup());
        using var http = new HttpClient();

        using HttpResponseMessage response = await http.GetAsync(new Uri(server.Address, "/ws"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UpgradeRequired));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("UPGRADE_REQUIRED"));
    }

    [TestCase("https://evil.example", false)]
    [TestCase("null", false)]
    [TestCase("http://127.0.0.1:1", false)]
    [TestCase("http://127.0.0.1.evil.example:{port}", false)]
    [TestCase("http://localhost:{port}", false)]
    [TestCase("not an origin\u001B[31m", false)]
    [TestCase("http://127.0.0.1:{port}", true)]
    [TestCase("https://127.0.0.1:{port}", true, Description = "Behind a proxy that ends TLS.")]
    [TestCase("https://chat.example.com", true)]
    [TestCase("https://CHAT.example.com", true)]
    [TestCase("https://chat.example.com.evil.example", false)]
    [TestCase("http://chat.example.com", false)]
    public async Task Pages_of_other_sites_may_not_connect(string origin, bool isAllowed)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Options = options => options.AllowedOrigins.Add("https://chat.example.com/"),
        });

        using HttpResponseMessage response =
            await Handshake.SendAsync(server.Address, ("Origin", origin.Replace("{port}", $"{server.Address.Port}")));

        Assert.That(response.StatusCode, Is.EqualTo(isAllowed ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden));
        Assert.That(server.Log.Entries.Any(entry => entry.Printed.Contains('\u001B')), Is.False);
    }

    [Test]
    public async Task All_origins_may_be_allowed()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup { Configuration = { ["AllowedOrigins:0"] = "*" } });

        using HttpResponseMessage response = await Handshake.SendAsync(server.Address, ("Origin", "https://anybody.example"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.SwitchingProtocols));
    }

    [TestCase("chat.v1", "chat.v1")]
    [TestCase("chat.v1,chat.v2", "chat.v2", Description = "The server's preference.")]
    [TestCase("other", null)]
    [TestCase("CHAT.V1", null)]
    [TestCase(null, null)]
    public async Task A_subprotocol_is_agreed_upon_or_left_out(string? offered, string? agreed)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Configuration = { ["SubProtocols:0"] = "chat.v2", ["SubProtocols:1"] = "chat.v1" },
        });

        using TestClient client = await server.ConnectAsync(configure: options =>
        {
            foreach (string name in offered?.Split(',') ?? [])
            {
                options.AddSubProtocol(name);
            }
        });

        Assert.That(client.Socket.SubProtocol, Is.EqualTo(agreed));
        await client.CloseAsync();
    }

    [TestCase(null, HttpStatusCode.Unauthorized)]
    [TestCase("alice-7f3a91c2", HttpStatusCode.SwitchingProtocols)]
    public async Task Authorization_comes_first_where_it_is_required(string? user, HttpStatusCode expected)
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Build = (builder, netra) =>
            {
                netra.AddClaimsAuthenticator();
                builder.Services.AddAuthorization();
                builder.Services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("Test", null);
            },
            Use = application =>
            {
                application.UseAuthentication();
                application.UseAuthorization();
            },
            Convention = endpoint => endpoint.RequireAuthorization(),
        });

        using HttpResponseMessage response = await Handshake.SendAsync(server.Address, user is null ? [] : [("X-User", user)]);

        Assert.That(response.StatusCode, Is.EqualTo(expected));
        if (user is not null)
        {
            Assert.That((await server.Log.WaitForAsync("ConnectionOpened")).Text, Does.Contain(SafeId.ForLog(user)).And.Not.Contain(user));
        }
    }

    [Test]
    public async Task A_principal_without_an_id_is_nobody()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Build = (_, netra) => netra.AddClaimsAuthenticator(),
            Use = application => application.Use((http, next) =>
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("name", "Alice")], "Test"));
                return next(http);
            }),
        });
        using TestClient client = await server.ConnectAsync();

        Assert.That((await client.ReadToEndAsync()).ErrorCode, Is.EqualTo("MISSING_USER_ID"));
    }

    [Test]
    public async Task A_rate_limit_counts_open_connections()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Build = (builder, _) => builder.Services.AddRateLimiter(limiter => limiter.AddConcurrencyLimiter(
                "one", one => (one.PermitLimit, one.QueueLimit, one.QueueProcessingOrder) = (1, 0, QueueProcessingOrder.OldestFirst))),
            Use = application => application.UseRateLimiter(),
            Convention = endpoint => endpoint.RequireRateLimiting("one"),
        });
        using TestClient first = await server.ConnectAsync();

        using HttpResponseMessage second = await Handshake.SendAsync(server.Address);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));

        await first.CloseAsync();
        await server.Log.WaitForAsync("ConnectionClosed");
    }

    private sealed class HeaderAuthentication(
        IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, System.Text.Encodings.Web.UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers["X-User"] is [{ } user]
                ? AuthenticateResult.Success(new AuthenticationTicket(
                    new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], Scheme.Name)), Scheme.Name))
                : AuthenticateResult.NoResult());
    }
}
