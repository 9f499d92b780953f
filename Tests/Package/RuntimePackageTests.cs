using System.IO.Compression;
using System.Xml.Linq;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Package;

/// <summary>What somebody gets who installs Netra.Runtime and nothing else.</summary>
[TestFixture]
internal sealed class RuntimePackageTests
{
    [Test]
    public async Task It_holds_a_library_with_its_documentation_for_each_framework_and_no_analyzer_of_its_own()
    {
        using ZipArchive package = ZipFile.OpenRead(await PackedPackage.RuntimeFileAsync());

        string[] files = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order()];

        Assert.That(files, Is.EqualTo(new[]
        {
            "lib/net10.0/Netra.Runtime.dll", "lib/net10.0/Netra.Runtime.xml", "lib/net8.0/Netra.Runtime.dll", "lib/net8.0/Netra.Runtime.xml",
        }));
        Assert.That(package.Entries.Select(entry => entry.FullName), Has.None.StartsWith("analyzers/").And.Some.EqualTo("README.md"));
    }

    [Test]
    public async Task It_depends_on_the_rules_and_on_the_shared_framework_only()
    {
        using ZipArchive package = ZipFile.OpenRead(await PackedPackage.RuntimeFileAsync());
        await using Stream nuspec = await package.GetEntry("Netra.Runtime.nuspec")!.OpenAsync();
        XElement[] elements = [.. XDocument.Load(nuspec).Descendants()];

        XElement[] dependencies = [.. elements.Where(element => element.Name.LocalName == "dependency")];
        Assert.That(dependencies.Select(element => (string?)element.Attribute("id")), Is.EqualTo(new[] { "Netra.Analyzers", "Netra.Analyzers" }));
        Assert.That(dependencies.Select(element => (string?)element.Attribute("include")), Has.All.Contain("Analyzers").And.All.Contain("BuildTransitive"));
        Assert.That(
            elements.Where(element => element.Name.LocalName == "frameworkReference").Select(element => (string?)element.Attribute("name")),
            Has.All.EqualTo("Microsoft.AspNetCore.App"));
    }

    [Test]
    public async Task It_compiles_into_a_project_and_brings_the_rules_along()
    {
        using ConsumerProject project = await ConsumerProject.WithRuntimeAsync();
        project.Write("Program.cs", """
            using System.Net.WebSockets;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.DependencyInjection;
            using Netra;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Services.AddNetraWebSockets().AddClaimsAuthenticator();
            WebApplication app = builder.Build();
            app.MapNetraWebSocket("/ws", async (connection, ended) =>
            {
                while (await connection.ReceiveTextAsync() is { } text)
                {
                    await connection.SendTextAsync(SafeId.Prefix(text, 8));
                }
            });
            app.Run();

            public sealed record Account(string UserId);

            public static class Sockets
            {
                public static string Short(Account account) => account.UserId[..8];

                public static async Task EndAsync(WebSocket socket, Exception failure) => await socket.CloseForFailureAsync(failure);
            }
            """);
        project.SetProperty("OutputType", "Exe");

        DotnetResult result = await project.BuildAsync();

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Findings, Is.EqualTo(new[] { "Program.cs(23): NETRA1002" }), result.ToString());
        Assert.That(result.Output, Does.Contain("1 Warning(s)"), result.ToString());
    }
}
