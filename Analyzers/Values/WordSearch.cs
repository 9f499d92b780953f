using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Netra.Analyzers.Values;

/// <summary>Finds words in the text of a file, as characters, by the stems that they are made from.</summary>
internal sealed class WordSearch
{
    private readonly string[] _stems;
    private readonly Func<string, bool> _isWord;

    /// <summary>Every word has one of the stems in it.</summary>
    public WordSearch(IEnumerable<string> stems, Func<string, bool> isWord)
    {
        // In unfinished code, a helper may have no name yet.
        string[] all = [.. stems.Where(stem => stem.Length > 0).Distinct()];
        _stems = [.. all.Where(stem => !Array.Exists(all, other => other != stem && stem.Contains(other)))];
        _isWord = isWord;
    }

    /// <summary>Where the words begin, in the order of the text.</summary>
    public IReadOnlyCollection<int> PlacesIn(ReadOnlySpan<char> text) => PlacesIn(text, new TextSpan(0, text.Length));

    /// <inheritdoc cref="PlacesIn(ReadOnlySpan{char})"/>
    public IReadOnlyCollection<int> PlacesIn(ReadOnlySpan<char> text, TextSpan part)
    {
        var places = new SortedSet<int>();
        foreach (string stem in _stems)
        {
            int after = part.Start;
            while (text.Slice(after, part.End - after).IndexOf(stem.AsSpan()) is >= 0 and var found)
            {
                TextSpan word = WordAround(text, after + found, stem.Length);
                if (_isWord(text.Slice(word.Start, word.Length).ToString()))
                {
                    places.Add(word.Start);
                }

                after = Math.Min(word.End, part.End);
            }
        }

        return places;
    }

    private static TextSpan WordAround(ReadOnlySpan<char> text, int stem, int length)
    {
        int start = stem;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        {
            start--;
        }

        int end = stem + length;
        while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
