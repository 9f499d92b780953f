using Microsoft.CodeAnalysis.CodeFixes;
using Netra.Analyzers.CodeFixes.Construction;

namespace Netra.Analyzers.Tests.CodeFixes.Construction;

internal static class ConstructionFixes
{
    /// <summary>Types are closed last, when what creates them is right.</summary>
    public static IEnumerable<CodeFixProvider> All =>
        (from type in typeof(ConstructionFix).Assembly.GetTypes()
         where type.IsSubclassOf(typeof(ConstructionFix))
         orderby type.Name
         select (CodeFixProvider)Activator.CreateInstance(type)!).Append(new CloseType());
}
