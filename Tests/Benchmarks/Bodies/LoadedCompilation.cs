using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Netra.Benchmarks.Compilations;

namespace Netra.Benchmarks.Bodies;

/// <summary>A compilation of a response file inside this process, with what its source generators write.</summary>
internal sealed class LoadedCompilation
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly ImmutableArray<(string Path, SourceText Text)> _sources;
    private readonly ImmutableArray<MetadataReference> _references;

    public LoadedCompilation(ResponseFile file)
    {
        ResponseFile bare = BareCompilation.Of(file);
        _arguments = CSharpCommandLineParser.Default.Parse(bare.Arguments, bare.Folder, sdkDirectory: null);
        _references = [.. _arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.GetFullPath(reference.Reference, bare.Folder), reference.Properties))];
        ImmutableArray<(string Path, SourceText Text)> written = [.. _arguments.SourceFiles.Select(source => (source.Path, Read(source.Path)))];
        Options = new ConfigFiles(_arguments.AnalyzerConfigPaths);
        _sources = written;
        _sources = [.. written, .. Generated()];
    }

    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>Parses all files and makes a compilation that knows nothing yet; one thread does all of it.</summary>
    public CSharpCompilation Create() => CSharpCompilation.Create(
        _arguments.CompilationName,
        _sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, _arguments.ParseOptions, source.Path)),
        _references,
        _arguments.CompilationOptions.WithConcurrentBuild(false).WithGeneralDiagnosticOption(ReportDiagnostic.Default));

    private ImmutableArray<(string Path, SourceText Text)> Generated()
    {
        var loader = new Loader();
        IEnumerable<ISourceGenerator> generators = _arguments.AnalyzerReferences
            .Select(reference => new AnalyzerFileReference(Path.GetFullPath(reference.FilePath), loader))
            .SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
        return
        [
            .. from result in CSharpGeneratorDriver.Create(generators, [], _arguments.ParseOptions, Options).RunGenerators(Create()).GetRunResult().Results
               where !result.GeneratedSources.IsDefault
               from source in result.GeneratedSources
               select (source.SyntaxTree.FilePath, source.SourceText),
        ];
    }

    private static SourceText Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
