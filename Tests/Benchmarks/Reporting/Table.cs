namespace Netra.Benchmarks.Reporting;

/// <summary>A table in Markdown, its columns aligned so that it can be read on a terminal too.</summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">It has more or fewer cells than the header.</exception>
    public void Add(params string[] cells) =>
        _rows.Add(cells.Length == header.Length ? cells : throw new ArgumentException($"{cells.Length} cells for {header.Length} columns.", nameof(cells)));

    public override string ToString()
    {
        int[] widths = [.. header.Select((title, column) => Math.Max(3, _rows.Select(row => row[column].Length).Append(title.Length).Max()))];
        string[] rule = [.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")];
        return string.Join(Environment.NewLine, new[] { header, rule }.Concat(_rows).Select(row => Line(row, widths)));
    }

    private static string Line(string[] cells, int[] widths) =>
        "| " + string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |";
}
