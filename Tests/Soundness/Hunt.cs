namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Judges the programs of a series, a batch for each processor at once, and adds them up in the order of their numbers.</summary>
internal static class Hunt
{
    private const int BatchSize = 100;

    /// <param name="make">Makes the program of a number.</param>
    /// <param name="count">How many programs of it are judged.</param>
    /// <param name="goesOn">Asked after each batch, with how many programs have been made until then.</param>
    public static async Task<Tally> RunAsync(Func<int, GeneratedProgram> make, int count, Func<Tally, int, bool> goesOn)
    {
        var tally = new Tally();
        var underWay = new Queue<Task<Judged>>();
        int started = 0;
        int finished = 0;
        while (finished < count)
        {
            while (started < count && underWay.Count < Environment.ProcessorCount)
            {
                int[] numbers = [.. Enumerable.Range(started, Math.Min(BatchSize, count - started))];
                underWay.Enqueue(Task.Run(() => JudgeAsync(make, numbers)));
                started += numbers.Length;
            }

            Judged judged = await underWay.Dequeue();
            tally.Add(judged.Errors, judged.Verdicts);
            finished = Math.Min(count, finished + BatchSize);
            if (!goesOn(tally, finished))
            {
                break;
            }
        }

        await Task.WhenAll(underWay);
        return tally;
    }

    private static async Task<Judged> JudgeAsync(Func<int, GeneratedProgram> make, int[] numbers)
    {
        using Batch batch = Batch.Of([.. numbers.Select(make)]);
        return new Judged(batch.Errors, await Verdict.OfAllAsync(batch));
    }

    private sealed record Judged(IReadOnlyList<string> Errors, IReadOnlyList<Verdict> Verdicts);
}
