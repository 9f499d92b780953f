using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Netra.Analyzers.Values;

namespace Netra.Analyzers.Closing;

/// <summary>
/// The names that a close may be called by in a compilation: those of the libraries, those of the helpers that call one, and
/// those of the options. Each file is read once, as characters: it lets go of nearly every body without a look at its syntax.
/// </summary>
internal sealed class CloseNames
{
    /// <summary>Every library of the table has one of these in the name of a type or namespace.</summary>
    private static readonly string[] Signs = ["ebSocket", "ebsocket", "GraphQL.Server", "WsSession", "WssSession", "WsClient", "WssClient", "Fleck", "JsonRpcNet", "HotChocolate"];

    private readonly ImmutableHashSet<string> _helpers;
    private readonly ToldCloses _told;
    private readonly ConcurrentDictionary<SyntaxTree, int[]> _places = new();

    public CloseNames(ImmutableHashSet<string> helpers, ToldCloses told)
    {
        _helpers = helpers;
        _told = told;
        Words = new WordSearch(
            [.. CloseApis.Names, .. CloseByType.Verbs, CalledNames.CloseFrame, .. told.Names, .. helpers],
            name => Contains(name) || told.HasName(name));
    }

    public WordSearch Words { get; }

    /// <summary>Null when the compilation has nothing to do with WebSockets.</summary>
    public static CloseNames? In(Compilation compilation, ToldCloses told, CancellationToken cancellation)
    {
        var abouts = new HashSet<SyntaxTree>(compilation.SyntaxTrees.Where(tree => IsAboutWebSockets(FileText.Of(tree, cancellation))));
        return told.IsEmpty && abouts.Count == 0 ? null : new HelperSearch(compilation, abouts, told, cancellation).Names();
    }

    public CloseNames With(IEnumerable<string> helpers) => new(_helpers.Union(helpers), _told);

    /// <summary>Whether a body of the file is worth a look.</summary>
    public bool AnyIn(SyntaxTree tree, CancellationToken cancellation) => PlacesIn(tree, cancellation).Length > 0;

    /// <summary>Whether something in the body is called by a name of a close; what the options name may not count for this file.</summary>
    public bool AnyIn(SyntaxNode body, CancellationToken cancellation)
    {
        int[] places = PlacesIn(body.SyntaxTree, cancellation);
        int first = Array.BinarySearch(places, body.SpanStart);
        for (int i = first < 0 ? ~first : first; i < places.Length && places[i] < body.Span.End; i++)
        {
            if (CalledNames.At(body, places[i]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a helper of this name may close.</summary>
    public bool IsHelper(string name) => _helpers.Contains(name);

    private int[] PlacesIn(SyntaxTree tree, CancellationToken cancellation) =>
        _places.TryGetValue(tree, out int[]? known) ? known : _places.GetOrAdd(tree, [.. Words.PlacesIn(FileText.Of(tree, cancellation))]);

    private bool Contains(string name) => CloseApis.IsName(name) || _helpers.Contains(name) || name == CalledNames.CloseFrame || CloseByType.IsLikelyName(name);

    private static bool IsAboutWebSockets(ReadOnlySpan<char> text)
    {
        foreach (string sign in Signs)
        {
            if (text.IndexOf(sign.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
