using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Netra.Runtime.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Runtime.Tests.Hosting;

/// <summary>A server that is configured wrongly does not start, and says which key is wrong and what it may be.</summary>
[TestFixture]
internal sealed class ConfigurationTests
{
    [TestCase("CloseTimeout", "soon", "a time from 00:00:00.0010000 to 00:10:00")]
    [TestCase("CloseTimeout", "", "a time from")]
    [TestCase("CloseTimeout", "00:00:00", "a time from")]
    [TestCase("CloseTimeout", "-00:00:01", "a time from")]
    [TestCase("CloseTimeout", "00:10:01", "a time from")]
    [TestCase("CloseTimeout", "5", "a time from", Description = "Five days.")]
    [TestCase("AuthenticationTimeout", "1.00:00:00", "a time from")]
    [TestCase("ManagerTimeout", "0", "a time from")]
    [TestCase("ErrorMessageTimeout", "x", "a time from")]
    [TestCase("SendTimeout", "x", "a time from")]
    [TestCase("KeepAliveInterval", "-00:00:01", "a time from 00:00:00 to")]
    [TestCase("KeepAliveTimeout", "00:00:00", "a time from")]
    [TestCase("MaxMessageBytes", "0", "a whole number from 1 to 1073741824")]
    [TestCase("MaxMessageBytes", "64k", "a whole number from 1 to 1073741824")]
    [TestCase("MaxMessageBytes", "9999999999", "a whole number from 1 to 1073741824")]
    [TestCase("SendQueueFrames", "-1", "a whole number from 1 to 1000000")]
    [TestCase("SendQueueBytes", "0", "a whole number from 1 to 1073741824")]
    [TestCase("MaxIdLength", "1025", "a whole number from 1 to 1024")]
    [TestCase("ContextValidation", "Lax", "Strict or RepairConnectionIds")]
    [TestCase("ContextValidation", "1", "Strict or RepairConnectionIds")]
    [TestCase("RefusedAuthentication", "Ignore", "CloseAfterAccept or RefuseHandshake")]
    [TestCase("ShutdownStatus", "1000", "1001 or 1012")]
    [TestCase("ShutdownStatus", "soon", "1001 or 1012")]
    [TestCase("AllowedOrigins:0", "chat.example.com", "a list of origins such as https://chat.example.com")]
    [TestCase("AllowedOrigins:0", "https://chat.example.com/path", "a list of origins")]
    [TestCase("AllowedOrigins", "https://chat.example.com", "a list of origins")]
    [TestCase("SubProtocols:0", "two words", "a list of subprotocol names")]
    [TestCase("SubProtocols:0", "", "a list of subprotocol names")]
    public void A_wrong_value_stops_the_start_and_is_explained(string key, string value, string allowed)
    {
        OptionsValidationException failure = StartFails(new TestSetup { Options = _ => { }, Configuration = { [key] = value } });

        Assert.That(failure.Message, Does.Contain($"Netra:WebSockets:{key.Split(':')[0]}").And.Contain(allowed));
        Assert.That(failure.Failures.Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_key_that_is_no_setting_stops_the_start_and_the_settings_are_named()
    {
        OptionsValidationException failure = StartFails(new TestSetup { Configuration = { ["CloseTimout"] = "00:00:05" } });

        Assert.That(failure.Message, Does.Contain("Netra:WebSockets:CloseTimout").And.Contain("CloseTimeout"));
    }

    [Test]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        OptionsValidationException failure = StartFails(new TestSetup
        {
            Configuration = { ["CloseTimout"] = "x", ["MaxMessageBytes"] = "0", ["ShutdownStatus"] = "1" },
        });

        Assert.That(failure.Failures.Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_wrong_value_in_code_stops_the_start_too()
    {
        OptionsValidationException failure = StartFails(new TestSetup { Options = options => options.MaxMessageBytes = 0 });

        Assert.That(failure.Message, Does.Contain("Netra:WebSockets:MaxMessageBytes is '0'; it must be a whole number from 1 to 1073741824."));
    }

    [TestCase("Production", false)]
    [TestCase("Staging", true)]
    [TestCase("Development", true)]
    public async Task Relaxed_validation_refuses_to_start_in_production(string environment, bool starts)
    {
        var setup = new TestSetup { Environment = environment, Configuration = { ["ContextValidation"] = "RepairConnectionIds" } };
        if (!starts)
        {
            Assert.That(StartFails(setup).Message, Does.Contain("must be Strict in the Production environment"));
            return;
        }

        await using TestServer server = await TestServer.StartAsync(setup);
    }

    [Test]
    public void A_server_without_an_authenticator_does_not_start()
    {
        OptionsValidationException failure = StartFails(new TestSetup
        {
            Build = (builder, _) => builder.Services.Remove(builder.Services.Single(one => one.ServiceType == typeof(IUserAuthenticator))),
        });

        Assert.That(failure.Message, Does.Contain("AddAuthenticator<T>()").And.Contain("AddClaimsAuthenticator()"));
    }

    [Test]
    public async Task What_is_configured_is_read_and_code_has_the_last_word()
    {
        await using TestServer server = await TestServer.StartAsync(new TestSetup
        {
            Configuration =
            {
                ["closetimeout"] = "00:00:07",
                ["SendTimeout"] = "00:00:07",
                ["MaxMessageBytes"] = "1234",
                ["RefusedAuthentication"] = "refusehandshake",
                ["AllowedOrigins:0"] = "https://a.example",
                ["AllowedOrigins:1"] = "https://b.example:8443",
            },
            Options = options => options.SendTimeout = TimeSpan.FromSeconds(8),
        });

        NetraWebSocketOptions options = server.Services.GetRequiredService<IOptions<NetraWebSocketOptions>>().Value;
        Assert.That((options.CloseTimeout.TotalSeconds, options.SendTimeout.TotalSeconds, options.MaxMessageBytes), Is.EqualTo((7d, 8d, 1234)));
        Assert.That(options.RefusedAuthentication, Is.EqualTo(RefusedAuthentication.RefuseHandshake));
        Assert.That(options.AllowedOrigins, Is.EqualTo(new[] { "https://a.example", "https://b.example:8443" }));
    }

    [Test]
    public void The_documentation_names_every_setting_and_no_other()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "runtime.md"));
        string section = page[page.IndexOf("## Settings", StringComparison.Ordinal)..];
        IEnumerable<string> documented = Regex.Matches(section, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.That(documented, Is.EquivalentTo(OptionSettings.All.Select(setting => setting.Key)));
    }

    [Test]
    public void A_route_without_the_services_says_what_to_call()
    {
        WebApplication application = WebApplication.CreateSlimBuilder().Build();

        Assert.That(
            () => application.MapNetraWebSocket("/ws", (_, _) => Task.CompletedTask),
            Throws.InvalidOperationException.With.Message.Contains("services.AddNetraWebSockets()"));
        Assert.That(
            () => application.MapNetraWebSocket("/ws"),
            Throws.InvalidOperationException.With.Message.Contains("AddConnectionManagerFactory<T>()"));
    }

    private static OptionsValidationException StartFails(TestSetup setup) =>
        Assert.ThrowsAsync<OptionsValidationException>(() => TestServer.StartAsync(setup).OrHangs())!;
}
