using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Benchmarks.Compilations;
using Netra.Benchmarks.Floor;
using Netra.Benchmarks.Growth;
using Netra.Benchmarks.Labels;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.BenchmarkTests;

[TestFixture]
internal sealed class CompilationTests
{
    [Test]
    public void Arguments_are_read_as_they_were_written()
    {
        string[] arguments = ["/define:A;B", "/reference:/a folder/b.dll", "/embed:\"obj/.NETStandard,Version=v2.0.cs\"", "Program.cs"];
        string path = Path.GetTempFileName();
        try
        {
            new ResponseFile("x", Path.GetTempPath(), arguments).Write(path);

            Assert.That(ResponseFile.Read(path).Arguments, Is.EqualTo(arguments));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void A_bare_compilation_has_no_analyzers_and_no_severities_of_its_project()
    {
        string analyzers = typeof(SliceAnalyzer).Assembly.Location;
        ResponseFile file = new("x", "/", [$"/analyzer:{analyzers}", "/analyzerconfig:/.editorconfig", "/warnaserror+", "/warnaserror+:CS1591", "/nowarn:1701,CS1591,CA1031", "/nullable:enable", "a.cs"]);

        Assert.That(BareCompilation.Of(file).Arguments, Is.EqualTo(new[] { "/nowarn:1701,CS1591", "/nullable:enable", "a.cs" }));
    }

    [Test]
    public void Each_of_our_analyzers_has_a_floor()
    {
        Environment.SetEnvironmentVariable(FloorAnalyzer.PathVariable, typeof(SliceAnalyzer).Assembly.Location);
        IEnumerable<Type> floors = typeof(FloorAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FloorAnalyzer)));

        Assert.That(
            floors.Select(floor => ((FloorAnalyzer)Activator.CreateInstance(floor)!).Original.GetType()),
            Is.EquivalentTo(NetraLabels.Analyzers().Select(analyzer => analyzer.GetType())));
    }

    [TestCaseSource(nameof(GrowingCode))]
    public void Generated_code_compiles(string code) =>
        Assert.That(
            CSharpCompilation.Create("x", [CSharpSyntaxTree.ParseText(code)], TestReferences.NetCore, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error),
            Is.Empty);

    private static IEnumerable<TestCaseData> GrowingCode() =>
        Growing.Bodies.Concat(Growing.CodeBases).Select(growing => new TestCaseData(growing.Files(growing.Sizes[0]).First()).SetArgDisplayNames(growing.Name));
}
