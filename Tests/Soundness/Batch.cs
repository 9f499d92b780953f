using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>Programs that are compiled, analysed and loaded together.</summary>
internal sealed class Batch : IDisposable
{
    private const string StrictRule = "NETRA1005";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["DEBUG"]);

    private static readonly SyntaxTree Vocabulary = CSharpSyntaxTree.ParseText(SoundnessFiles.Read("Vocabulary"), ParseOptions, "Vocabulary.cs", System.Text.Encoding.UTF8);

    private readonly AssemblyLoadContext _loaded = new(null, isCollectible: true);

    private Batch(CSharpCompilation compilation, IReadOnlyList<GeneratedProgram> programs, IReadOnlyList<string> errors)
    {
        Compilation = compilation;
        Programs = programs;
        Errors = errors;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Those that compile.</summary>
    public IReadOnlyList<GeneratedProgram> Programs { get; }

    /// <summary>Why the others do not.</summary>
    public IReadOnlyList<string> Errors { get; }

    public static Batch Of(IReadOnlyList<GeneratedProgram> programs)
    {
        SyntaxTree[] trees = [.. programs.Select(program => CSharpSyntaxTree.ParseText(program.Source, ParseOptions, program.Name + ".cs", System.Text.Encoding.UTF8))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generated",
            [Vocabulary, .. trees],
            TestReferences.NetCore,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                optimizationLevel: OptimizationLevel.Debug, // nothing is inlined: the stack says which line failed
                specificDiagnosticOptions: [KeyValuePair.Create(StrictRule, ReportDiagnostic.Warn)]));
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        HashSet<SyntaxTree?> broken = [.. errors.Select(error => error.Location.SourceTree)];
        return new Batch(
            compilation.RemoveSyntaxTrees(trees.Where(broken.Contains)),
            [.. programs.Where((_, i) => !broken.Contains(trees[i]))],
            [.. errors.GroupBy(error => error.Location.SourceTree).Select(group => $"{group.First()}: {group.Key?.GetText().Lines[group.First().Location.GetLineSpan().StartLinePosition.Line]}")]);
    }

    /// <summary>What the slicing rules say in strict mode, by the name of the program.</summary>
    public async Task<ILookup<string, Diagnostic>> AnalyseAsync()
    {
        ImmutableArray<Diagnostic> findings = await Compilation.WithAnalyzers([new SliceAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return findings.ToLookup(finding => Path.GetFileNameWithoutExtension(finding.Location.SourceTree?.FilePath ?? ""));
    }

    public SyntaxTree TreeOf(GeneratedProgram program) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == program.Name + ".cs");

    public Assembly Load()
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        CSharpCompilation observed = Programs.Aggregate(
            Compilation,
            (compilation, program) => TreeOf(program) is var tree ? compilation.ReplaceSyntaxTree(tree, ReachedLines.In(tree)) : compilation);
        EmitResult emitted = observed.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }

        code.Position = 0;
        symbols.Position = 0;
        return _loaded.LoadFromStream(code, symbols);
    }

    public void Dispose() => _loaded.Unload();
}
