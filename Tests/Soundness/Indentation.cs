namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Indents by braces, so that the grammar need not: a program that failed is to be read.</summary>
internal static class Indentation
{
    public static string Of(string source)
    {
        int depth = 0;
        var lines = new List<string>();
        foreach (string line in source.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line.StartsWith('}'))
            {
                depth--;
            }

            lines.Add(new string(' ', 4 * depth) + line);
            if (line.EndsWith('{'))
            {
                depth++;
            }
        }

        return string.Join('\n', lines) + "\n";
    }
}
