namespace Netra.Benchmarks.Reporting;

internal static class Output
{
    /// <summary>Prints tables under a title.</summary>
    public static void Section(string title, params IEnumerable<Table> tables) =>
        Console.WriteLine(string.Join(Environment.NewLine + Environment.NewLine, tables.Select(table => table.ToString()).Prepend("## " + title)) + Environment.NewLine);

    /// <summary>Says what is being done, beside the results.</summary>
    public static void Progress(string text) => Console.Error.WriteLine($"{DateTime.Now:T} {text}");
}
