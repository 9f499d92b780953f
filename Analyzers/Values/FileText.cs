using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Netra.Analyzers.Values;

/// <summary>The characters of a file, for those who look for words in it before they look at its syntax.</summary>
internal static class FileText
{
    // Longer files are rare, and need not be kept room for.
    private const int MaxKept = 1 << 18;

    // The compiler keeps a large file in pieces and makes a new string of it each time it is asked: to copy it to the same
    // place again and again costs no memory.
    [ThreadStatic]
    private static char[]? _spare;

    /// <summary>The text of a file, until the thread asks for that of another one.</summary>
    public static ReadOnlySpan<char> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        SourceText text = tree.GetText(cancellation);
        char[] characters = _spare is { } spare && spare.Length >= text.Length ? spare : new char[Math.Max(text.Length, 1 << 14)];
        text.CopyTo(0, characters, 0, text.Length);
        _spare = characters.Length <= MaxKept ? characters : null;
        return characters.AsSpan(0, text.Length);
    }
}
