using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Slicing;

/// <summary>
/// Where the text of a file has a range or a call that may be a slice. Each file is read once, as characters: it lets go
/// of nearly all bodies without a look at their syntax.
/// </summary>
internal sealed class SliceWords
{
    private static readonly HashSet<string> Words = new(AccessMethods.Names, StringComparer.Ordinal) { "string", "new" };

    private readonly ConcurrentDictionary<SyntaxTree, int[]> _places = new();

    public bool AnyIn(SyntaxNode body, CancellationToken cancellation)
    {
        int[] places = _places.GetOrAdd(body.SyntaxTree, tree => Read(tree.GetText(cancellation).ToString()));
        int first = Array.BinarySearch(places, body.FullSpan.Start);
        first = first < 0 ? ~first : first;
        return first < places.Length && places[first] < body.FullSpan.End;
    }

    private static int[] Read(string text)
    {
        var places = new List<int>();
        for (int dots = text.IndexOf("..", StringComparison.Ordinal); dots >= 0; dots = text.IndexOf("..", dots + 2, StringComparison.Ordinal))
        {
            places.Add(dots);
        }

        for (int parenthesis = text.IndexOf('('); parenthesis >= 0; parenthesis = text.IndexOf('(', parenthesis + 1))
        {
            if (FollowsWord(text, parenthesis))
            {
                places.Add(parenthesis);
            }
        }

        places.Sort();
        return places.ToArray();
    }

    /// <summary>
    /// Whether a word of a slice stands before the parenthesis, or the end of a list of types or of a comment; before one that
    /// begins a line anything may stand.
    /// </summary>
    private static bool FollowsWord(string text, int parenthesis)
    {
        int end = parenthesis;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        return (start == end ? end > 0 && (text[end - 1] is '>' or '/') : Words.Contains(text.Substring(start, end - start)))
            || text.IndexOf('\n', end, parenthesis - end) >= 0;
    }
}
