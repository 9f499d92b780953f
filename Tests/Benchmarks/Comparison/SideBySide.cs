using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Compiler;
using Netra.Benchmarks.Reporting;

namespace Netra.Benchmarks.Comparison;

/// <summary>Compiles the same code in the way of every label, by turns, so that whatever slows the machine slows all of them.</summary>
internal static class SideBySide
{
    /// <summary>Samples of all compilations, one for each round; what cannot be measured is complained of and left out.</summary>
    public static Samples Run(Input input, IReadOnlyList<LabelCompiler> labels, int rounds, Action<string> complain)
    {
        var samples = new Samples();
        // The first round loads and JIT-compiles the analyzers, and shows what does not compile at all; it is not counted.
        for (int round = 0; round <= rounds; round++)
        {
            Output.Progress($"{input.Name}: {(round == 0 ? "warm-up" : $"round {round} of {rounds}")}");
            for (int i = 0; i < input.Compilations.Count; i++)
            {
                for (int turn = 0; turn < labels.Count; turn++)
                {
                    LabelCompiler label = labels[round == 0 ? turn : (i + round + turn) % labels.Count];
                    Measure(input.Compilations[i], label, round, samples, complain);
                }
            }
        }

        return samples;
    }

    private static void Measure(ResponseFile compilation, LabelCompiler label, int round, Samples samples, Action<string> complain)
    {
        if (samples.IsLeftOut(compilation, label.Label.Name))
        {
            return;
        }

        try
        {
            Sample sample = label.Compile(compilation);
            if (round > 0)
            {
                samples.Add(compilation, label.Label.Name, sample);
            }
        }
        catch (BenchmarkException failure)
        {
            complain(failure.Message);
            samples.LeaveOut(compilation, label.Label.Name);
        }
    }
}
