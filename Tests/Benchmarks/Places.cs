using System.Reflection;

namespace Netra.Benchmarks;

/// <summary>Folders and files the benchmark works with.</summary>
internal static class Places
{
    /// <summary>The folder of the compiler that belongs to the SDK this program was built with.</summary>
    public static string CompilerFolder { get; } = Existing(Metadata("CompilerFolder"));

    /// <summary>The folder of this project, with what is not compiled into it.</summary>
    public static string BenchmarkFolder { get; } = Existing(Metadata("BenchmarkFolder"));

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(BenchmarkFolder, "..", ".."));

    /// <summary>The targets that keep the arguments of every compilation of a build.</summary>
    public static string CaptureTargets { get; } = Path.Combine(BenchmarkFolder, "Compilations", "Capture.targets");

    public static string PeerProject { get; } = Path.Combine(BenchmarkFolder, "Peers", "Peer.csproj");

    /// <summary>An assembly that was built along with this program.</summary>
    public static string Built(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    private static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new BenchmarkException($"'{folder}' is no longer there: build the benchmark again, 'dotnet build -c Release Tests/Benchmarks'.");
}
