using Microsoft.CodeAnalysis;

namespace Netra.Analyzers.CodeFixes.Closing;

/// <summary>Types that a fix needs at a site.</summary>
internal static class SiteImports
{
    /// <summary>The name of a type of the framework, with a using where that is needed.</summary>
    public static string Import(this DocumentEdits edits, string fullName, CloseSite site) =>
        site.Model.Compilation.GetTypeByMetadataName(fullName) is { } type ? edits.Import(type, site.Call, site.Model) : fullName;
}
