using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Tests.Infrastructure;

/// <summary>The framework that test sources are compiled against, read from the SDK that runs the tests.</summary>
/// <remarks>
/// The stock reference assemblies of the test harness are downloaded while the tests run; these need no network,
/// and one shared set halves the time of a run.
/// </remarks>
internal static class TestReferences
{
    public static readonly IReadOnlyList<MetadataReference> NetCore = FromPack("Microsoft.NETCore.App.Ref");

    public static readonly IReadOnlyList<MetadataReference> AspNetCore =
        [.. NetCore, .. FromPack("Microsoft.AspNetCore.App.Ref")];

    private static IReadOnlyList<MetadataReference> FromPack(string pack)
    {
        string versions = Path.Combine(DotnetRoot(), "packs", pack);
        string newest = Directory.EnumerateDirectories(versions, $"{Environment.Version.Major}.*")
            .OrderByDescending(directory => Version.Parse(Path.GetFileName(directory).Split('-')[0]))
            .First();
        string assemblies = Path.Combine(newest, "ref", $"net{Environment.Version.Major}.0");

        return [.. Directory.EnumerateFiles(assemblies, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }

    /// <summary>The running framework lies in <c>shared/Microsoft.NETCore.App/10.0.1</c> under the root.</summary>
    private static string DotnetRoot()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Path.GetFullPath(Path.Combine(framework, "..", "..", ".."));
    }
}
