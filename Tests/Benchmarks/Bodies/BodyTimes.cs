using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Benchmarks.Compilations;

namespace Netra.Benchmarks.Bodies;

/// <summary>One body as one analyzer sees it, and the least time it took.</summary>
internal sealed record BodyTime(string Analyzer, string Name, FileLinePositionSpan Place, TimeSpan Time);

/// <summary>What each body costs our analyzers, in processor time of the thread that looks at it.</summary>
internal sealed class BodyTimes
{
    private readonly Dictionary<(string Analyzer, string Name, FileLinePositionSpan Place), TimeSpan> _least = [];

    public IEnumerable<BodyTime> All => _least.Select(body => new BodyTime(body.Key.Analyzer, body.Key.Name, body.Key.Place, body.Value));

    /// <summary>The least processor time for parsing, binding and emitting everything once, without analyzers.</summary>
    public TimeSpan Bare { get; private set; }

    /// <summary>Compiles everything so many times and once more, for what has to be loaded first.</summary>
    public static async Task<BodyTimes> OfAsync(Input input, int rounds)
    {
        var times = new BodyTimes();
        foreach (ResponseFile file in input.Compilations)
        {
            var compilation = new LoadedCompilation(file);
            var bare = TimeSpan.MaxValue;
            for (int round = 0; round <= rounds; round++)
            {
                bare = TimedRun.Shorter(bare, TimedRun.Emit(compilation.Create));
                await times.AnalyzeAsync(compilation);
            }

            times.Bare += bare;
        }

        return times;
    }

    private async Task AnalyzeAsync(LoadedCompilation loaded)
    {
        (ImmutableArray<TimedAnalyzer> analyzers, _) = await TimedRun.AnalyzeAsync(loaded.Create(), new AnalyzerOptions([], loaded.Options));
        foreach (TimedAnalyzer analyzer in analyzers)
        {
            foreach (var body in analyzer.Times.Times.GroupBy(time => (analyzer.Original.GetType().Name, time.Name, time.Place.GetLineSpan())))
            {
                var time = new TimeSpan(body.Sum(one => one.Time.Ticks));
                _least[body.Key] = _least.TryGetValue(body.Key, out TimeSpan before) ? TimedRun.Shorter(before, time) : time;
            }
        }
    }
}
