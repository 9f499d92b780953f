using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Compiler;
using Netra.Benchmarks.Labels;
using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks.Comparison;

/// <summary>Compares, and prints a table for each input and one of all.</summary>
internal static class Compare
{
    public static int Run(Options options)
    {
        using var run = new BenchmarkRun(options);
        Input[] inputs = [.. run.Inputs()];
        if (inputs.Length > 0)
        {
            Run(inputs, LabelCatalog.Of(options.Labels, options.OtherAnalyzers, Path.Combine(run.Folder, "analyzers"), run.Complain), options, run);
        }

        return run.ExitCode;
    }

    private static void Run(Input[] inputs, IReadOnlyList<Label> labels, Options options, BenchmarkRun run)
    {
        var compilers = new List<LabelCompiler>();
        try
        {
            compilers.AddRange(labels.Select(label => new LabelCompiler(label, run.Folder, options.Suggestions)));
            var results = new List<(Input, Samples)>();
            foreach (Input input in inputs)
            {
                Samples samples = SideBySide.Run(input, compilers, options.Rounds, run.Complain);
                results.Add((input, samples));
                Output.Section($"{input.Name}: {input.Compilations.Count} compilations, {input.Files} files, {input.Lines} lines", CostReport.Tables(samples));
            }

            if (results.Count > 1)
            {
                Output.Section("Added to the bare compilation, processor time", CostReport.Summary(results));
            }
        }
        finally
        {
            compilers.ForEach(compiler => compiler.Dispose());
        }
    }
}
