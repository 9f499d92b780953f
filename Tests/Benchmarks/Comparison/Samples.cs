using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Compiler;
using Netra.Benchmarks.Labels;

namespace Netra.Benchmarks.Comparison;

/// <summary>What was measured: for each compilation and label one sample a round.</summary>
internal sealed class Samples
{
    private readonly Dictionary<(string Compilation, string Label), List<Sample>> _samples = [];
    private readonly HashSet<(string Compilation, string Label)> _leftOut = [];

    public void Add(ResponseFile compilation, string label, Sample sample)
    {
        if (!_samples.TryGetValue((compilation.Name, label), out List<Sample>? all))
        {
            _samples.Add((compilation.Name, label), all = []);
        }

        all.Add(sample);
    }

    public void LeaveOut(ResponseFile compilation, string label)
    {
        _leftOut.Add((compilation.Name, label));
        _samples.Remove((compilation.Name, label));
    }

    /// <summary>What does not compile by itself is nothing to compare with.</summary>
    public bool IsLeftOut(ResponseFile compilation, string label) =>
        _leftOut.Contains((compilation.Name, label)) || _leftOut.Contains((compilation.Name, Label.Bare));

    /// <summary>The labels that were measured at all.</summary>
    public IEnumerable<string> Labels => _samples.Keys.Select(key => key.Label).Distinct();

    /// <summary>How much one label uses up for each unit of another one, over the compilations that both have.</summary>
    /// <returns>Not a number where they have none in common.</returns>
    public double Ratio(string label, string other, Func<Sample, double> figure, Func<IReadOnlyList<double>, double> pick)
    {
        string[] common = [.. Compilations(label).Intersect(Compilations(other))];
        return common.Sum(compilation => Pick(compilation, label)) / common.Sum(compilation => Pick(compilation, other));

        double Pick(string compilation, string of) => pick([.. _samples[(compilation, of)].Select(figure)]);
    }

    /// <summary>The names of the analyzers that ran for a label.</summary>
    public IEnumerable<string> Analyzers(string label) =>
        Compilations(label).SelectMany(compilation => _samples[(compilation, label)]).SelectMany(sample => sample.Analyzers.Keys).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The time of one analyzer, in seconds: in each compilation its quickest round, together.</summary>
    public double Seconds(string label, string analyzer) =>
        Compilations(label).Sum(compilation => _samples[(compilation, label)].Min(sample => sample.Analyzers.GetValueOrDefault(analyzer)));

    private IEnumerable<string> Compilations(string label) => _samples.Keys.Where(key => key.Label == label).Select(key => key.Compilation);
}
