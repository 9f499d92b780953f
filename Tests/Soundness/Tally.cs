namespace Netra.Analyzers.Tests.Soundness;

/// <summary>The verdicts on many programs, added up.</summary>
internal sealed class Tally
{
    public int Programs { get; private set; }

    /// <summary>The errors of the programs that do not compile.</summary>
    public List<string> Broken { get; } = [];

    public List<Verdict> Unsound { get; } = [];

    public int Warnings { get; private set; }

    public int Confirmed { get; private set; }

    /// <summary>Warnings that the inputs speak against, with the line that they stand on.</summary>
    public List<string> Refuted { get; } = [];

    public int SilentSlices { get; private set; }

    public void Add(IReadOnlyList<string> errors, IReadOnlyList<Verdict> verdicts)
    {
        Broken.AddRange(errors);
        foreach (Verdict verdict in verdicts)
        {
            Programs++;
            Warnings += verdict.Warnings.Count;
            SilentSlices += verdict.Silent;
            Confirmed += verdict.Confirmed.Count;
            Refuted.AddRange(verdict.Refuted.Select(line => $"{verdict.Program.Name}({line}): {verdict.Program.Source.Split('\n')[line - 1].Trim()}"));
            if (verdict.Unsound is not null)
            {
                Unsound.Add(verdict);
            }
        }
    }

    public override string ToString() =>
        $"{Programs} programs ({Broken.Count} did not compile), {SilentSlices} silent slices, {Unsound.Count} unsound, {Warnings} warnings, {Confirmed} confirmed, {Refuted.Count} refuted";
}
