using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.Options;

/// <summary>Tells the projects that test from those that are delivered.</summary>
internal static class TestProjects
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "nunit.framework",
        "xunit.core",
        "xunit.v3.core",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
    };

    public static bool IsOne(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => Frameworks.Contains(assembly.Name));
}
