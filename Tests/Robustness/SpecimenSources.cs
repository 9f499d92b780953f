namespace Netra.Analyzers.Tests.Robustness;

/// <summary>The labelled cases and kept programs, as text: code with much in it that the rules look at.</summary>
internal static class SpecimenSources
{
    public static IReadOnlyList<string> Families { get; } = ["Specimens/Slicing/", "Specimens/Construction/", "Specimens/Closing/", "Soundness/"];

    /// <summary>The files of a family, its vocabulary first.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(string family) =>
    [
        .. typeof(SpecimenSources).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(family, StringComparison.Ordinal))
            .OrderBy(resource => !resource.EndsWith("Vocabulary.cs", StringComparison.Ordinal))
            .ThenBy(resource => resource, StringComparer.Ordinal)
            .Select(resource => (resource, Read(resource))),
    ];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(SpecimenSources).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
