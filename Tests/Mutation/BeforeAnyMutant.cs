using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netra.Analyzers.Construction;
using Netra.Analyzers.Slicing;
using Netra.Analyzers.Tests.Infrastructure;

namespace Netra.Analyzers.Tests.Mutation;

/// <summary>Makes what is static before any mutant is let loose: it would outlive the one that happened to make it, and kill all that follow.</summary>
internal static class BeforeAnyMutant
{
    [ModuleInitializer]
    internal static void MakeWhatIsStatic() => Mutant.Without(() =>
    {
        foreach (Type type in typeof(SliceAnalyzer).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters && !type.FullName!.StartsWith("Stryker", StringComparison.Ordinal)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        var compilation = CSharpCompilation.Create(
            "Any",
            [CSharpSyntaxTree.ParseText("class Any { string Of(string text) => text.IndexOf('a') > 0 ? text.Trim()[..8] : text; }")],
            TestReferences.NetCore,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.WithAnalyzers([new SliceAnalyzer(), new ConstructionAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    });
}
