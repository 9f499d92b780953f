using System.Text.RegularExpressions;
using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Labels;

namespace Netra.Benchmarks.Compiler;

/// <summary>Compiles in the way of one label, on a compiler server of its own.</summary>
internal sealed partial class LabelCompiler(Label label, string workFolder, bool suggestions) : IDisposable
{
    private readonly CompilerServer _server = new();
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(workFolder, "labels", label.Name)).FullName;
    private readonly SortedSet<string> _errors = [];

    public Label Label => label;

    /// <summary>Compiles once. An analyzer's own errors, which keep the assembly from being written, are warnings from then on.</summary>
    public Sample Compile(ResponseFile compilation)
    {
        while (true)
        {
            (ToolResult result, Usage usage) = _server.Compile(compilation.Folder, Write(compilation));
            if (Trouble().Match(result.Output) is { Success: true } trouble)
            {
                throw new BenchmarkException($"'{label.Name}' cannot be measured on '{compilation.Name}', an analyzer failed: {trouble.Value.Trim()}");
            }

            if (result.Succeeded)
            {
                return new Sample(usage, AnalyzerReport.Parse(result.Output));
            }

            if (AnalyzerError().Matches(result.Output).Count(error => _errors.Add(error.Groups[1].Value)) == 0)
            {
                throw new BenchmarkException($"'{compilation.Name}' does not compile with '{label.Name}':{Environment.NewLine}{result.Errors()}");
            }
        }
    }

    public void Dispose() => _server.Dispose();

    private string Write(ResponseFile compilation)
    {
        var bare = BareCompilation.Of(compilation);
        string documentation = Path.Combine(_folder, "documentation.xml");
        string file = Path.Combine(_folder, compilation.Name + ".rsp");
        IEnumerable<string> own = label.Analyzers.Count == 0
            ? ["/skipanalyzers+"]
            : [.. label.Analyzers.Select(path => $"/analyzer:{path}"), .. label.Configs.Append(Severities()).Select(path => $"/analyzerconfig:{path}"), "/reportanalyzer"];
        IEnumerable<string> log = suggestions ? [$"/errorlog:{Path.Combine(_folder, "findings.sarif")},version=2.1"] : [];

        (bare with
        {
            Arguments =
            [
                .. bare.Arguments.Select(argument => ResponseFile.Is(argument, "doc") ? $"/doc:{documentation}" : argument),
                $"/out:{Path.Combine(_folder, BareCompilation.AssemblyName(compilation))}",
                .. own,
                .. log,
            ],
        }).Write(file);
        return file;
    }

    /// <summary>The rules that ride along with the framework's source generators are nobody's here.</summary>
    private string Severities()
    {
        string silent = GlobalConfig.Write(Path.Combine(_folder, "generators.globalconfig"), level: 90, Enumerable.Range(1000, 300).Select(number => $"SYSLIB{number}"), "none");
        File.AppendAllLines(silent, _errors.Select(id => $"dotnet_diagnostic.{id}.severity = warning"));
        return silent;
    }

    [GeneratedRegex(@"^.*\b(AD0001|CS8032|CS8033|CS8034|CS8040|CS8785|CS9057)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Trouble();

    [GeneratedRegex(@"\berror ((?!CS\d)[A-Za-z]+\d+):")]
    private static partial Regex AnalyzerError();
}
