using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks;

/// <summary>One run of the benchmark: its inputs, the folder it works in, and what had to be left out.</summary>
internal sealed class BenchmarkRun : IDisposable
{
    private static readonly string[] OwnCode = ["Analyzers/Netra.Analyzers.csproj", "Runtime/Netra.Runtime.csproj"];

    private readonly Options _options;
    private readonly List<string> _complaints = [];

    public BenchmarkRun(Options options)
    {
        _options = options;
        Folder = options.WorkFolder is { } given
            ? Directory.CreateDirectory(given).FullName
            : Directory.CreateTempSubdirectory("netra-benchmark-").FullName;
    }

    public string Folder { get; }

    /// <summary>0, or 1 where something had to be left out.</summary>
    public int ExitCode => _complaints.Count == 0 ? 0 : 1;

    /// <summary>What is to be measured, without what cannot be built.</summary>
    public IEnumerable<Input> Inputs()
    {
        foreach (string path in _options.Paths is [] ? OwnCode.Select(project => Path.Combine(Places.Repository, project)) : _options.Paths)
        {
            Output.Progress(path);
            if (Try(() => Input.Of(path, Folder, _options.BuildArguments, Complain)) is { } input)
            {
                yield return input;
            }
        }
    }

    /// <summary>Keeps a message for the end, after the tables.</summary>
    public void Complain(string message) => _complaints.Add(message);

    public void Dispose()
    {
        _complaints.ForEach(Console.Error.WriteLine);
        if (_options.WorkFolder is null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private Input? Try(Func<Input> input)
    {
        try
        {
            return input();
        }
        catch (BenchmarkException failure)
        {
            Complain(failure.Message);
            return null;
        }
    }
}
