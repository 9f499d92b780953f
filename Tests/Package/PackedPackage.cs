using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Package;

/// <summary>The package as <c>dotnet pack</c> writes it from this repository, packed once for all tests.</summary>
internal static class PackedPackage
{
    private static readonly Lazy<Task<string>> Packed = new(PackAsync);

    /// <summary>The .nupkg file; its folder holds nothing else.</summary>
    public static Task<string> FileAsync() => Packed.Value;

    private static async Task<string> PackAsync()
    {
        string feed = Directory.CreateTempSubdirectory("netra-feed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(feed, recursive: true);

        DotnetResult result = await Dotnet.RunAsync(
            Repository.Root, packageCache: null, "pack", Repository.PathTo("Package"), "-c", "Release", "-o", feed);

        return result.ExitCode == 0
            ? Directory.GetFiles(feed, "*.nupkg").Single()
            : throw new InvalidOperationException(result.ToString());
    }
}
