using Netra.Benchmarks.Labels;

namespace Netra.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public static string Usage { get; } = $"""
        dotnet run -c Release --project Tests/Benchmarks -- [options] [solution, project or folder of response files ...]
            compiles it again and again, bare, with our rules, and with other packages of analyzers, and prints what each adds;
            without a path: this repository's analyzers and runtime

            --rounds N            how often each is compiled and counted (5)
            --labels A,B          only these, of: {string.Join(", ", LabelCatalog.Names)}
            --analyzer NAME=DLL   one label more; several assemblies with commas
            --suggestions         rules that only suggest run too, as in an editor; a build on the command line leaves them out
            --work FOLDER         keep response files and findings there
            -p:NAME=VALUE         a property for building what is measured

        dotnet run -c Release --project Tests/Benchmarks -- bodies [options] [solution, project or folder ...]
            which single bodies cost our rules most, and all of them together

        dotnet run -c Release --project Tests/Benchmarks -- growth [folder for the plot]
            how the time grows with the size of a body, the number of files, and the depth of helpers
        """;

    public IReadOnlyList<string> Paths { get; private init; } = [];

    public int Rounds { get; private init; } = 5;

    public IReadOnlyList<string> Labels { get; private init; } = LabelCatalog.Names;

    public IReadOnlyList<KeyValuePair<string, string>> OtherAnalyzers { get; private init; } = [];

    public bool Suggestions { get; private init; }

    public string? WorkFolder { get; private init; }

    public IReadOnlyList<string> BuildArguments { get; private init; } = [];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="BenchmarkException">It cannot be understood.</exception>
    public static Options Parse(IEnumerable<string> arguments)
    {
        var options = new Options();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out string? argument))
        {
            options = argument switch
            {
                "--suggestions" => options with { Suggestions = true },
                "--rounds" => options with { Rounds = Count(argument, Value(argument, rest)) },
                "--labels" => options with { Labels = Known(Value(argument, rest).Split(',')) },
                "--work" => options with { WorkFolder = Value(argument, rest) },
                "--analyzer" => options with { OtherAnalyzers = [.. options.OtherAnalyzers, Analyzer(Value(argument, rest))] },
                ['-', 'p', ':', ..] => options with { BuildArguments = [.. options.BuildArguments, argument] },
                ['-', ..] => throw new BenchmarkException($"'{argument}' is not an option."),
                _ => options with { Paths = [.. options.Paths, argument] },
            };
        }

        return options;
    }

    private static string Value(string option, Queue<string> rest) =>
        rest.TryDequeue(out string? value) ? value : throw new BenchmarkException($"'{option}' needs a value.");

    private static int Count(string option, string value) =>
        int.TryParse(value, out int count) && count > 0 ? count : throw new BenchmarkException($"'{option} {value}': a number from 1 on is needed.");

    /// <summary>Everything is compared with the bare compilation.</summary>
    private static string[] Known(string[] labels) => labels.Except(LabelCatalog.Names).FirstOrDefault() is { } unknown
        ? throw new BenchmarkException($"'{unknown}' is no label; there are {string.Join(", ", LabelCatalog.Names)}.")
        : [Label.Bare, .. labels.Where(label => label != Label.Bare)];

    private static KeyValuePair<string, string> Analyzer(string value)
    {
        if (value.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } assemblies])
        {
            throw new BenchmarkException($"'--analyzer {value}': NAME=DLL is needed.");
        }

        return assemblies.Split(',').FirstOrDefault(assembly => !File.Exists(assembly)) is { } missing
            ? throw new BenchmarkException($"'--analyzer {value}': '{missing}' does not exist.")
            : KeyValuePair.Create(name, assemblies);
    }
}
