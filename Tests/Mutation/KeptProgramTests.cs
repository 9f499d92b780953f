using System.Collections.Immutable;
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
[TestFixture]
internal sealed class KeptProgramTests
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

    private static IEnumerable<string> Names => SoundnessFiles.Names.Where(name => name != VocabularyName).Order();

    [TestCaseSource(nameof(Names))]
    public async Task What_fails_is_reported(string name)
    {
        CSharpCompilation compilation = Base.AddSyntaxTrees(Parse(name));
        ImmutableArray<Diagnostic> findings = await compilation.WithAnalyzers([new SliceAnalyzer(), new ConstructionAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.That(findings.Where(finding => finding.Id == "AD0001").Select(crash => crash.ToString()), Is.Empty);
        Assert.That(findings, Is.Not.Empty);
    }

    private static SyntaxTree Parse(string name) => CSharpSyntaxTree.ParseText(SoundnessFiles.Read(name), ParseOptions, name + ".cs");
}
