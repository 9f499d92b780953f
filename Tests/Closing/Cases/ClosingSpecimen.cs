using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Closing.Cases;

/// <summary>A file of labelled closes: embedded as text, compiled in memory, loaded where a case is run.</summary>
internal sealed class ClosingSpecimen
{
    private const string ResourcePrefix = "ClosingSpecimens/";
    private const string VocabularyName = "Vocabulary";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<SyntaxTree> Vocabulary = new(() => Parse(VocabularyName));

    private static readonly ConcurrentDictionary<string, Lazy<ClosingSpecimen>> Known = new();

    private readonly Lazy<Assembly> assembly;

    private ClosingSpecimen(string name)
    {
        Root = Parse(name).GetCompilationUnitRoot();
        Compilation = CSharpCompilation.Create(
            "ClosingSpecimens." + name,
            [Vocabulary.Value, Root.SyntaxTree],
            TestReferences.NetCore,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        assembly = new(Load);
    }

    public CompilationUnitSyntax Root { get; }

    public CSharpCompilation Compilation { get; }

    public static IEnumerable<string> Names =>
        from resource in typeof(ClosingSpecimen).Assembly.GetManifestResourceNames()
        where resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)
        let name = Path.GetFileNameWithoutExtension(resource[ResourcePrefix.Length..])
        where name != VocabularyName
        orderby name
        select name;

    public static IEnumerable<ClosingCase> AllCases =>
        Names.SelectMany(name => ClosingCase.In(name, Parse(name).GetCompilationUnitRoot()));

    public static ClosingSpecimen Named(string name) =>
        Known.GetOrAdd(name, static key => new Lazy<ClosingSpecimen>(() => new ClosingSpecimen(key))).Value;

    /// <summary>The method that a case is, in the loaded assembly.</summary>
    public MethodInfo MethodOf(ClosingCase @case)
    {
        string[] path = @case.Name.Split('.');
        Type type = assembly.Value.GetType("Specimens." + string.Join('+', path[..^1]), throwOnError: true)!;
        return type.GetMethod(path[^1], BindingFlags.Public | BindingFlags.Static)!;
    }

    private Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(image);
        return emitted.Success
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(error => error.Severity == DiagnosticSeverity.Error)));
    }

    private static SyntaxTree Parse(string name)
    {
        using Stream stream = typeof(ClosingSpecimen).Assembly.GetManifestResourceStream(ResourcePrefix + name + ".cs")
            ?? throw new InvalidOperationException($"Specimen {name} is not embedded.");
        return CSharpSyntaxTree.ParseText(Microsoft.CodeAnalysis.Text.SourceText.From(stream), ParseOptions, path: name + ".cs");
    }
}
