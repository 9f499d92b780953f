using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Netra.Analyzers.Values;

/// <summary>
/// Which words the text of each file may have in it. A file is read once; of its words a few bits are kept, so that nearly
/// all files in which a word does not stand can be passed over.
/// </summary>
internal sealed class FileWords
{
    private const int Bits = 1 << 13;

    private readonly ConcurrentDictionary<SyntaxTree, ulong[]> _words = new();

    public bool MayHave(SyntaxTree tree, string word, CancellationToken cancellation)
    {
        ulong[] words = _words.GetOrAdd(tree, tree => Read(FileText.Of(tree, cancellation)));
        uint hash = 0;
        foreach (char character in word)
        {
            hash = Mix(hash, character);
        }

        return (words[Place(hash)] & Bit(hash)) != 0;
    }

    private static ulong[] Read(ReadOnlySpan<char> text)
    {
        ulong[] words = new ulong[Bits / 64];
        uint hash = 0;
        foreach (char character in text)
        {
            if (SyntaxFacts.IsIdentifierPartCharacter(character))
            {
                hash = Mix(hash, character);
            }
            else if (hash != 0)
            {
                words[Place(hash)] |= Bit(hash);
                hash = 0;
            }
        }

        words[Place(hash)] |= Bit(hash);
        return words;
    }

    private static uint Mix(uint hash, char character) => ((hash ^ character) * 0x01000193) + 1;

    private static int Place(uint hash) => (int)((hash >> 6) % (Bits / 64));

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);
}
