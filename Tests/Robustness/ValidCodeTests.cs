using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Tests.Infrastructure;
using NUnit.Framework;

namespace Netra.Analyzers.Tests.Robustness;

/// <summary>Code that nobody would call wrong.</summary>
[TestFixture]
internal sealed class ValidCodeTests
{
    /// <summary>The analyzers keep their own rules, as far as those are warnings.</summary>
    [TestCase("Analyzers")]
    [TestCase("CodeFixes")]
    public async Task The_source_of_the_package_has_no_finding(string project)
    {
        string[] sources =
        [
            .. Directory.EnumerateFiles(Repository.PathTo(project), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Select(File.ReadAllText),
        ];
        Assert.That(sources, Is.Not.Empty);

        // Polyfills and the other project are missing here: what needs them does not bind, the rest does.
        var setting = new TestSetting { AllowCompileErrors = true, References = [.. TestReferences.NetCore, .. Roslyn()], OtherSources = sources };

        Assert.That((await EveryAnalyzer.DiagnosticsAsync(string.Empty, setting)).Where(finding => finding.Severity >= DiagnosticSeverity.Warning), Is.Empty);
    }

#if !ROSLYN_FLOOR
    [Test]
    public async Task The_newest_language_is_understood() =>
        Assert.That(
            await EveryAnalyzer.DiagnosticsAsync(
                """
                using System.Diagnostics.CodeAnalysis;

                public static class Texts
                {
                    extension(string text)
                    {
                        public string Short => text.Length <= 8 ? text : text[..8];
                    }
                }

                public partial class Session(string id)
                {
                    public string Name { get => field ?? ""; set => field = value.Length > 8 ? value[..8] : value; }

                    public string Prefix => id is { Length: >= 8 } ? id[..8] : id;

                    public static void Log(params ReadOnlySpan<string> parts)
                    {
                        foreach (string part in parts)
                        {
                            Console.WriteLine(part.Short);
                        }
                    }

                    public void Rename(Session? other) => other?.Name = id;
                }
                """,
                TestSetting.Strict),
            Is.Empty);
#endif

    private static IEnumerable<MetadataReference> Roslyn() =>
        new[] { typeof(Compilation), typeof(CSharpCompilation), typeof(Document) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location));
}
