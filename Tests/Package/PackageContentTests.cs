using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Package;

[TestFixture]
internal sealed class PackageContentTests
{
    private ZipArchive _package = null!;

    [OneTimeSetUp]
    public async Task OpenPackageAsync() => _package = ZipFile.OpenRead(await PackedPackage.FileAsync());

    [OneTimeTearDown]
    public void ClosePackage() => _package.Dispose();

    [Test]
    public void The_package_holds_exactly_these_files()
    {
        string[] files =
        [
            .. _package.Entries
                .Select(entry => entry.FullName)
                .Where(name => !IsAddedByNuGet(name))
                .Order(StringComparer.Ordinal),
        ];

        Assert.That(files, Is.EqualTo(new[]
        {
            "Netra.Analyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Netra.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/Netra.Analyzers.dll",
            "build/Netra.Analyzers.props",
            "build/Netra.Analyzers.targets",
            "buildTransitive/Netra.Analyzers.props",
            "buildTransitive/Netra.Analyzers.targets",
            "presets/none.globalconfig",
            "presets/strict.globalconfig",
            "tools/AnalyzeWithNetra.targets",
        }));
    }

    [Test]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        XElement metadata = Nuspec();

        Assert.Multiple(() =>
        {
            Assert.That(Value(metadata, "developmentDependency"), Is.EqualTo("true"));
            Assert.That(metadata.Elements().Select(element => element.Name.LocalName), Does.Not.Contain("dependencies"));
        });
    }

    [Test]
    public void The_package_says_what_it_is()
    {
        XElement metadata = Nuspec();

        Assert.Multiple(() =>
        {
            Assert.That(Value(metadata, "id"), Is.EqualTo("Netra.Analyzers"));
            Assert.That(Value(metadata, "license"), Is.EqualTo("MIT"));
            Assert.That(Value(metadata, "readme"), Is.EqualTo("README.md"));
            Assert.That(Value(metadata, "projectUrl"), Does.StartWith("https://github.com/"));
            Assert.That(Value(metadata, "tags")!.Split(' '), Does.Contain("analyzers").And.Contain("roslyn"));
            Assert.That(metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url")!.Value, Does.StartWith("https://github.com/"));
        });
    }

    /// <summary>An assembly that is newer than the host's makes the host refuse the whole package.</summary>
    [TestCase("Netra.Analyzers.dll", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard")]
    [TestCase("Netra.Analyzers.CodeFixes.dll", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces", "Netra.Analyzers", "System.Collections.Immutable", "System.Memory", "netstandard")]
    public void An_assembly_references_only_what_the_oldest_host_carries(string file, params string[] allowed)
    {
        foreach (AssemblyReferenceHandle handle in References(file, out MetadataReader metadata))
        {
            AssemblyReference reference = metadata.GetAssemblyReference(handle);
            string name = metadata.GetString(reference.Name);

            Assert.That(allowed, Does.Contain(name), file);
            Assert.That(reference.Version, Is.LessThanOrEqualTo(OldestHostVersion(name)), name);
        }
    }

    private static bool IsAddedByNuGet(string name) =>
        name is "_rels/.rels" or "[Content_Types].xml" || name.StartsWith("package/", StringComparison.Ordinal);

    private static Version OldestHostVersion(string assembly) => assembly switch
    {
        "netstandard" => new Version(2, 0, 0, 0),
        "System.Collections.Immutable" => new Version(7, 0, 0, 0),
        "System.Memory" => new Version(4, 0, 1, 2),
        "Netra.Analyzers" => new Version(99, 0),
        _ => new Version(4, 8, 0, 0),
    };

    private AssemblyReferenceHandleCollection References(string file, out MetadataReader metadata)
    {
        var image = new MemoryStream();
        using (Stream packed = _package.GetEntry($"analyzers/dotnet/cs/{file}")!.Open())
        {
            packed.CopyTo(image);
        }

        image.Position = 0;
        metadata = new PEReader(image).GetMetadataReader();
        return metadata.AssemblyReferences;
    }

    private XElement Nuspec()
    {
        using Stream nuspec = _package.GetEntry("Netra.Analyzers.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
