using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Netra.Analyzers.Tests.Infrastructure;

internal static class TestSettingExtensions
{
    /// <summary>What a project with implicit usings sees, so that a test shows its own point only.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Names a framework without a package: nothing is left to download.</summary>
    private static readonly ReferenceAssemblies NoPackage = new("net10.0");

    public static void ApplyTo<TVerifier>(this TestSetting setting, AnalyzerTest<TVerifier> test, DiagnosticAnalyzerRules rules)
        where TVerifier : IVerifier, new()
    {
        test.ReferenceAssemblies = NoPackage;
        test.TestState.AdditionalReferences.AddRange(setting.References);
        test.TestState.OutputKind = setting.OutputKind;

        test.TestState.Sources.AddRange(setting.SourcesBesideTheTest());

        if (setting.Options is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{setting.Options}\n"));
        }

        if (setting.GlobalOptions is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{setting.GlobalOptions}\n"));
        }

        if (setting.AllowCompileErrors)
        {
            test.CompilerDiagnostics = CompilerDiagnostics.None;
        }

        if (!setting.EnableAllRules)
        {
            // The harness turns on what is off by default.
            test.DisabledDiagnostics.AddRange(rules.OffByDefault);
        }

        test.SolutionTransforms.Add((solution, projectId) =>
        {
            Project project = solution.GetProject(projectId)!;
            var parseOptions = (CSharpParseOptions)project.ParseOptions!;
            var compilationOptions = (CSharpCompilationOptions)project.CompilationOptions!;

            return solution
                .WithProjectParseOptions(projectId, parseOptions.WithLanguageVersion(setting.Language))
                .WithProjectCompilationOptions(
                    projectId,
                    compilationOptions.WithNullableContextOptions(setting.Nullable).WithAllowUnsafe(true));
        });
    }

    /// <summary>What is compiled with the source of the test, and is no part of what it shows.</summary>
    public static IEnumerable<(string FileName, SourceText Content)> SourcesBesideTheTest(this TestSetting setting)
    {
        if (setting.Language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp10)
        {
            yield return ("/0/ImplicitUsings.cs", SourceText.From(ImplicitUsings));
        }

        for (int i = 0; i < setting.OtherSources.Count; i++)
        {
            yield return ($"/0/Other{i}.cs", SourceText.From(setting.OtherSources[i]));
        }
    }
}
