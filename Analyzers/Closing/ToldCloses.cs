using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Options;

namespace Netra.Analyzers.Closing;

/// <summary>The methods that the options of any file say to close.</summary>
internal sealed class ToldCloses
{
    private readonly ImmutableArray<NameList> _lists;

    private ToldCloses(ImmutableArray<NameList> lists) => _lists = lists;

    public static ToldCloses In(Compilation compilation, AnalyzerConfigOptionsProvider provider) => new(compilation.SyntaxTrees
        .Select(tree => NetraOptions.Read(provider.GetOptions(tree)))
        .Distinct()
        .SelectMany(options => new[] { options.CloseMethods, options.SafeCloseMethods })
        .Where(list => !list.IsEmpty)
        .ToImmutableArray());

    public bool IsEmpty => _lists.IsEmpty;

    public IEnumerable<string> Names => _lists.SelectMany(list => list.SimpleNames);

    public bool HasName(string name) => _lists.Any(list => list.HasSimpleName(name));

    public bool Matches(IMethodSymbol method) => _lists.Any(list => list.Matches(method));
}
