using System.Text.RegularExpressions;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Tests.Package;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Samples;

/// <summary>The sample names each finding at the end of its line, as <c>// NETRA1002</c>.</summary>
[TestFixture]
internal sealed partial class StagingOutageTests
{
    [Test]
    public async Task The_sample_builds_with_exactly_the_findings_that_its_lines_name()
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
        Assert.That(NamedFindings(), Is.Not.Empty);
        Assert.That(result.Findings.Where(IsOfNetraOrBroken), Is.EqualTo(NamedFindings()), result.ToString());
    }

    /// <summary>What the compiler itself says about nulls is not what the sample is about.</summary>
    private static bool IsOfNetraOrBroken(string finding) => !finding.Contains("CS86", StringComparison.Ordinal);

    private static IEnumerable<string> NamedFindings() =>
        Directory.EnumerateFiles(Repository.PathTo("samples", "StagingOutage"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file)
                .Select((text, index) => (Name: FindingAtTheEnd().Match(text).Groups[1].Value, Line: index + 1))
                .Where(line => line.Name.Length > 0)
                .Select(line => $"{Path.GetFileName(file)}({line.Line}): {line.Name}"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("// (NETRA[0-9]{4})$")]
    private static partial Regex FindingAtTheEnd();
}
