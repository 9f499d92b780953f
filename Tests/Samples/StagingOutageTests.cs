using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Tests.Package;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Samples;

/// <summary>The service of the incident is built as a user would build it, through the package.</summary>
[TestFixture]
internal sealed class StagingOutageTests
{
    /// <summary>Each mistake by the text of its line, which occurs once in its file.</summary>
    private static readonly (string File, string Line, string Id)[] Mistakes =
    [
        ("Authentication/UnifiedAuthenticationService.cs", "token[..token.IndexOf('.')]", "NETRA1003"),
        ("Authentication/UnifiedAuthenticationService.cs", "auth.UserId![..8]", "NETRA1002"),
        ("Authentication/UnifiedAuthenticationService.cs", "$\"ws_{auth.UserId[..8]}_", "NETRA1001"),
        ("Authentication/UnifiedAuthenticationService.cs", "UserId = auth.UserId!,", "NETRA2003"),
        ("Authentication/UnifiedAuthenticationService.cs", ": ResumeUserExecutionContext(auth, runToResume)", "NETRA2003"),
        ("Authentication/UnifiedAuthenticationService.cs", "auth.UserId ?? string.Empty", "NETRA2003"),
        ("WebSockets/WebSocketRoute.cs", "\"Factory SSOT validation failed\"", "NETRA3001"),
        ("WebSockets/WebSocketRoute.cs", "\"Authentication failed\"", "NETRA3002"),
        ("WebSockets/WebSocketRoute.cs", "\"Internal error\"", "NETRA3001"),
        ("WebSockets/WebSocketManagerFactory.cs", "no user id in the context of {context.UserId[..8]}", "NETRA1002"),
        ("WebSockets/WebSocketManagerFactory.cs", "\"Incomplete context of {User}\"", "NETRA1002"),
    ];

    [Test]
    public async Task The_sample_builds_with_a_finding_at_each_of_its_mistakes_and_no_other()
    {
        string feed = Path.GetDirectoryName(await PackedPackage.FileAsync())!;
        DirectoryInfo packages = Directory.CreateTempSubdirectory("netra-sample-");

        DotnetResult result = await Dotnet.RunAsync(
            Repository.Root,
            packages.FullName,
            "build",
            Repository.PathTo("samples", "StagingOutage"),
            "--no-incremental",
            $"-p:NetraPackageSource={feed}",
            $"-p:RestorePackagesPath={packages.FullName}");
        packages.Delete(recursive: true);

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Findings.Where(IsOfNetraOrBroken), Is.EqualTo(ExpectedFindings()), result.ToString());
    }

    /// <summary>What the compiler itself says about nulls is not what the sample is about.</summary>
    private static bool IsOfNetraOrBroken(string finding) => !finding.Contains("CS86", StringComparison.Ordinal);

    private static IEnumerable<string> ExpectedFindings() =>
        Mistakes
            .Select(mistake => $"{Path.GetFileName(mistake.File)}({NumberOfTheLine(mistake.File, mistake.Line)}): {mistake.Id}")
            .Order(StringComparer.Ordinal);

    private static int NumberOfTheLine(string file, string text) =>
        Repository.Read(["samples", "StagingOutage", .. file.Split('/')])
            .Split('\n')
            .Index()
            .Single(line => line.Item.Contains(text, StringComparison.Ordinal))
            .Index + 1;
}
