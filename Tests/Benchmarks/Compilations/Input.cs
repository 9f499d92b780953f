namespace Netra.Benchmarks.Compilations;

/// <summary>What is compiled again and again: the compilations of one project or solution.</summary>
internal sealed record Input(string Name, IReadOnlyList<ResponseFile> Compilations)
{
    public int Files { get; } = Compilations.Sum(compilation => compilation.Sources.Count());

    public int Lines { get; } = Compilations.Sum(compilation => compilation.Sources.Where(File.Exists).Sum(file => File.ReadLines(file).Count()));

    /// <summary>
    /// The compilations that a path stands for: a project or solution is built, a folder of response files is read.
    /// What does not build is told to <paramref name="complain"/>; what does is still measured.
    /// </summary>
    public static Input Of(string path, string workFolder, IReadOnlyList<string> buildArguments, Action<string> complain)
    {
        string full = Path.GetFullPath(path);
        string name = Path.GetFileNameWithoutExtension(full);
        if (!File.Exists(full) && !Directory.Exists(full))
        {
            throw new BenchmarkException($"'{path}' does not exist; name a solution, a project, or a folder of response files.");
        }

        if (Directory.Exists(full) && Directory.GetFiles(full, "*.rsp") is [_, ..] files)
        {
            return new Input(Path.GetFileName(full), [.. files.Order(StringComparer.Ordinal).Select(ResponseFile.Read)]);
        }

        (IReadOnlyList<ResponseFile> compilations, string? trouble) = Build.Capture(full, Path.Combine(workFolder, "compilations", name), buildArguments);
        string told = trouble is null
            ? $"Nothing of '{path}' was compiled by the C# compiler; name a C# project or a solution that holds one."
            : $"'{path}' does not build; make 'dotnet build {path}' succeed first.{Environment.NewLine}{trouble}";
        if (compilations.Count == 0)
        {
            throw new BenchmarkException(told);
        }

        if (trouble is not null)
        {
            complain(told);
        }

        return new Input(name, compilations);
    }
}
