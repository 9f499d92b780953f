using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Construction;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

internal static class ConstructionFixes
{
    public static IEnumerable<CodeFixProvider> All =>
        from type in typeof(ConstructionFix).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(ConstructionFix))
        orderby type.Name
        select (CodeFixProvider)Activator.CreateInstance(type)!;
}
