using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Tests.Soundness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>The labelled cases, mutilated at random: no analyzer crashes on what is left.</summary>
/// <remarks><c>NETRA_MUTILATIONS</c> asks for more of each family, <c>NETRA_MUTILATION_SEED</c> for others.</remarks>
[TestFixture]
internal sealed class MutilatedCodeTests
{
#if ROSLYN_FLOOR
    private const int DefaultCount = 10;
#else
    private const int DefaultCount = 50;
#endif

    private static IEnumerable<string> Families => SpecimenSources.Families;

    [TestCaseSource(nameof(Families))]
    public async Task Code_that_is_being_typed_is_survived(string family)
    {
        int seed = Setting("NETRA_MUTILATION_SEED", 20251125);
        IReadOnlyList<(string Name, string Text)> files = SpecimenSources.Of(family);
        var crashes = new ConcurrentBag<string>();
        for (int number = 0; number < Setting("NETRA_MUTILATIONS", DefaultCount); number++)
        {
            var draw = new Draw((ulong)seed, number);
            (string name, string text) = files[1 + draw.Below(files.Count - 1)];
            string mutilated = Mutilation.Of(text, draw);
            CSharpCompilation compilation = ManyFiles.Compile([files[0], (name, mutilated)]);
            var options = new CompilationWithAnalyzersOptions(
                ManyFiles.Options, (failure, _, _) => crashes.Add($"{name}, seed {seed}, number {number}: {failure}\n{mutilated}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            await compilation.WithAnalyzers([.. EveryAnalyzer.OfThePackage()], options).GetAnalyzerDiagnosticsAsync();
        }

        Assert.That(crashes, Is.Empty);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
