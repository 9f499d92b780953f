using System.Globalization;
using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Slicing;
using Netra.Analyzers.Tests.CodeFixes;
using Netra.Analyzers.Tests.CodeFixes.Slicing;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Random programs after their fixes: what went well goes as before, and what is silent does not fail.</summary>
[TestFixture, NonParallelizable]
internal sealed class FixSoundnessTests
{
    private const ulong Seed = 20250907;

    private const int MaxRounds = 12;

#if ROSLYN_FLOOR
    private const int Count = 15;
#else
    private const int Count = 40;
#endif

    private static readonly CodeFixProvider[] Fixes = [new ClampSlice(), new GuardSlice(), new TestSearchIndex(), new KeepWholeText(), new TotalPrefix(), new RaiseGuard()];

    [Test]
    public async Task What_is_fixed_goes_as_before_or_fails_in_words()
    {
        var pairs = new List<(GeneratedProgram Before, GeneratedProgram After)>();
        for (int number = 0; number < Count; number++)
        {
            GeneratedProgram program = GeneratedProgram.Make(Seed, number);
            CodeFixProvider fix = Fixes[number % Fixes.Length];
            if (await FixedAsync(program, fix) is { } text)
            {
                string name = program.Name + "_" + fix.GetType().Name;
                pairs.Add((program, new GeneratedProgram(name, text.Replace(program.Name, name, StringComparison.Ordinal))));
            }
        }

        using Batch batch = Batch.Of([.. pairs.SelectMany(pair => new[] { pair.Before, pair.After })]);
        Assert.That(batch.Errors, Is.Empty, "does not compile");
        var verdicts = (await Verdict.OfAllAsync(batch)).ToDictionary(verdict => verdict.Program.Name);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} of {Count} programs have been fixed"));
        Assert.Multiple(() =>
        {
            Assert.That(pairs, Has.Count.AtLeast(Count / 8), "programs that are fixed");
            foreach ((GeneratedProgram before, GeneratedProgram after) in pairs)
            {
                Assert.That(verdicts[after.Name].Unsound, Is.Null, after.Source);
                foreach ((Inputs.Outcome was, Inputs.Outcome now) in verdicts[before.Name].Outcomes.Zip(verdicts[after.Name].Outcomes))
                {
                    if (was.Failure is null)
                    {
                        Assert.That(now.Result ?? now.Failure?.ToString(), Is.EqualTo(was.Result), $"{was.Input}\n{before.Source}\n{after.Source}");
                    }
                }
            }
        });
    }

    private static async Task<string?> FixedAsync(GeneratedProgram program, CodeFixProvider fix)
    {
        using var workspace = SliceWorkspace.Of(program.Source, SoundnessFiles.Read("Vocabulary"));
        int rounds = 0;
        while (rounds < MaxRounds && await workspace.FixOneAsync(fix))
        {
            rounds++;
        }

        return rounds == 0 ? null : (await workspace.TextsAsync())[0];
    }
}
