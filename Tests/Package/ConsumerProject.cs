using System.Text.RegularExpressions;

namespace Netra.Analyzers.Tests.Package;

/// <summary>A throw-away project of somebody who uses the package, away from this repository and from its caches.</summary>
internal sealed partial class ConsumerProject : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("netra-consumer-");

    private ConsumerProject()
    {
    }

    public static async Task<ConsumerProject> WithPackageAsync() =>
        With(await PackedPackage.FileAsync(), "Netra.Analyzers", """PrivateAssets="all" """);

    /// <summary>A project that installs the runtime and nothing else.</summary>
    public static async Task<ConsumerProject> WithRuntimeAsync() =>
        With(await PackedPackage.RuntimeFileAsync(), "Netra.Runtime", attributes: "");

    private static ConsumerProject With(string package, string id, string attributes)
    {
        var project = new ConsumerProject();
        string version = PackageVersion().Match(Path.GetFileName(package)).Groups[1].Value;

        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Path.GetDirectoryName(package)}" />
              </packageSources>
            </configuration>
            """);
        project.WriteProjectFile($"""<PackageReference Include="{id}" Version="{version}" {attributes}/>""");
        return project;
    }

    public static ConsumerProject WithoutPackage()
    {
        var project = new ConsumerProject();
        project.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        project.WriteProjectFile(item: "");
        return project;
    }

    public void Write(string file, string content) => File.WriteAllText(Path.Combine(_directory.FullName, file), content);

    public string Read(string file) => File.ReadAllText(Path.Combine(_directory.FullName, file));

    public string PathTo(string file) => Path.Combine(_directory.FullName, file);

    public void SetProperty(string name, string value) =>
        Write("Consumer.csproj", Read("Consumer.csproj").Replace("</PropertyGroup>", $"<{name}>{value}</{name}></PropertyGroup>"));

    /// <summary>Builds from scratch, restoring into a package cache of its own.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        Dotnet.RunAsync(_directory.FullName, PathTo("packages"), ["build", "--no-incremental", .. arguments]);

    /// <summary>Applies the fixes of these diagnostics as a script in CI would.</summary>
    public Task<DotnetResult> FormatAnalyzersAsync(params string[] diagnostics) => Dotnet.RunAsync(
        _directory.FullName,
        PathTo("packages"),
        ["format", "analyzers", "--no-restore", "--severity", "info", "--exclude", "packages", "--diagnostics", .. diagnostics]);

    public void Dispose() => _directory.Delete(recursive: true);

    private void WriteProjectFile(string item)
    {
        // Whatever lies above the temporary folder is not the consumer's.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>{item}</ItemGroup>
            </Project>
            """);
    }

    [GeneratedRegex(@"Netra\.\w+\.(\d.*)\.nupkg")]
    private static partial Regex PackageVersion();
}
