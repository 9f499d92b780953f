using Netra.Benchmarks.Compilations;

namespace Netra.Benchmarks.Labels;

/// <summary>Other packages of analyzers, as a project that references them hands them to its compiler.</summary>
internal static class PeerLabels
{
    private const string Sdk = "sdk-all";

    private static readonly (string Label, string Package)[] Packages =
    [
        ("roslynator", "Roslynator.Analyzers"),
        ("meziantou", "Meziantou.Analyzer"),
        ("sonar", "SonarAnalyzer.CSharp"),
    ];

    /// <summary>The packages, and the SDK's own analyzers with every rule.</summary>
    public static IEnumerable<string> Names { get; } = [.. Packages.Select(package => package.Label), Sdk];

    /// <summary>The label of one of <see cref="Names"/>, whose package is restored into a project in <paramref name="folder"/>.</summary>
    public static Label Of(string name, string folder)
    {
        string package = Packages.FirstOrDefault(package => package.Label == name).Package ?? "";
        string project = Path.Combine(folder, name);
        (IReadOnlyList<ResponseFile> compilations, string? trouble) = Build.Capture(
            Places.PeerProject,
            project,
            [$"-p:Peer={package}", $"-p:BaseIntermediateOutputPath={project}/obj/", $"-p:OutDir={project}/bin/"]);

        return trouble is null && compilations is [var compilation]
            ? new Label(name, [.. compilation.Values("analyzer")], [.. compilation.Values("analyzerconfig").Where(IsOfPackage)])
            : throw new BenchmarkException($"""
                '{name}' is left out: {(package.Length > 0 ? $"the package '{package}' cannot be restored; check your package sources ('dotnet nuget list source') and its version in Directory.Packages.props" : "the SDK's analyzers cannot be found")}.
                {trouble}
                """);
    }

    /// <summary>Not this repository's own severities, nor what the project's properties are.</summary>
    private static bool IsOfPackage(string config) => config.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);
}
