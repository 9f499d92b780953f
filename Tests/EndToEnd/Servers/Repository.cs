using System.Reflection;

namespace Netra.EndToEnd.Servers;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Debug or Release, as the tests themselves.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Configuration").Value!;

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(DirectoryInfo? directory) => directory switch
    {
        null => throw new DirectoryNotFoundException("The tests do not run from within the repository."),
        _ when File.Exists(Path.Combine(directory.FullName, "Netra.Analyzers.sln")) => directory.FullName,
        _ => FindRoot(directory.Parent),
    };
}
