using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Programs that are compiled, analysed and loaded together.</summary>
internal sealed class Batch : IDisposable
{
    private const string StrictRule = "NETRA1005";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["DEBUG"]);

    private static readonly SyntaxTree Vocabulary = CSharpSyntaxTree.ParseText(SoundnessFiles.Read("Vocabulary"), ParseOptions, "Vocabulary.cs", System.Text.Encoding.UTF8);

    private static readonly EmitOptions PortableSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly AssemblyLoadContext _loaded = new(null, isCollectible: true);
    private readonly Dictionary<string, SyntaxTree> _trees;
    private readonly MemoryStream _code;
    private readonly MemoryStream _symbols;

    private Batch(CSharpCompilation compilation, IReadOnlyList<GeneratedProgram> programs, IReadOnlyList<string> errors, MemoryStream code, MemoryStream symbols)
    {
        _trees = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath);
        (_code, _symbols) = (code, symbols);
        Compilation = compilation;
        Programs = programs;
        Errors = errors;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Those that compile.</summary>
    public IReadOnlyList<GeneratedProgram> Programs { get; }

    /// <summary>Why the others do not.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <remarks>To emit is the most expensive way to learn that something does not compile, and the cheapest where nearly everything does.</remarks>
    public static Batch Of(IReadOnlyList<GeneratedProgram> programs)
    {
        CSharpCompilation compilation = Compile(programs.Select(program => CSharpSyntaxTree.ParseText(program.Source, ParseOptions, FileOf(program), System.Text.Encoding.UTF8)));
        CSharpCompilation observed = Compile(compilation.SyntaxTrees.Skip(1).Select(ReachedLines.In));
        var errors = new List<string>();
        while (true)
        {
            var code = new MemoryStream();
            var symbols = new MemoryStream();
            EmitResult emitted = observed.Emit(code, symbols, options: PortableSymbols);
            if (emitted.Success)
            {
                (code.Position, symbols.Position) = (0, 0);
                return new Batch(compilation, [.. programs.Where(program => compilation.SyntaxTrees.Any(tree => tree.FilePath == FileOf(program)))], errors, code, symbols);
            }

            var broken = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(error => error.Location.SourceTree?.FilePath ?? throw new InvalidOperationException(error.ToString()));
            errors.AddRange(broken.Select(group => $"{group.First()}: {group.First().Location.SourceTree!.GetText().Lines[group.First().Location.GetLineSpan().StartLinePosition.Line]}"));
            compilation = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => broken.Contains(tree.FilePath)));
            observed = observed.RemoveSyntaxTrees(observed.SyntaxTrees.Where(tree => broken.Contains(tree.FilePath)));
        }
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Generated",
        [Vocabulary, .. trees],
        TestReferences.NetCore,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            optimizationLevel: OptimizationLevel.Debug, // nothing is inlined: the stack says which line failed
            specificDiagnosticOptions: [KeyValuePair.Create(StrictRule, ReportDiagnostic.Warn)]));

    private static string FileOf(GeneratedProgram program) => program.Name + ".cs";

    /// <summary>What the rules on slices, in strict mode, and on contexts say, by the name of the program.</summary>
    public async Task<ILookup<string, Diagnostic>> AnalyseAsync()
    {
        ImmutableArray<Diagnostic> findings = await Compilation.WithAnalyzers([new SliceAnalyzer(), new ConstructionAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return findings.ToLookup(finding => Path.GetFileNameWithoutExtension(finding.Location.SourceTree?.FilePath ?? ""));
    }

    public SyntaxTree TreeOf(GeneratedProgram program) => _trees[FileOf(program)];

    public Assembly Load() => _loaded.LoadFromStream(_code, _symbols);

    public void Dispose() => _loaded.Unload();
}
