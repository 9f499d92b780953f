using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Running code is the judge: what random programs do is held against what the rules say of them.</summary>
/// <remarks>
/// <c>NETRA_SOUNDNESS_SEED</c> and <c>NETRA_SOUNDNESS_COUNT</c> choose other programs and more of them,
/// <c>NETRA_SOUNDNESS_MINUTES</c> ends a run early.
/// </remarks>
[TestFixture, NonParallelizable]
internal sealed class SoundnessTests
{
    private const int MaxFailures = 8;

    // Random code is full of what people do not write: conditions that exclude each other, fields that never change.
    private const double MaxRefuted = 0.15;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(Setting("NETRA_SOUNDNESS_MINUTES", 60));

#if ROSLYN_FLOOR
    private const int DefaultCount = 300;
#else
    private const int DefaultCount = 1_000;
#endif

    [Test]
    public Task What_nothing_is_said_of_never_fails() => JudgeAsync(GeneratedProgram.Make);

    [Test]
    public Task A_context_of_which_nothing_is_said_is_never_made_for_nobody() => JudgeAsync(GeneratedProgram.MakeIdentity);

    private static async Task JudgeAsync(Func<ulong, int, GeneratedProgram> make)
    {
        ulong seed = Setting("NETRA_SOUNDNESS_SEED", 20250123);
        int count = (int)Setting("NETRA_SOUNDNESS_COUNT", DefaultCount);
        var clock = Stopwatch.StartNew();
        Tally tally = await Hunt.RunAsync(number => make(seed, number), count, (soFar, made) =>
        {
            TestContext.Progress.WriteLine($"seed {seed}, {made}: {soFar} in {clock.Elapsed:hh\\:mm\\:ss}");
            return soFar.Unsound.Count < MaxFailures && clock.Elapsed < Limit;
        });

        foreach (string line in tally.Broken.Take(10).Concat(tally.Refuted.Take(40)))
        {
            TestContext.Out.WriteLine(line);
        }

        var failures = new List<string>();
        foreach (Verdict unsound in tally.Unsound)
        {
            Verdict shrunk = await Shrinker.ShrinkAsync(unsound);
            failures.Add($"{unsound.Program.Name}, {shrunk.Unsound}\n{shrunk.Program.Source}");
            TestContext.Progress.WriteLine(failures[^1]);
        }

        TestContext.Out.WriteLine($"seed {seed}: {tally}");
        Assert.Multiple(() =>
        {
            Assert.That(failures, Is.Empty, $"seed {seed}");
            Assert.That(tally.Broken, Has.Count.AtMost(tally.Programs / 50), "programs that do not compile");
            Assert.That(tally.Refuted, Has.Count.AtMost(MaxRefuted * (tally.Confirmed + tally.Refuted.Count)), "warnings that no input confirms");
        });
    }

    private static ulong Setting(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : otherwise;
}
