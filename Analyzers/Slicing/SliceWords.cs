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
    private static readonly Dictionary<int, string[]> WordsByLength =
        AccessMethods.Names.Concat(["string", "new"]).GroupBy(word => word.Length).ToDictionary(words => words.Key, words => words.ToArray());

    private readonly ConcurrentDictionary<SyntaxTree, int[]> _places = new();

    public bool AnyIn(SyntaxNode body, CancellationToken cancellation)
    {
        int[] places = _places.GetOrAdd(body.SyntaxTree, tree => Read(FileText.Of(tree, cancellation)));
        int first = Array.BinarySearch(places, body.FullSpan.Start);
        first = first < 0 ? ~first : first;
        return first < places.Length && places[first] < body.FullSpan.End;
    }

    private static int[] Read(ReadOnlySpan<char> text)
    {
        var places = new List<int>();
        for (int place = 0; text.Slice(place).IndexOfAny('(', '.') is >= 0 and var next; place++)
        {
            place += next;
            if (text[place] == '(' ? FollowsWord(text.Slice(0, place)) : text.Slice(place).StartsWith("..".AsSpan()))
            {
                places.Add(place);
            }
        }

        return places.ToArray();
    }

    /// <summary>
    /// Whether a word of a slice stands before the parenthesis, or the end of a list of types or of a comment; before one that
    /// begins a line anything may stand.
    /// </summary>
    private static bool FollowsWord(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        return (start == end ? end > 0 && (text[end - 1] is '>' or '/') : IsWord(text.Slice(start, end - start)))
            || text.Slice(end).IndexOf('\n') >= 0;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (WordsByLength.TryGetValue(word.Length, out string[]? words))
        {
            foreach (string candidate in words)
            {
                if (word.SequenceEqual(candidate.AsSpan()))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
