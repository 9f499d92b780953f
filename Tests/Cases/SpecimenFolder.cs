using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Netra.Analyzers.Tests.Cases;

/// <summary>The specimens of one family of rules, and the framework that they are compiled against.</summary>
public sealed class SpecimenFolder(string family, params string[] assemblies)
{
    const string VocabularyName = "Vocabulary";

    static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["DEBUG", "TRACE"]);

    readonly ConcurrentDictionary<string, Lazy<Specimen>> _known = new();
    readonly string _prefix = $"Specimens/{family}/";

    /// <summary>The assemblies of the running framework whose names begin so.</summary>
    readonly Lazy<MetadataReference[]> _framework = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file
                && (file is "netstandard.dll" or "mscorlib.dll" || assemblies.Any(start => file.StartsWith(start, StringComparison.Ordinal))))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public IEnumerable<string> Names =>
        from resource in typeof(Specimen).Assembly.GetManifestResourceNames()
        where resource.StartsWith(_prefix, StringComparison.Ordinal)
        let name = Path.GetFileNameWithoutExtension(resource[_prefix.Length..])
        where name != VocabularyName
        orderby name
        select name;

    public Specimen Named(string name) =>
        _known.GetOrAdd(name, key => new Lazy<Specimen>(() => new Specimen(key, Parse(key), Parse(VocabularyName), _framework.Value))).Value;

    public SyntaxTree Parse(string name)
    {
        using var stream = typeof(Specimen).Assembly.GetManifestResourceStream(_prefix + name + ".cs")
            ?? throw new InvalidOperationException($"Specimen {name} is not embedded.");
        return CSharpSyntaxTree.ParseText(
            SourceText.From(stream, System.Text.Encoding.UTF8, canBeEmbedded: true),
            ParseOptions,
            path: $"/{name}.cs");
    }
}
