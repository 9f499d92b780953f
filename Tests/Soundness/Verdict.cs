using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>What was said of a program, held against what happened when it ran.</summary>
/// <param name="Program">The program.</param>
/// <param name="Unsound">A slice or context that failed although nothing was said of it, with the input; none is what we want.</param>
/// <param name="Warnings">The lines that a warning stands on.</param>
/// <param name="Confirmed">Those of them where some input failed.</param>
/// <param name="Refuted">Those that many inputs reached and none failed at.</param>
/// <param name="HasFailed">Whether a slice or context failed at all, reported or not.</param>
/// <param name="Silent">How many lines slice, or make a context, without a word of any rule.</param>
/// <param name="Outcomes">What came of each input.</param>
internal sealed record Verdict(GeneratedProgram Program, string? Unsound, IReadOnlyCollection<int> Warnings, IReadOnlyCollection<int> Confirmed, IReadOnlyCollection<int> Refuted, bool HasFailed, int Silent, IReadOnlyList<Inputs.Outcome> Outcomes)
{
    // A line that fewer inputs reach may well fail for others.
    private const int Evidence = 20;

    private static readonly string[] JudgedRules = ["NETRA1001", "NETRA1002", "NETRA1003", "NETRA2003", "NETRA2004"];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<Verdict>> OfAllAsync(Batch batch)
    {
        ILookup<string, Diagnostic> findings = await batch.AnalyseAsync();
        if (findings.SelectMany(group => group).FirstOrDefault(finding => finding.Id == "AD0001") is { } crash)
        {
            throw new InvalidOperationException(crash.ToString());
        }

        Assembly assembly = batch.Load();
        return [.. batch.Programs.Select(program => WithinTime(program, () => Of(program, batch, assembly, findings[program.Name]))).OfType<Verdict>()];
    }

    /// <returns>Nothing for a program that does not end: the grammar does not mean to make such, and nothing is said of it.</returns>
    private static Verdict? WithinTime(GeneratedProgram program, Func<Verdict> judge)
    {
        Task<Verdict> verdict = Task.Run(judge);
        if (verdict.Wait(Limit))
        {
            return verdict.Result;
        }

        Console.WriteLine($"It runs for ever:\n{program.Source}");
        return null;
    }

    private static Verdict Of(GeneratedProgram program, Batch batch, Assembly assembly, IEnumerable<Diagnostic> findings)
    {
        var lines = new SliceLines(batch.TreeOf(program).GetRoot());
        var reached = Noted<Dictionary<int, int>>(assembly, ReachedLines.Lines);
        var nobodies = Noted<HashSet<int>>(assembly, ReachedLines.Nobodies);
        reached.Clear();
        HashSet<int> reported = [.. findings.Select(LineOf)];
        HashSet<int> warnings = [.. findings.Where(finding => JudgedRules.Contains(finding.Id) && finding.Severity == DiagnosticSeverity.Warning).Select(LineOf)];
        var failed = new HashSet<int>();
        string? unsound = null;
        var outcomes = new List<Inputs.Outcome>();
        foreach (Inputs.Outcome outcome in new Inputs(assembly, program).Run())
        {
            outcomes.Add(outcome);
            if (outcome.Failure is { } failure && lines.FailedIn(failure, assembly) is { Count: > 0 } stack)
            {
                failed.UnionWith(stack);
                unsound ??= stack.Any(reported.Contains) ? null : $"line {stack[0]}, {failure.GetType().Name} for {outcome.Input}";
            }

            failed.UnionWith(nobodies);
            unsound ??= nobodies.Any(line => !reported.Contains(line)) ? $"line {nobodies.First(line => !reported.Contains(line))}, a context for nobody for {outcome.Input}" : null;
            nobodies.Clear();
        }

        return new Verdict(program, unsound, warnings, [.. warnings.Where(failed.Contains)], [.. warnings.Where(line => !failed.Contains(line) && reached.GetValueOrDefault(line) >= Evidence)], failed.Count > 0, lines.Count - reported.Count, outcomes);
    }

    private static T Noted<T>(Assembly assembly, string field) =>
        (T)assembly.GetType($"{GeneratedProgram.Namespace}.{ReachedLines.Type}")!.GetField(field)!.GetValue(null)!;

    private static int LineOf(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;
}
