using System.Text.RegularExpressions;

namespace Netra.Analyzers.Values.Framework;

/// <summary>Reads a part of the table: lines of types, each with the lines of its members.</summary>
internal static class ContractText
{
    private static readonly Regex TypePattern = new(@"^[\w.+]+(`\d(\[\w+\])?)?$", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">A line cannot be understood; the message quotes it.</exception>
    public static IEnumerable<Contract> Parse(string text)
    {
        string[] types = Array.Empty<string>();
        bool areTypesPure = false;
        foreach (string line in JoinContinued(text))
        {
            if (char.IsWhiteSpace(line[0]))
            {
                if (types.Length == 0)
                {
                    throw new FormatException($"a member before any type in the line '{line.Trim()}'");
                }

                foreach (Contract contract in ContractParser.Parse(line.Trim(), types, areTypesPure))
                {
                    yield return contract;
                }
            }
            else
            {
                areTypesPure = line.EndsWith(" pure", StringComparison.Ordinal);
                string names = areTypesPure ? line.Substring(0, line.Length - " pure".Length) : line;
                types = names.Split(',').Select(type => type.Trim()).ToArray();
                if (types.FirstOrDefault(type => !TypePattern.IsMatch(type)) is { } wrong)
                {
                    throw new FormatException($"'{wrong}' is not a type in the line '{line}'");
                }
            }
        }
    }

    /// <summary>The lines without comments; the line of a member goes on in those that are indented deeper.</summary>
    private static IEnumerable<string> JoinContinued(string text)
    {
        string begun = "";
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line.TrimStart()[0] != '#'))
        {
            if (Indentation(begun) > 0 && Indentation(line) > Indentation(begun))
            {
                begun += " " + line.TrimStart();
                continue;
            }

            if (begun.Length > 0)
            {
                yield return begun;
            }

            begun = line;
        }

        if (begun.Length > 0)
        {
            yield return begun;
        }
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
