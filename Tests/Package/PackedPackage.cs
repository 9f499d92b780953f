using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Package;

/// <summary>The packages as <c>dotnet pack</c> writes them from this repository, each packed once for all tests.</summary>
internal static class PackedPackage
{
    private static readonly Lazy<Task<string>> Analyzers = new(() => PackAsync("Package", NewFeed()));
    private static readonly Lazy<Task<string>> Runtime = new(async () =>
    {
        string analyzers = await Analyzers.Value;
        string feed = NewFeed();
        File.Copy(analyzers, Path.Combine(feed, Path.GetFileName(analyzers)));
        return await PackAsync("Runtime", feed);
    });

    /// <summary>The .nupkg file of the analyzers; its folder holds nothing else.</summary>
    public static Task<string> FileAsync() => Analyzers.Value;

    /// <summary>The .nupkg file of the runtime; its folder holds that of the analyzers too.</summary>
    public static Task<string> RuntimeFileAsync() => Runtime.Value;

    private static string NewFeed()
    {
        string feed = Directory.CreateTempSubdirectory("netra-feed-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(feed, recursive: true);
        return feed;
    }

    private static async Task<string> PackAsync(string project, string feed)
    {
        string[] before = Directory.GetFiles(feed);
        DotnetResult result = await Dotnet.RunAsync(
            Repository.Root, packageCache: null, "pack", Repository.PathTo(project), "-c", "Release", "-o", feed);

        return result.ExitCode == 0
            ? Directory.GetFiles(feed, "*.nupkg").Except(before).Single()
            : throw new InvalidOperationException(result.ToString());
    }
}
