using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Tests.Soundness;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>Programs that are known to fail somewhere: of each at least something is said.</summary>
internal static class KeptProgramChecks
{
    private const string VocabularyName = "Vocabulary";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["DEBUG"]);

    /// <summary>Shares what is read of the framework.</summary>
    private static readonly CSharpCompilation Base = CSharpCompilation.Create(
        "Kept",
        [Parse(VocabularyName)],
        TestReferences.NetCore,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [KeyValuePair.Create("NETRA1005", ReportDiagnostic.Warn)]));

    public static IEnumerable<Check> All => SoundnessFiles.Names.Where(name => name != VocabularyName).Order().Select(name =>
    {
        var source = new Lazy<BoundSource>(() => BoundSource.Of(Base.AddSyntaxTrees(Parse(name))));
        return new Check(name, () => Assert.That(source.Value.Findings(new AnalyzerOptions([]), new SliceAnalyzer(), new ConstructionAnalyzer()), Is.Not.Empty));
    });

    private static SyntaxTree Parse(string name) => CSharpSyntaxTree.ParseText(SoundnessFiles.Read(name), ParseOptions, name + ".cs");
}
