using NUnit.Framework;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Programs of which nothing was said once although they fail, shrunk to what matters.</summary>
[TestFixture]
internal sealed class KeptProgramTests
{
    private static readonly Lazy<Task<IReadOnlyList<Verdict>>> Verdicts = new(async () =>
    {
        using Batch batch = Batch.Of([.. Names.Select(name => new GeneratedProgram(name, SoundnessFiles.Read(name)))]);
        Assert.That(batch.Errors, Is.Empty);
        return await Verdict.OfAllAsync(batch);
    });

    private static IEnumerable<string> Names => SoundnessFiles.Names.Where(name => name != "Vocabulary").Order();

    [TestCaseSource(nameof(Names))]
    public async Task What_fails_is_reported(string name)
    {
        Verdict verdict = (await Verdicts.Value).Single(verdict => verdict.Program.Name == name);
        Assert.Multiple(() =>
        {
            Assert.That(verdict.Unsound, Is.Null);
            Assert.That(verdict.HasFailed, "no input makes a slice fail");
        });
    }
}
